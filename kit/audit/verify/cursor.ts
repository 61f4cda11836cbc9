import type { Found, Slot, Walk } from './walk.ts';

/** Where the reading of one source is: follows its chain, and gives one position after the other. */
export class Cursor {
  #slots: Slot[] = [];
  #at = 0;
  #isOver = false;
  readonly walk: Walk;
  readonly #found: AsyncIterator<Found[]>;

  constructor(walk: Walk, found: AsyncIterable<Found[]>) {
    this.walk = walk;
    this.#found = found[Symbol.asyncIterator]();
  }

  /** The position at hand; null at the end. Only after `fill`. */
  get slot(): Slot | null {
    return this.#slots[this.#at] ?? null;
  }

  /** Whether more must be read first. Asked apart from `fill`, as nothing must be waited for at nearly every position. */
  get isEmpty(): boolean {
    return this.#at >= this.#slots.length && !this.#isOver;
  }

  /** Reads until there is a position at hand, or the end. */
  async fill(): Promise<void> {
    while (this.isEmpty) {
      const { done, value } = await this.#found.next();
      this.#isOver = done === true;
      if (!done) for (const found of value) this.walk.push(found);
      this.#slots = done ? this.walk.end() : this.walk.settled();
      this.#at = 0;
    }
  }

  /** Ends the reading, wherever it is. */
  async close(): Promise<void> {
    await this.#found.return?.();
  }

  /** Goes on to a position. */
  pass(to: number): void {
    const { slot } = this;
    if (slot && slot.to <= to) this.#at += 1;
    else if (slot) slot.from = to;
  }
}
