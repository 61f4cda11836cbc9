import { askOver } from '../gateway/asking.ts';
import type { MessageReader } from '../gateway/message-reader.ts';

/** How a part of the answers came. */
export interface Part {
  /** Each answer's time, in milliseconds. */
  times: number[];
  /** How long the part took, in milliseconds. */
  elapsed: number;
}

/** What is asked, how often, and who is told. */
export interface AskOptions {
  url: URL;
  operation: string;
  requests: number;
  connections: number;
  /** Into how many parts the requests are counted. */
  parts: number;
  /** Told of the text of each answer, and of its HTTP head. */
  answered(text: string, head: string): void;
  /** Told when a part is done. */
  done(part: Part): void;
}

/** Asks so many times over so many connections. Resolves with why connections ended that should not have. */
export async function askAll(options: AskOptions): Promise<string[]> {
  const { url, operation, requests, parts, answered, done } = options;
  const connections = Math.min(options.connections, requests);
  const failures: string[] = [];
  let asked = connections;
  let heardOf = 0;
  let index = 0;
  let began = performance.now();
  let times: number[] = [];
  const heard = ({ head, body }: MessageReader, milliseconds: number) => {
    heardOf += 1;
    times.push(milliseconds);
    answered(body, head);
    if (heardOf >= ((index + 1) * requests) / parts) {
      const now = performance.now();
      done({ times, elapsed: now - began });
      [times, began, index] = [[], now, index + 1];
    }
    if (asked >= requests) return false;
    asked += 1;
    return true;
  };
  const asking = { url, body: JSON.stringify({ query: operation }), keep: true, heard };
  const worker = () => askOver(asking).catch((error: Error) => void failures.push(error.message));
  await Promise.all(Array.from({ length: connections }, worker));
  return failures;
}
