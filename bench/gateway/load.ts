import { askOver } from './asking.ts';
import type { MessageReader } from './message-reader.ts';

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

/**
 * Asks over so many connections, each with one question under way all the time; no answer is parsed. Rejects when any is not
 * as it must be, and says how many.
 */
export async function load({ url, body, answerBytes }: Question, seconds: number, connections: number): Promise<Load> {
  const times: number[] = [];
  const failures: string[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const heard = ({ head, length }: MessageReader, milliseconds: number) => {
    times.push(milliseconds);
    const ok = head.startsWith('HTTP/1.1 200') && length === answerBytes;
    if (!ok) failures.push(`${head}\n${length} bytes instead of ${answerBytes}`);
    return performance.now() < end;
  };
  const worker = () =>
    askOver({ url, body, keep: false, heard }).catch((error: Error) => void failures.push(error.message));
  await Promise.all(Array.from({ length: connections }, worker));
  const elapsed = performance.now() - started;
  if (failures.length > 0)
    throw new Error(
      `it failed ${failures.length} times, and answered ${times.length} times. The first: ${failures[0]}`,
    );
  return { times, elapsed };
}
