import type { Claim } from '../chain.ts';
import type { JournalEntry } from '../event.ts';
import type { Place } from './fault.ts';

/** An entry as it was found in the journal or the store: whole, damaged, or none at all. */
export interface Found extends Claim {
  place: Place;
  /** Whether its end is missing. */
  cut?: boolean;
  /** Its content; null when it is illegible. */
  entry(): JournalEntry | null;
}

/** One position of the chain, or several that are missing; `hash` is null where it is not known what it must be. */
export interface Slot {
  from: number;
  to: number;
  hash: string | null;
  place: Place;
}

/** What a walk found beside the chain. Kept are the first thousand of each: what is named is the first. */
export interface Oddities {
  /** Damaged entries, and which position was expected where they stand. */
  damaged: { found: Found; at: number }[];
  /** Whole entries that don't belong where they stand; `rival` was taken for the one that this one claims to be. */
  strays: { found: Found; at: number; rival: Found | null }[];
  /** Positions that nothing filled, what hash the last of them must have, and where that was noticed. */
  gaps: { from: number; to: number; expected: string; place: Place }[];
  /** Entries that are whole, but not what the next one says that it follows. */
  changes: { found: Found; expected: string }[];
}

const MOST = 1000;

const add = <T>(list: T[], item: T) => {
  if (list.length < MOST) list.push(item);
};

/**
 * Follows the chain of one source. It is told of the entries in the order in which they stand, looks one ahead, and goes on after
 * each fault, so that one is not taken for many.
 */
export class Walk {
  readonly oddities: Oddities = { damaged: [], strays: [], gaps: [], changes: [] };
  /** The position that comes next, and the hash before it. */
  next: number;
  #previous: string;
  #waiting: Found | null = null;
  #last: Found | null = null;
  #slots: Slot[] = [];

  /** From a position, after the entry with this hash. */
  constructor(start: number, previous: string) {
    this.next = start;
    this.#previous = previous;
  }

  /** Takes what stands next. */
  push(found: Found): void {
    if (this.#waiting) this.#decide(this.#waiting, found);
    this.#waiting = found;
  }

  /** The positions that are settled since the last call. */
  settled(): Slot[] {
    // the last one may still turn out to be other than the next one says
    const count = this.#slots.length - 1;
    return count > 0 ? this.#slots.splice(0, count) : [];
  }

  /** There is no more: the positions that were not settled yet. */
  end(): Slot[] {
    if (this.#waiting) this.#decide(this.#waiting, null);
    this.#waiting = null;
    for (let found = this.#strayHere(); found; found = this.#strayHere()) {
      this.oddities.gaps.push({ from: this.next, to: this.next + 1, expected: found.hash, place: found.place });
      this.#accept(found);
    }
    // what stands damaged at the end takes the place of what was there
    const atEnd = this.oddities.damaged.filter(({ at }) => at === this.next);
    const ended = this.#slots.splice(0);
    for (const [index, { found }] of atEnd.entries())
      ended.push({ from: this.next + index, to: this.next + index + 1, hash: null, place: found.place });
    return ended;
  }

  #strayHere = () =>
    this.oddities.strays.find(({ found }) => found.sequence === this.next && found.previous === this.#previous)?.found;

  #decide(found: Found, after: Found | null): void {
    const { sequence, previous, sound } = found;
    const isFollowed = after === null || (after.sequence === sequence + 1 && after.previous === found.hash);
    if (!sound) add(this.oddities.damaged, { found, at: this.next });
    else if (sequence === this.next && previous === this.#previous) this.#accept(found);
    else if (sequence === this.next && isFollowed) this.#correct(found);
    else if (sequence > this.next && isFollowed) this.#leap(found);
    else {
      const isRival = this.#last?.sequence === sequence && this.#last.hash !== found.hash;
      add(this.oddities.strays, { found, at: this.next, rival: isRival ? this.#last : null });
    }
  }

  #accept(found: Found): void {
    this.#slots.push({ from: this.next, to: this.next + 1, hash: found.hash, place: found.place });
    this.next += 1;
    this.#previous = found.hash;
    this.#last = found;
  }

  /** The entry before was made to look whole, but this one says that another was there. */
  #correct(found: Found): void {
    const changed = this.#last ?? found;
    add(this.oddities.changes, { found: changed, expected: found.previous });
    const slot = this.#slots.at(-1);
    if (slot) slot.hash = found.previous;
    this.#accept(found);
  }

  #leap(found: Found): void {
    const [from, to] = [this.next, found.sequence];
    add(this.oddities.gaps, { from, to, expected: found.previous, place: found.place });
    if (to - from > 1) this.#slots.push({ from, to: to - 1, hash: null, place: found.place });
    this.#slots.push({ from: to - 1, to, hash: found.previous, place: found.place });
    this.next = to;
    this.#accept(found);
  }
}
