import type { Logger } from 'pino';
import { type FailureKind, TransportFailure } from './transport.ts';

/** For how long one line tells of all fetches from a source that were not made, in milliseconds. */
const QUIET = 10_000;

/** Writes to the log how a fetch failed. */
export type LogFailure = (source: string, outcome: FailureKind, error: unknown, log: Logger) => void;

/**
 * Makes what writes to the log how fetches fail: a line for each, under its request's id. Of those that were not made, since the
 * circuit of their source is open or too many wait for it, only one in ten seconds is a warning, and the others are at the level
 * `info`: they say nothing new, and there can be thousands a second.
 */
export function createFailureLog(now: () => number = () => performance.now()): LogFailure {
  const quietUntil = new Map<string, number>();
  return (source, outcome, error, log) => {
    if (!(error instanceof TransportFailure)) {
      // nobody expected it, so it matters where it came from
      log.warn({ source, outcome, err: error }, 'a source failed');
      return;
    }
    const line = { source, outcome, detail: detailOf(error) };
    if (error.asked) {
      log.warn(line, 'a source failed');
      return;
    }
    const warned = now() < (quietUntil.get(source) ?? 0);
    if (!warned) quietUntil.set(source, now() + QUIET);
    log[warned ? 'info' : 'warn'](line, 'a source was not asked');
  };
}

/** What went wrong, without where in this program that was found. */
function detailOf({ message, cause }: TransportFailure): string {
  const because = cause instanceof Error ? cause.message : '';
  return because && because !== message ? `${message}: ${because}` : message;
}
