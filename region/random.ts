/** A small seeded generator of numbers (mulberry32): the same key gives the same sequence on every machine. */
export class Random {
  #state: number;

  constructor(key: string) {
    this.#state = fnv(key);
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` up to and including `high`. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the list. */
  pick<T>(list: readonly T[]): T {
    return at(list, this.int(0, list.length - 1));
  }

  /** `count` different ones of the list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    let wanted = Math.min(count, list.length);
    return list.filter((_, index) => {
      const taken = this.next() < wanted / (list.length - index);
      if (taken) wanted -= 1;
      return taken;
    });
  }

  /** Around `mean`, hardly ever further than two `spread` away; only sums, so that no libm can differ. */
  around(mean: number, spread: number): number {
    return mean + (this.next() + this.next() + this.next() + this.next() - 2) * spread * 1.5;
  }
}

/** The element at `index`, counted round and round; an empty list is a fault of the caller. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error(`nothing at ${index} in a list of ${list.length}`);
  return found;
}

function fnv(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}
