import type { JournalProgress } from '../../kit/audit/batch.ts';
import type { SignedCheckpoint } from './sealer.ts';
import { JournalTail, SealTail } from './tail.ts';

/** Brings a piece of a journal, as JSON text, to `audit`. Rejects when it was not taken. */
export type Bring = (body: string) => Promise<JournalProgress>;

/** How many entries, and how much text, go in one piece; a single entry may be larger. */
const MOST_ENTRIES = 500;
const MOST_TEXT = 1024 * 1024;

/** The journal of one gateway on its way to `audit`, in order, piece by piece. */
export class Shipment {
  #progress: JournalProgress | null = null;
  #entries: string[] = [];
  #seals: SignedCheckpoint[] = [];
  readonly #journal: JournalTail;
  #checkpoints: SealTail;

  constructor(
    private readonly folder: string,
    private readonly instance: string,
    private readonly bring: Bring,
  ) {
    this.#journal = new JournalTail(folder, instance);
    this.#checkpoints = new SealTail(folder, instance);
  }

  /** All entries with a smaller sequence are in `audit`; null while that is not known. */
  get next(): number | null {
    return this.#progress?.next ?? null;
  }

  /**
   * Brings the next piece: entries before `limit`, or without one those that a checkpoint covers. True when there was one. Rejects
   * when it was not taken: then it is brought again the next time.
   */
  async step(limit: number | null): Promise<boolean> {
    this.#progress ??= await this.bring(this.#body([], []));
    const { next, sealed } = this.#progress;
    if (limit !== null && next > limit)
      throw new Error(`audit has ${next} entries of ${this.instance} and the journal ${limit}: it is another one`);
    if (this.#seals.length === 0) this.#seals = await this.#checkpoints.read();
    this.#seals = this.#seals.filter(({ size }) => size > sealed);
    const end = limit ?? this.#seals.at(-1)?.size ?? next;
    if (this.#entries.length === 0) this.#entries = await this.#journal.read(next, end);
    const piece = firstOf(this.#entries);
    const reached = next + piece.length;
    // apart, so that no event waits for a checkpoint that is not taken
    const seals = piece.length > 0 ? [] : this.#seals.filter(({ size }) => size <= next).slice(0, MOST_ENTRIES);
    if (piece.length === 0 && seals.length === 0) return false;
    const progress = await this.bring(this.#body(piece, seals));
    this.#entries = progress.next === reached ? this.#entries.slice(piece.length) : [];
    // `audit` has less than it said: its data was restored, or somebody took some away
    if (progress.sealed < sealed) this.forget();
    this.#progress = progress;
    if (progress.next !== next || progress.sealed !== sealed) return true;
    throw new Error(`audit expects entry ${progress.next} of ${this.instance} and did not take ${next}`);
  }

  /** Asks again how far `audit` is: after a failure it may be further than was heard. */
  forget(): void {
    this.#progress = null;
    this.#entries = [];
    this.#seals = [];
    this.#checkpoints = new SealTail(this.folder, this.instance);
  }

  /** The entries stand in it as they do in the journal. */
  #body(entries: readonly string[], seals: readonly SignedCheckpoint[]): string {
    const checkpoints = JSON.stringify(seals.map(({ jws }) => jws));
    return `{"instance":${JSON.stringify(this.instance)},"entries":[${entries.join(',')}],"checkpoints":${checkpoints}}`;
  }
}

function firstOf(entries: readonly string[]): string[] {
  let text = 0;
  const end = entries.findIndex((entry, index) => {
    text += entry.length;
    return index >= MOST_ENTRIES || (index > 0 && text > MOST_TEXT);
  });
  return entries.slice(0, end === -1 ? entries.length : end);
}
