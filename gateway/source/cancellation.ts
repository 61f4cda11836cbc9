/**
 * Tells those who work for somebody that nobody waits any more. An `AbortSignal` says the same, but costs as much as the rest of
 * a fetch: there are several for each request.
 */
export class Cancellation {
  #cancelled = false;
  #listener: (() => void) | undefined;
  #more: Set<() => void> | undefined;

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** Calls back when it is cancelled; at once when it is already. */
  add(listener: () => void): void {
    if (this.#cancelled) listener();
    else if (!this.#listener) this.#listener = listener;
    else this.#more = (this.#more ?? new Set()).add(listener);
  }

  /** Does not call back any more. */
  remove(listener: () => void): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#more?.delete(listener);
  }

  /** Tells everyone, once. */
  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    const [listener, more] = [this.#listener, this.#more];
    this.#listener = undefined;
    this.#more = undefined;
    listener?.();
    for (const each of more ?? []) each();
  }
}
