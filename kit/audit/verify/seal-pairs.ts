import { Ahead } from './ahead.ts';
import { type Fault, faultOf } from './fault.ts';
import type { Seal } from './seals.ts';
import { storeKey } from './store-source.ts';

/** Where the checkpoints of journal and store come from; null for one that isn't looked at. */
export interface SealSources {
  journal: AsyncIterable<Seal[]> | null;
  store: AsyncIterable<Seal[]> | null;
}

const nothing = async function* (): AsyncGenerator<Seal[]> {};

/** Goes through the checkpoints of journal and store side by side, by their sizes, and notices those that one of them lacks. */
export class SealPairs {
  readonly #instance: string;
  readonly #sources: SealSources;
  readonly #journal: Ahead<Seal>;
  readonly #store: Ahead<Seal>;
  readonly #report: (fault: Fault) => void;
  /** The first of the journal's that the store did not have so far: it may be on its way. */
  #awaited: Seal | null = null;
  /** How many entries the last one covers that each source has. */
  readonly covered = { journal: 0, store: 0 };
  /** How many there are, those in both counted once. */
  count = 0;
  /** The size of the next one; infinity at the end. */
  next = 0;

  constructor(instance: string, sources: SealSources, report: (fault: Fault) => void) {
    this.#instance = instance;
    this.#sources = sources;
    this.#journal = new Ahead(sources.journal ?? nothing());
    this.#store = new Ahead(sources.store ?? nothing());
    this.#report = report;
  }

  /** Must be called first. */
  async begin(): Promise<void> {
    await Promise.all([this.#journal.fill(), this.#store.fill()]);
    this.#look();
  }

  /** Ends the reading, wherever it is. */
  async close(): Promise<void> {
    await Promise.all([this.#journal.close(), this.#store.close()]);
  }

  #look(): void {
    this.next = Math.min(this.#journal.head?.size ?? Infinity, this.#store.head?.size ?? Infinity);
  }

  /** The checkpoints of the next size: one, or one from each source. */
  async take(): Promise<Seal[]> {
    const size = this.next;
    const journal = this.#journal.head?.size === size ? await this.#journal.take() : null;
    const store = this.#store.head?.size === size ? await this.#store.take() : null;
    this.#look();
    this.count += 1;
    if (journal) this.covered.journal = size;
    if (store) this.covered.store = size;
    if (store && !journal && this.#sources.journal) this.#lacks('journal', store);
    if (store && this.#awaited) this.#lacks('store', this.#awaited);
    if (store) this.#awaited = null;
    else if (this.#sources.store) this.#awaited ??= journal;
    return [journal, store].filter(seal => seal !== null);
  }

  /** The store says that it has one of this size, and has not. */
  lacks(size: number): void {
    this.#lacks('store', { size, place: { source: 'store', id: storeKey(this.#instance, size) } });
  }

  #lacks(source: string, { size, place }: Pick<Seal, 'size' | 'place'>): void {
    const detail = `The ${source} lacks it.`;
    this.#report(faultOf('CHECKPOINT_REMOVED', this.#instance, [size - 1, size - 1], place, null, detail));
  }
}
