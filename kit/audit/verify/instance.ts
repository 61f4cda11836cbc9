import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../../signing/keys.ts';
import { checkpointsOf, filesOf, prunedOf, tornIn } from '../files.ts';
import { BEGINNING, prunings, type Start } from '../pruned.ts';
import { Tree } from '../tree.ts';
import { classify } from './classify.ts';
import { Cursor } from './cursor.ts';
import { type Fault, faultOf, type Place } from './fault.ts';
import { journalFound, type ReadingNotes } from './journal-source.ts';
import { Roots } from './roots.ts';
import { SealPairs } from './seal-pairs.ts';
import { sealLines, sealsOf, storedSeals } from './seals.ts';
import { storeFound, storeKey, type TrailStore } from './store-source.ts';
import { Walk } from './walk.ts';

/** What verification works on. */
export interface Trail {
  /** The folder of the journals. */
  folder: string;
  /** The public key of those who sign. */
  key: SigningKey;
  /** The audit store; null when it can't be looked at. */
  store: TrailStore | null;
  /** Hears how many bytes of a journal were read since the last call. */
  progress(bytes: number): void;
}

/** How one instance's trail was found. */
export interface InstanceReport {
  instance: string;
  /** How many events the journal has; null when there is no journal of this instance here. */
  journal: number | null;
  /** How many the store has of the same; null when it was not looked at. */
  store: number | null;
  /** How many the store does not have yet. */
  unshipped: number;
  /** The first event that is kept, and when the earlier ones, erased by retention, happened at the latest. */
  from: number;
  prunedBefore: string | null;
  /** Signed checkpoints, how many events they cover, and how many come after. */
  checkpoints: number;
  sealed: number;
  unsealed: number;
  /** Whether the journal's last line is not whole; it was never acknowledged. */
  unfinished: boolean;
  /** Files of what crashes have left half written: never acknowledged, and no part of the journal. */
  torn: string[];
  faults: Fault[];
}

const nothing = async function* () {};

async function beginningOf({ folder, key }: Trail, instance: string, report: (fault: Fault) => void): Promise<Start> {
  let start = BEGINNING;
  for (const [index, found] of (await prunings(folder, instance, key)).entries()) {
    const place = { source: 'journal' as const, file: prunedOf(folder, instance), line: index + 1 };
    if (found && found.size > start.size) start = found;
    else report(faultOf('PRUNING_FORGED', instance, [start.size, start.size], place));
  }
  return start;
}

/**
 * Checks the trail of one instance: its journal and its store entry by entry, each with its chain, and both with what is signed.
 * Without the journal only the store is looked at. Rejects where something that is there can't be read.
 */
export async function verifyInstance(trail: Trail, instance: string, withJournal = true): Promise<InstanceReport> {
  const { folder, key, store } = trail;
  const faults: Fault[] = [];
  const report = (fault: Fault) => void (faults.length < 1000 && faults.push(fault));

  // in this order: what the store and the checkpoints have, the journal had before, even while a gateway writes
  const taken = (await store?.taken(instance)) ?? { next: 0, sealed: 0 };
  const lastKey = await store?.last('AccessEvent', instance);
  const lastSeal = await store?.last('Checkpoint', instance);
  const sealed = await stat(checkpointsOf(folder, instance)).catch(() => null);
  const start = await beginningOf(trail, instance, report);
  if (!Number.isSafeInteger(taken.next) || !Number.isSafeInteger(taken.sealed)) {
    const place = { source: 'store' as const, id: `JournalProgress ${instance}` };
    report(faultOf('CHANGED', instance, [start.size, start.size], place, null, 'It tells no number of events.'));
  }
  const all = withJournal ? await filesOf(folder, instance) : [];
  // a file that is all below may still be there when its erasure was interrupted
  const files = all.filter((_, index) => start.size === 0 || (all[index + 1]?.first ?? Infinity) > start.size);
  const isHere = withJournal && (await stat(join(folder, instance)).then(Boolean, () => false));

  const notes: ReadingNotes = { isUnfinished: false, misnamed: [], progress: trail.progress };
  const walks = { journal: new Walk(start.size, start.head), store: new Walk(start.size, start.head) };
  const journal = new Cursor(walks.journal, journalFound(instance, files, notes));
  const stored = new Cursor(
    walks.store,
    store && lastKey ? storeFound(instance, store, start.size, lastKey) : nothing(),
  );
  const lines = sealLines(checkpointsOf(folder, instance), sealed?.size ?? 0);
  const kept =
    store && lastSeal ? storedSeals(instance, store.checkpoints(storeKey(instance, 0), lastSeal)) : nothing();
  const seals = new SealPairs(
    instance,
    {
      journal: isHere ? sealsOf(instance, key, lines, report) : null,
      store: store ? sealsOf(instance, key, kept, report) : null,
    },
    report,
  );

  const roots = new Roots(instance, new Tree(start.size, start.frontier), report);
  const ends = { journal: start.size, store: start.size };
  const places: Record<'journal' | 'store', Place> = {
    journal: { source: 'journal', file: files.at(-1)?.path ?? folder, line: 0 },
    store: { source: 'store', id: storeKey(instance, start.size) },
  };
  try {
    await seals.begin();
    for (let position = start.size; ; ) {
      if (journal.isEmpty) await journal.fill();
      if (stored.isEmpty) await stored.fill();
      while (seals.next <= position) {
        const isReached = seals.next === position;
        const pair = await seals.take();
        if (isReached) roots.check(pair);
      }
      const slots = { journal: journal.slot, store: stored.slot };
      if (!slots.journal && !slots.store) break;
      const to = Math.min(slots.journal?.to ?? Infinity, slots.store?.to ?? Infinity);
      roots.push(slots, position, to);
      for (const source of ['journal', 'store'] as const) {
        if (!slots[source]) continue;
        ends[source] = to;
        places[source] = slots[source].place;
      }
      journal.pass(to);
      stored.pass(to);
      position = to;
    }
    roots.end();
    while (seals.next < Infinity) await seals.take();
  } finally {
    await Promise.all([journal, stored, seals].map(each => each.close()));
  }
  // where events are missing or moved, that says it already
  const isWhole = Object.values(walks.journal.oddities).every(list => list.length === 0);
  for (const { path, says, begins } of isWhole ? notes.misnamed : []) {
    const detail = `The name of the file says that it begins with event ${says}.`;
    report(faultOf('REORDERED', instance, [begins, begins], { source: 'journal', file: path, line: 1 }, null, detail));
  }
  const stood = Math.max(taken.next || 0, seals.covered.store);
  // more than the last of them may be on its way, but what it says that it has it must have
  if (store && taken.sealed > seals.covered.store) seals.lacks(taken.sealed);
  const known = Math.max(ends.journal, ends.store, seals.covered.journal, stood);
  if (isHere && known > ends.journal) report(faultOf('TRUNCATED', instance, [ends.journal, known - 1], places.journal));
  if (store && stood > ends.store) report(faultOf('TRUNCATED', instance, [ends.store, stood - 1], places.store));
  return {
    instance,
    journal: isHere ? ends.journal - start.size : null,
    store: store ? ends.store - start.size : null,
    unshipped: store && isHere ? Math.max(0, ends.journal - ends.store) : 0,
    from: start.size,
    prunedBefore: start.before,
    checkpoints: seals.count,
    sealed: roots.sealed,
    unsealed: Math.max(ends.journal, ends.store) - roots.sealed,
    unfinished: notes.isUnfinished,
    torn: (await tornIn(folder, instance)).map(({ path }) => path),
    faults: ordered([...Object.values(walks).flatMap(walk => classify(instance, walk, known, faults)), ...faults]),
  };
}

/** One for each place, the first event first, and the journal before the store. What a walk found says most, and comes first. */
function ordered(faults: readonly Fault[]): Fault[] {
  const once = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.sequence} ${fault.where.source}`;
    if (!once.has(key)) once.set(key, fault);
  }
  return [...once.values()].sort(
    (one, other) => one.sequence - other.sequence || one.where.source.localeCompare(other.where.source),
  );
}
