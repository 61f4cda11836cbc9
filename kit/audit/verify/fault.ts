import type { JournalEntry } from '../event.ts';

/** Where something is: in the journal's files, or in the audit store. */
export type Place = { source: 'journal'; file: string; line: number } | { source: 'store'; id: string };

/**
 * What is wrong: with an event, `CHANGED`, `REMOVED`, `INSERTED`, `REORDERED`, or `TRUNCATED` (the end is gone); with a
 * checkpoint, `CHECKPOINT_FORGED` or `CHECKPOINT_REMOVED`; with what is signed about erased events, `PRUNING_FORGED`.
 */
export type FaultKind =
  | 'CHANGED'
  | 'REMOVED'
  | 'INSERTED'
  | 'REORDERED'
  | 'TRUNCATED'
  | 'CHECKPOINT_FORGED'
  | 'CHECKPOINT_REMOVED'
  | 'PRUNING_FORGED';

/** One thing that is wrong with the trail. */
export interface Fault {
  kind: FaultKind;
  instance: string;
  /** The first event concerned; of a checkpoint, the first that it covers and the one before does not. */
  sequence: number;
  /** The last event concerned: up to here it is known, or the first one may be anywhere up to here. */
  until: number;
  where: Place;
  /** The id of the request whose event it is, where that can still be told. */
  requestId: string | null;
  /** For people. */
  message: string;
}

const WORDS: Record<FaultKind, string> = {
  CHANGED: 'was changed',
  REMOVED: 'was removed',
  INSERTED: 'was inserted',
  REORDERED: 'was moved',
  TRUNCATED: 'and what follows it is cut off',
  CHECKPOINT_FORGED: 'is covered by a checkpoint that is forged',
  CHECKPOINT_REMOVED: 'was covered by a checkpoint that was removed',
  PRUNING_FORGED: 'is said to be erased by a statement that is forged',
};

/** A fault of the events from one to another, with its message; `detail` adds to it. */
export function faultOf(
  kind: FaultKind,
  instance: string,
  [sequence, until]: readonly [number, number],
  where: Place,
  entry?: JournalEntry | null,
  detail = '',
): Fault {
  const others = until === sequence ? '' : ` (it concerns events up to ${until})`;
  const message = `Event ${sequence} of ${instance} ${WORDS[kind]}${others}: ${placeText(where)}.${detail && ` ${detail}`}`;
  return { kind, instance, sequence, until, where, requestId: entry?.event?.requestId ?? null, message };
}

/** A place in words. */
export const placeText = (place: Place): string =>
  place.source === 'store' ? `the store, ${place.id}` : `${place.file}, line ${place.line}`;
