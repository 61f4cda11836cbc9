import { setTimeout as pause } from 'node:timers/promises';
import { ExponentialBackoff, type IBackoff } from 'cockatiel';
import type { Cancellation } from './cancellation.ts';
import { TransportFailure } from './transport.ts';

/** How often a query may be asked again after the first time. */
const RETRIES = 2;

/** A request gives a tenth of a retry, and there are never more than ten: a source that is down is not asked thrice by all. */
const SHARE = 0.1;
const MOST = 10;

const backoff = new ExponentialBackoff<unknown>({ initialDelay: 20, maxDelay: 250 });

/** Asks again for one source, as long as its budget lasts. */
export interface Retry {
  /** Asks; again, after a pause of random length, where the source could not be reached. For queries only. */
  ask<T>(once: () => Promise<T>, cancellation: Cancellation | undefined): Promise<T>;
}

/** Makes the retries of one source. */
export function createRetry(onRetry: () => void): Retry {
  let budget = MOST;
  return {
    async ask(once, cancellation) {
      budget = Math.min(MOST, budget + SHARE);
      let delay: IBackoff<unknown> | undefined;
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await once();
        } catch (error) {
          const again = error instanceof TransportFailure && error.passing;
          if (!again || attempt >= RETRIES || budget < 1 || cancellation?.cancelled) throw error;
          budget -= 1;
          onRetry();
          delay = delay ? delay.next(undefined) : backoff.next();
          await pause(delay.duration);
          if (cancellation?.cancelled) throw error;
        }
      }
    },
  };
}
