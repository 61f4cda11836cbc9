import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';

const TAIL_LINES = 8;

/** Calls `work` with an open file for a server's output; the log of the run before is kept beside it as `<path>.1`. */
export function withLog<T>(path: string, work: (file: number) => T): T {
  if (existsSync(path)) renameSync(path, `${path}.1`);
  const file = openSync(path, 'a');
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}

/** The last lines of a log, at most eight. */
export function tailOf(path: string): string {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
