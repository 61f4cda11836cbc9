import type { Connection } from 'mongoose';
import type { JournalProgress } from '../batch.ts';
import type { JournalEntry } from '../event.ts';
import { padded } from '../files.ts';
import type { StoredCheckpoint, StoredEntry, TrailStore } from './store-source.ts';

/** How many documents are read at once: what one command costs grows faster than this, where keys are looked for one by one. */
const PAGE = 100;

/** How many documents under keys that are none are told. */
const MOST_STRANGERS = 1000;

/** What is kept for each gateway. */
const COLLECTIONS = ['AccessEvent', 'Checkpoint'] as const;

/** What a key of the store looks like: a gateway, a colon, and twelve digits. */
const KEY = /^.+:\d{12}$/;

/** Where the number in a key begins. */
const numberAt = (key: string): number => key.lastIndexOf(':') + 1;

const byKey = (one: { _id: string }, other: { _id: string }) => (one._id < other._id ? -1 : 1);

/**
 * The audit store in its database, read by the very keys: some databases look at everything for a range of them. `foundBy` gives
 * what stands beside an entry.
 */
export function mongoTrail(connection: Connection, foundBy: (entry: JournalEntry) => object): TrailStore {
  const collection = <T extends { _id: string }>(name: string) => connection.collection<T>(name);

  async function withKeys<T extends { _id: string }>(name: string, keys: readonly string[]): Promise<T[]> {
    const filter = { _id: { $in: keys } } as object;
    const found = await collection<T>(name).find(filter).batchSize(keys.length).toArray();
    return (found as unknown as T[]).sort(byKey);
  }

  async function one(name: string, range: object, direction: 1 | -1): Promise<string | null> {
    const filter = { _id: { ...range, $regex: KEY } } as object;
    const [found] = await collection<{ _id: string }>(name)
      .find(filter, { projection: { _id: 1 } })
      .sort({ _id: direction })
      .limit(1)
      .toArray();
    return found ? String(found._id) : null;
  }

  /** Entries have every number: their keys are known, and only where many are missing the next is looked for. */
  async function* entries(from: string, to: string): AsyncGenerator<StoredEntry[]> {
    const name = from.slice(0, numberAt(from));
    const end = Number(to.slice(numberAt(to)));
    for (let next = Number(from.slice(numberAt(from))); next <= end; next += PAGE) {
      const count = Math.min(PAGE, end + 1 - next);
      const found = await withKeys<StoredEntry>(
        'AccessEvent',
        Array.from({ length: count }, (_, index) => `${name}${padded(next + index)}`),
      );
      if (found.length > 0) yield found;
      const following = found.length > 0 ? null : await one('AccessEvent', { $gte: `${name}${padded(next)}` }, 1);
      if (following) next = Number(following.slice(numberAt(following))) - PAGE;
    }
  }

  async function* checkpoints(from: string, to: string): AsyncGenerator<StoredCheckpoint[]> {
    const range = { _id: { $gte: from, $lte: to, $regex: KEY } } as object;
    const ids = await collection('Checkpoint')
      .find(range, { projection: { _id: 1 } })
      .toArray();
    const keys = ids.map(({ _id }) => String(_id)).sort();
    for (let at = 0; at < keys.length; at += PAGE)
      yield await withKeys<StoredCheckpoint>('Checkpoint', keys.slice(at, at + PAGE));
  }

  return {
    foundBy,
    entries,
    checkpoints,
    async instances() {
      const names = new Set<string>();
      for (const name of COLLECTIONS)
        for (let key = await one(name, { $gte: '' }, 1); key !== null; ) {
          const instance = key.slice(0, numberAt(key) - 1);
          names.add(instance);
          key = await one(name, { $gte: `${instance};` }, 1);
        }
      return [...names];
    },
    async strangers() {
      const filter = { $nor: [{ _id: { $regex: KEY } }] } as object;
      const found = await Promise.all(
        COLLECTIONS.map(name => collection(name).find(filter).limit(MOST_STRANGERS).toArray()),
      );
      return found.flat().map(document => document as Record<string, unknown>);
    },
    last: (name, instance) => one(name, { $gte: `${instance}:`, $lt: `${instance};` }, -1),
    async taken(instance) {
      const progress = await collection<{ _id: string } & JournalProgress>('JournalProgress').findOne({
        _id: instance,
      });
      return { next: Number(progress?.next ?? 0), sealed: Number(progress?.sealed ?? 0) };
    },
  };
}
