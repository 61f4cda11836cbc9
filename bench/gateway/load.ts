import { connect } from 'node:net';
import { MessageReader } from './message-reader.ts';

/** What is asked, again and again, and how long each answer must be. */
export interface Question {
  url: URL;
  body: string;
  answerBytes: number;
}

/** How the answers came. */
export interface Load {
  /** Each answer's time, in milliseconds. */
  times: number[];
  /** From the first question to the last answer, in milliseconds. */
  elapsed: number;
}

// a gateway that is silent for so long has failed
const PATIENCE_MS = 60_000;

/**
 * Asks over so many connections, each with one question under way all the time. It shares a core with the subgraphs, so it
 * does no more than it must: no answer is parsed. Rejects when any is not as it must be, and says how many.
 */
export async function load(question: Question, seconds: number, connections: number): Promise<Load> {
  const request = requestOf(question);
  const times: number[] = [];
  const failures: string[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;

  const worker = () =>
    new Promise<void>(resolve => {
      const reader = new MessageReader({ keep: false });
      let asked = 0;
      const socket = connect({
        host: question.url.hostname,
        port: Number(question.url.port || 80),
        noDelay: true,
        // one buffer for all that a connection reads: otherwise each answer would leave 64 kB to collect
        onread: { buffer: Buffer.allocUnsafe(65_536), callback: (size, buffer) => hear(buffer.subarray(0, size)) },
      });
      const ask = () => {
        asked = performance.now();
        socket.write(request);
      };
      const hear = (bytes: Uint8Array) => {
        try {
          if (!reader.take(bytes as Buffer)) return true;
        } catch (error) {
          socket.destroy(error as Error);
          return false;
        }
        const now = performance.now();
        times.push(now - asked);
        const ok = reader.head.startsWith('HTTP/1.1 200') && reader.length === question.answerBytes;
        if (!ok) failures.push(`${reader.head}\n${reader.length} bytes instead of ${question.answerBytes}`);
        if (now < end) ask();
        else socket.destroy();
        return true;
      };
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')));
      socket.once('connect', ask);
      socket.once('end', () => failures.push('the connection was closed'));
      socket.once('error', error => failures.push(error.message));
      socket.once('close', () => resolve());
    });

  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = performance.now() - started;
  if (failures.length > 0)
    throw new Error(
      `it failed ${failures.length} times, and answered ${times.length} times. The first: ${failures[0]}`,
    );
  return { times, elapsed };
}

function requestOf({ url, body }: Question): Buffer {
  const head = [
    `POST ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
