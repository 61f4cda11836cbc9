import type { Tree } from '../tree.ts';
import { type Fault, faultOf, type Place } from './fault.ts';
import type { Seal } from './seals.ts';
import type { Slot } from './walk.ts';

type Source = 'journal' | 'store';
const SOURCES: readonly Source[] = ['journal', 'store'];

/**
 * Grows the Merkle trees of journal and store beside each other, and holds them against what was signed. As long as both say the
 * same it is one tree. Where a chain was made whole again after a change, this is what finds it.
 */
export class Roots {
  readonly #instance: string;
  readonly #report: (fault: Fault) => void;
  #trees: Record<Source, Tree | null>;
  /** Where each source is since the last checkpoint that holds. */
  #since: Record<Source, Place | null> = { journal: null, store: null };
  /** The first position since then at which they say different things. */
  #difference: { sequence: number; places: Record<Source, Place> } | null = null;
  #sealed: number;
  /** Whether one of them is known to be other than what was signed: then it differs from there on. */
  #condemned = false;

  constructor(instance: string, tree: Tree, report: (fault: Fault) => void) {
    this.#instance = instance;
    this.#report = report;
    this.#trees = { journal: tree, store: tree };
    this.#sealed = tree.size;
  }

  /** Up to where the checkpoints hold, in entries. */
  get sealed(): number {
    return this.#sealed;
  }

  /** Takes what each source has from one position to before another; null for a source that has ended. */
  push(slots: Record<Source, Slot | null>, from: number, to: number): void {
    const { journal, store } = slots;
    const hashes = { journal: hashAt(journal, store, to - from), store: hashAt(store, journal, to - from) };
    for (const source of SOURCES) this.#since[source] ??= slots[source]?.place ?? null;
    if (journal && store && hashes.journal !== hashes.store && !this.#condemned)
      this.#difference ??= { sequence: from, places: { journal: journal.place, store: store.place } };
    const { journal: tree, store: other } = this.#trees;
    if (tree && tree === other && hashes.journal && hashes.journal === hashes.store) {
      tree.push(hashes.journal);
      return;
    }
    if (tree && tree === other) this.#trees.store = tree.fork();
    for (const source of SOURCES) {
      const hash = hashes[source];
      if (hash) this.#trees[source]?.push(hash);
      else this.#trees[source] = null;
    }
  }

  /** Holds the trees against the checkpoints of their size: one, or that of each source. */
  check(seals: readonly Seal[]): void {
    const { journal, store } = this.#trees;
    if (!journal && !store) return;
    const root = journal?.root() ?? null;
    const roots = { journal: root, store: store === journal ? root : (store?.root() ?? null) };
    const fits = (seal: Seal) => SOURCES.some(source => roots[source] === seal.root);
    const seal = seals.find(fits) ?? seals[0];
    if (!seal) return;
    // the key signed two things of which only one can be
    for (const other of seals)
      if (other !== seal && other.root !== seal.root)
        this.#report(faultOf('CHECKPOINT_FORGED', this.#instance, [this.#sealed, seal.size - 1], other.place));
    const wrong = SOURCES.filter(source => this.#isWrong(source, roots, seal.root));
    for (const source of wrong) this.#condemn(source, seal, wrong.length === 2);
    if (fits(seal)) this.#sealed = seal.size;
    this.#since = { journal: null, store: null };
    this.#difference = null;
  }

  /** A source that can't be held against it is wrong where it differs from the one that fits. */
  #isWrong(source: Source, roots: Record<Source, string | null>, signed: string): boolean {
    if (roots[source] !== null) return roots[source] !== signed;
    return this.#difference !== null && SOURCES.some(other => roots[other] === signed);
  }

  #condemn(source: Source, { size, place, at }: Seal, isBoth: boolean): void {
    this.#trees[source] = null;
    this.#condemned = true;
    const isExact = this.#difference !== null && !isBoth;
    const first = isExact && this.#difference ? this.#difference.sequence : this.#sealed;
    const where = (isExact && this.#difference?.places[source]) || this.#since[source] || place;
    const detail = `The checkpoint over ${size} events, signed ${at}, says that something else was there.`;
    this.#report(faultOf('CHANGED', this.#instance, [first, isExact ? first : size - 1], where, null, detail));
  }

  /** At the end: where journal and store differ, and nothing is signed yet that could tell which is right. */
  end(): void {
    if (!this.#difference) return;
    const { sequence, places } = this.#difference;
    const detail = 'Journal and store differ here, and no checkpoint covers it that would tell which is right.';
    this.#report(faultOf('CHANGED', this.#instance, [sequence, sequence], places.journal, null, detail));
  }
}

/** The hash that one source has at a position; what it can't tell by itself is taken from the other. */
const hashAt = (slot: Slot | null, other: Slot | null, width: number): string | null =>
  slot && width === 1 ? (slot.hash ?? other?.hash ?? null) : null;
