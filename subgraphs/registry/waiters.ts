/** Those who wait for something new. */
export class Waiters {
  readonly #waiting = new Set<() => void>();

  /** Resolves when they are woken, or after a time in milliseconds. */
  wait(ms: number): Promise<void> {
    return new Promise(resolve => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      timer.unref();
      this.#waiting.add(done);
    });
  }

  /** Wakes all. */
  wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}
