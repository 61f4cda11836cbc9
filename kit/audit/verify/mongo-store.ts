import type { Connection } from 'mongoose';
import type { JournalEntry } from '../event.ts';
import type { StoredCheckpoint, StoredEntry, TrailStore } from './store-source.ts';

/** How many documents are read at once. */
const PAGE = 1000;

/** The audit store in its database, read by keys alone; `foundBy` gives what stands beside an entry. */
export function mongoTrail(connection: Connection, foundBy: (entry: JournalEntry) => object): TrailStore {
  const collection = <T extends { _id: string }>(name: string) => connection.collection<T>(name);

  async function* between<T extends { _id: string }>(name: string, from: string, to: string): AsyncGenerator<T[]> {
    for (let range: object = { $gte: from, $lte: to }; ; ) {
      const filter = { _id: range } as object;
      // pages of their own, as no cursor stays open for as long as a trail may take
      const found = await collection<T>(name).find(filter).sort({ _id: 1 }).limit(PAGE).batchSize(PAGE).toArray();
      const page = found as unknown as T[];
      if (page.length > 0) yield page;
      if (page.length < PAGE) return;
      range = { $gt: page.at(-1)?._id, $lte: to };
    }
  }

  async function one(name: string, range: object, direction: 1 | -1): Promise<string | null> {
    const filter = { _id: range } as object;
    const [found] = await collection<{ _id: string }>(name).find(filter).sort({ _id: direction }).limit(1).toArray();
    return found ? String(found._id) : null;
  }

  return {
    foundBy,
    async instances() {
      const names = new Set<string>();
      for (const name of ['AccessEvent', 'Checkpoint'])
        for (let key = await one(name, { $gte: '' }, 1); key !== null; ) {
          const instance = key.slice(0, key.lastIndexOf(':'));
          names.add(instance);
          key = await one(name, { $gte: `${instance};` }, 1);
        }
      return [...names];
    },
    last: (name, instance) => one(name, { $gte: `${instance}:`, $lt: `${instance};` }, -1),
    async taken(instance) {
      const progress = await collection<{ _id: string; next: number }>('JournalProgress').findOne({ _id: instance });
      return Number(progress?.next ?? 0);
    },
    entries: (from, to) => between<StoredEntry>('AccessEvent', from, to),
    checkpoints: (from, to) => between<StoredCheckpoint>('Checkpoint', from, to),
  };
}
