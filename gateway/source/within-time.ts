import { Cancellation } from './cancellation.ts';
import { type TransportAnswer, TransportFailure } from './transport.ts';

/**
 * Waits for an answer no longer than the time limit, and no longer than somebody wants it, also where the transport does not
 * heed the cancellation; then reads it. Rejects with a `TransportFailure` only, if `read` throws nothing else.
 */
export function withinTime<T>(
  limitMs: number,
  outer: Cancellation | undefined,
  work: (cancellation: Cancellation) => Promise<TransportAnswer>,
  read: (answer: TransportAnswer) => T,
): Promise<T> {
  return new Promise((resolve, reject) => new Waiting(limitMs, outer, read, resolve, reject).begin(work));
}

class Waiting<T> {
  readonly #cancellation = new Cancellation();
  readonly #limitMs: number;
  readonly #outer: Cancellation | undefined;
  readonly #read: (answer: TransportAnswer) => T;
  readonly #resolve: (value: T) => void;
  readonly #reject: (error: unknown) => void;
  readonly #leave: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    limitMs: number,
    outer: Cancellation | undefined,
    read: (answer: TransportAnswer) => T,
    resolve: (value: T) => void,
    reject: (error: unknown) => void,
  ) {
    this.#limitMs = limitMs;
    this.#outer = outer;
    this.#read = read;
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
        try {
          this.#resolve(this.#read(answer));
        } catch (error) {
          this.#reject(error);
        }
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
