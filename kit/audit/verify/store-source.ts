import type { JournalProgress } from '../batch.ts';
import { canonical, hashOf } from '../chain.ts';
import type { JournalEntry } from '../event.ts';
import { padded } from '../files.ts';
import type { Found } from './walk.ts';

/** The key under which the store keeps what belongs to an entry or a checkpoint. */
export const storeKey = (instance: string, sequence: number): string => `${instance}:${padded(sequence)}`;

/** An entry as the store has it. */
export type StoredEntry = JournalEntry & { _id: string };

/** A checkpoint as the store has it. */
export interface StoredCheckpoint {
  _id: string;
  instance: string;
  size: number;
  jws: string;
}

/** What verification asks of the audit store. Keys are compared as texts; everything comes in their order, some at a time. */
export interface TrailStore {
  /** The instances that have entries or checkpoints. */
  instances(): Promise<string[]>;
  /** Documents under keys that are none, a thousand of each kind at most; they would be listed, and belong to no journal. */
  strangers?(): Promise<Record<string, unknown>[]>;
  /** The last key of an instance; null when it has none. */
  last(collection: 'AccessEvent' | 'Checkpoint', instance: string): Promise<string | null>;
  /** How far it has taken an instance's journal, by its own account; not a number where that says something else. */
  taken(instance: string): Promise<JournalProgress>;
  /** What an entry is found by, as it must be beside it; absent where the store has nothing but entries. */
  foundBy?(entry: JournalEntry): object;
  /** The entries of an instance from one key to another, both included. */
  entries(from: string, to: string): AsyncIterable<StoredEntry[]>;
  checkpoints(from: string, to: string): AsyncIterable<StoredCheckpoint[]>;
}

function isSound(document: StoredEntry, foundBy: TrailStore['foundBy']): boolean {
  try {
    if (hashOf(document) !== document.hash) return false;
    if (!foundBy) return true;
    // an event that is whole, but not found where it belongs, is as good as gone
    const { event: _, ...beside } = document;
    const { event: __, ...right } = foundBy(document) as { event?: unknown };
    return canonical(right) === canonical(beside);
  } catch {
    return false;
  }
}

/** An entry of the store. Its key counts as part of it. */
function foundIn(instance: string, document: StoredEntry, foundBy: TrailStore['foundBy']): Found {
  const { sequence, previous, hash, event } = document;
  const isOurs = document.instance === instance && Number.isSafeInteger(sequence) && typeof hash === 'string';
  return {
    ...{ sequence: isOurs ? sequence : -1, previous, hash, sound: isOurs && isSound(document, foundBy) },
    place: { source: 'store', id: document._id },
    entry: () => ({ instance, sequence, previous, hash, event }),
  };
}

/** The entries of an instance in the store, some at a time, up to a key. */
export async function* storeFound(
  instance: string,
  store: TrailStore,
  from: number,
  last: string,
): AsyncGenerator<Found[]> {
  for await (const documents of store.entries(storeKey(instance, from), last))
    yield documents.map(document => foundIn(instance, document, store.foundBy));
}
