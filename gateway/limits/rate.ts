/** How much each caller may ask in a time, in the cost of operations. */
export interface Rate {
  /** What comes back each second. */
  perSecond: number;
  /** What may be asked at once after a pause. */
  burst: number;
}

/**
 * What suits most regions: some eight views of 50 persons at once, and after that a dozen of a single person each second for
 * as long as the caller likes.
 */
export const RATE: Rate = { perSecond: 60_000, burst: 2_000_000 };

/** How many callers are remembered; whoever has asked nothing for the longest is forgotten first, and has all again. */
const CALLERS = 10_000;

/** What each caller has left: a bucket for each that fills up with time (token bucket). */
export class Allowance {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #callers = new Map<string, { left: number; at: number }>();

  /** `now` gives the time in milliseconds. */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /**
   * Takes a cost from what a caller has left. Gives the seconds after which it is there, if it is not, and then takes nothing;
   * else 0. What costs more than all that one can have is taken from a full bucket: another limit is there for it.
   */
  take(caller: string, cost: number): number {
    const { perSecond, burst } = this.#rate;
    const now = this.#now();
    const known = this.#callers.get(caller);
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
    const wanted = Math.min(cost, burst);
    this.#callers.delete(caller);
    const taken = wanted <= left;
    this.#callers.set(caller, { left: taken ? left - wanted : left, at: now });
    if (this.#callers.size > CALLERS) this.#callers.delete(this.#callers.keys().next().value as string);
    return taken ? 0 : Math.ceil((wanted - left) / perSecond);
  }
}
