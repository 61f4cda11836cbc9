import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  CircuitState,
  circuitBreaker,
  handleType,
  SamplingBreaker,
} from 'cockatiel';
import { TransportFailure } from './transport.ts';

/** How sources are protected, and the gateway from them. */
export interface ResilienceOptions {
  /** How many fetches from one source may be under way. */
  concurrency: number;
  /** How many more may wait for a place. */
  queue: number;
  /** The circuit opens when so large a share of the fetches has failed, 0 to 1 … */
  failures: number;
  /** … within so many milliseconds … */
  window: number;
  /** … of at least so many a second. */
  minimumRate: number;
  /** How long it stays open before one fetch may try again, in milliseconds. */
  halfOpenAfter: number;
}

/** What holds unless told otherwise. */
export const RESILIENCE: ResilienceOptions = {
  concurrency: 128,
  queue: 1024,
  failures: 0.5,
  window: 10_000,
  minimumRate: 1,
  halfOpenAfter: 2_000,
};

/** Whether a source is asked: `closed` as always, `open` not for now, `half-open` by one fetch that tries. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Guards the fetches of one source. */
export interface Guard {
  /** Lets a fetch through; rejects with a `TransportFailure` when it may not. */
  through<T>(fetch: () => Promise<T>): Promise<T>;
}

const STATES: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
};

/** Makes the guard of one source: a limit of what is under way, and a circuit breaker. */
export function createGuard(options: ResilienceOptions, onState: (state: BreakerState) => void): Guard {
  const limit = bulkhead(options.concurrency, options.queue);
  const breaker = circuitBreaker(handleType(TransportFailure), {
    halfOpenAfter: options.halfOpenAfter,
    breaker: new SamplingBreaker({
      threshold: options.failures,
      duration: options.window,
      minimumRps: options.minimumRate,
    }),
  });
  breaker.onStateChange(state => onState(STATES[state]));
  return { through: fetch => breaker.execute(() => limit.execute(fetch)).catch(translate) };
}

/** A fetch that was not let through failed like one that reached nobody; to try again at once would not help. */
function translate(error: unknown): never {
  if (error instanceof BrokenCircuitError)
    throw new TransportFailure('unavailable', 'its circuit is open', { asked: false });
  if (error instanceof BulkheadRejectedError)
    throw new TransportFailure('unavailable', 'too many wait for it', { asked: false });
  throw error;
}
