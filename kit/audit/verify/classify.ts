import { hashOf } from '../chain.ts';
import { type Fault, type FaultKind, faultOf } from './fault.ts';
import type { Found, Walk } from './walk.ts';

/** How many damaged entries are compared with each other for exchanged content. */
const MOST_EXCHANGED = 100;

/**
 * Names what a walk found. An entry that stands elsewhere, and is the one that is missing here, was moved; one that takes a
 * place which nothing lacks was inserted. `known` is how many entries there must be, by what else is known, and `signed` are the
 * faults that checkpoints showed: they become exact where more is known.
 */
export function classify(
  instance: string,
  { oddities, next }: Pick<Walk, 'oddities' | 'next'>,
  known: number,
  signed: readonly Fault[],
): Fault[] {
  const { damaged, strays, gaps, changes } = oddities;
  const faults: Fault[] = [];
  const used = new Set<Found>();
  const say = (kind: FaultKind, from: number, to: number, found: Pick<Found, 'place'> & Partial<Found>) =>
    faults.push(faultOf(kind, instance, [from, to], found.place, found.entry?.()));

  for (const gap of gaps) {
    const inside = strays.filter(({ found: { sequence } }) => sequence >= gap.from && sequence < gap.to);
    for (const { found, at } of inside) {
      used.add(found);
      say('REORDERED', Math.min(at, found.sequence), Math.max(at, found.sequence), found);
    }
    const filled = new Set(inside.map(({ found }) => found.sequence));
    const missing = gap.to - gap.from - filled.size;
    let first = gap.from;
    while (filled.has(first)) first += 1;
    const here = damaged.filter(({ at }) => at === gap.from);
    for (const [index, { found }] of here.entries()) {
      used.add(found);
      // what is too many are parts: an end of a line where none was makes two of one; one that is gone makes one of two
      if (index >= missing) continue;
      const last = index === 0 && here.length === 1 ? gap.to - 1 : first + index;
      say(found.cut ? 'TRUNCATED' : 'CHANGED', first + index, last, found);
    }
    if (missing > 0 && here.length === 0) say('REMOVED', first, gap.to - 1, gap);
  }
  for (const { found, expected } of changes) {
    const original = strays.find(stray => stray.found.sequence === found.sequence && stray.found.hash === expected);
    if (original) used.add(original.found);
    say(original ? 'INSERTED' : 'CHANGED', found.sequence, found.sequence, found);
  }
  for (const { found, rival } of strays) {
    if (!rival || used.has(found)) continue;
    const { source } = rival.place;
    // of two at the end that both fit, the first was taken, and a checkpoint says that it was not the one
    const shown = signed.find(
      ({ kind, where, sequence, until }) =>
        kind === 'CHANGED' && where.source === source && sequence <= rival.sequence && rival.sequence <= until,
    );
    if (!shown) continue;
    used.add(found);
    const at = [rival.sequence, rival.sequence] as const;
    Object.assign(shown, faultOf('INSERTED', instance, at, rival.place, rival.entry()));
  }
  let beyond = next;
  for (const { found, at } of damaged.filter(one => !used.has(one.found))) {
    if (at !== next) say('INSERTED', at, at, found);
    else {
      const wasThere = beyond < known || found.sequence === beyond;
      say(wasThere ? (found.cut ? 'TRUNCATED' : 'CHANGED') : 'INSERTED', beyond, beyond, found);
      beyond += 1;
    }
  }
  for (const { found, at } of strays) if (!used.has(found)) say('INSERTED', at, at, found);
  return merged(
    exchanged(
      faults,
      damaged.map(({ found }) => found),
    ),
  );
}

/** Whether two damaged entries have each other's event. */
function areExchanged(one: Found, other: Found): boolean {
  const [first, second] = [one.entry(), other.entry()];
  if (!first?.event || !second?.event || first.hash === second.hash) return false;
  try {
    return (
      hashOf({ ...first, event: second.event }) === first.hash &&
      hashOf({ ...second, event: first.event }) === second.hash
    );
  } catch {
    return false;
  }
}

/** Faults of events that have each other's content become one, where the first of them is. */
function exchanged(faults: Fault[], damaged: readonly Found[]): Fault[] {
  const list = damaged.slice(0, MOST_EXCHANGED);
  for (const [index, one] of list.entries())
    for (const other of list.slice(index + 1)) {
      if (!areExchanged(one, other)) continue;
      const [first, last] = [one.sequence, other.sequence].sort((a, b) => a - b) as [number, number];
      for (const fault of faults)
        if (fault.sequence === first || fault.sequence === last)
          Object.assign(fault, { kind: 'REORDERED', sequence: first, until: last });
    }
  return faults;
}

/** Each once, the first event first. */
function merged(faults: Fault[]): Fault[] {
  const once = new Map(faults.map(fault => [`${fault.kind} ${fault.sequence} ${fault.until}`, fault]));
  return [...once.values()];
}
