import { connect } from 'node:net';
import { MessageReader } from './message-reader.ts';

/** What is asked, again and again. */
export interface Asking {
  url: URL;
  body: string;
  /** Whether `heard` looks at the bodies of answers. */
  keep: boolean;
  /** Told of each answer, with its time in milliseconds; says whether to ask again. */
  heard(answer: MessageReader, milliseconds: number): boolean;
}

// a gateway that is silent for so long has failed
const PATIENCE_MS = 60_000;

/**
 * Asks over one connection, with one question under way all the time. It shares a core with the subgraphs, so it does no more
 * than it must. Resolves when `heard` wants no more. Rejects when the connection ends before.
 */
export function askOver({ url, body, keep, heard }: Asking): Promise<void> {
  const request = requestOf(url, body);
  return new Promise((resolve, reject) => {
    const reader = new MessageReader({ keep });
    let asked = 0;
    const socket = connect({
      host: url.hostname,
      port: Number(url.port || 80),
      noDelay: true,
      // one buffer for all that a connection reads: otherwise each answer would leave 64 kB to collect
      onread: { buffer: Buffer.allocUnsafe(65_536), callback: (size, buffer) => take(buffer.subarray(0, size)) },
    });
    const ask = () => {
      asked = performance.now();
      socket.write(request);
    };
    const take = (bytes: Uint8Array) => {
      try {
        if (!reader.take(bytes as Buffer)) return true;
      } catch (error) {
        socket.destroy(error as Error);
        return false;
      }
      if (heard(reader, performance.now() - asked)) ask();
      else socket.destroy();
      return true;
    };
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')));
    socket.once('connect', ask);
    socket.once('end', () => reject(new Error('the connection was closed')));
    socket.once('error', reject);
    socket.once('close', () => resolve());
  });
}

function requestOf(url: URL, body: string): Buffer {
  const head = [
    `POST ${url.pathname}${url.search} HTTP/1.1`,
    `host: ${url.host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}
