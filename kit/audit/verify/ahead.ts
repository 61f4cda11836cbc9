/** Reads a stream of pages one item ahead. */
export class Ahead<T> {
  #page: T[] = [];
  #at = 0;
  #isOver = false;
  readonly #pages: AsyncIterator<T[]>;

  constructor(pages: AsyncIterable<T[]>) {
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** The item at hand; null at the end. Only after `fill`. */
  get head(): T | null {
    return this.#page[this.#at] ?? null;
  }

  /** Reads until there is an item at hand, or the end. */
  async fill(): Promise<void> {
    while (this.#at >= this.#page.length && !this.#isOver) {
      const { done, value } = await this.#pages.next();
      this.#isOver = done === true;
      this.#page = done ? [] : value;
      this.#at = 0;
    }
  }

  /** Ends the reading, wherever it is. */
  async close(): Promise<void> {
    await this.#pages.return?.();
  }

  /** Gives the item at hand, and goes on to the next. */
  async take(): Promise<T | null> {
    const { head } = this;
    this.#at += 1;
    await this.fill();
    return head;
  }
}
