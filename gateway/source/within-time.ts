import { Cancellation } from './cancellation.ts';
import { type TransportAnswer, TransportFailure } from './transport.ts';

/**
 * Waits for an answer no longer than the time limit, and no longer than somebody wants it, also where the transport does not
 * heed the cancellation. Rejects with a `TransportFailure` only.
 */
export function withinTime(
  limitMs: number,
  outer: Cancellation | undefined,
  work: (cancellation: Cancellation) => Promise<TransportAnswer>,
): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => new Waiting(limitMs, outer, resolve, reject).begin(work));
}

class Waiting {
  readonly #cancellation = new Cancellation();
  readonly #limitMs: number;
  readonly #outer: Cancellation | undefined;
  readonly #resolve: (answer: TransportAnswer) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #leave: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    limitMs: number,
    outer: Cancellation | undefined,
    resolve: (answer: TransportAnswer) => void,
    reject: (failure: TransportFailure) => void,
  ) {
    this.#limitMs = limitMs;
    this.#outer = outer;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#leave = () => this.#fail('the caller has left, or the time of the operation is over');
  }

  begin(work: (cancellation: Cancellation) => Promise<TransportAnswer>): void {
    if (this.#outer?.cancelled) {
      this.#leave();
      return;
    }
    this.#timer = setTimeout(() => this.#fail(`no answer within ${this.#limitMs} ms`), this.#limitMs).unref();
    this.#outer?.add(this.#leave);
    work(this.#cancellation).then(
      answer => {
        this.#end();
        this.#resolve(answer);
      },
      cause => {
        this.#end();
        const failure = cause instanceof TransportFailure;
        this.#reject(failure ? cause : new TransportFailure('unavailable', 'it can’t be reached', { cause }));
      },
    );
  }

  #fail(message: string): void {
    this.#end();
    this.#reject(new TransportFailure('timeout', message));
    this.#cancellation.cancel();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#outer?.remove(this.#leave);
  }
}
