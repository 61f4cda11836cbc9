import type { JournalProgress } from '../batch.ts';
import type { StoredCheckpoint, StoredEntry, TrailStore } from './store-source.ts';

const byKey = (one: { _id: string }, other: { _id: string }) => (one._id < other._id ? -1 : 1);
const instanceOf = ({ _id }: { _id: string }) => _id.slice(0, _id.lastIndexOf(':'));

/** A store that is nothing but two lists of documents, in any order. */
export function storeOf(
  entries: readonly StoredEntry[],
  checkpoints: readonly StoredCheckpoint[],
  taken: JournalProgress = { next: 0, sealed: 0 },
): TrailStore {
  async function* between<T extends { _id: string }>(documents: readonly T[], from: string, to: string) {
    const found = documents.filter(({ _id }) => _id >= from && _id <= to).sort(byKey);
    // pages that are small, so that there are many seams
    for (let at = 0; at < found.length; at += 7) yield found.slice(at, at + 7);
  }
  return {
    instances: async () => [...new Set([...entries, ...checkpoints].map(instanceOf))],
    last: async (collection, instance) => {
      const documents: readonly { _id: string }[] = collection === 'AccessEvent' ? entries : checkpoints;
      const ours = documents.filter(document => instanceOf(document) === instance);
      return (
        ours
          .map(({ _id }) => _id)
          .sort()
          .at(-1) ?? null
      );
    },
    taken: async () => taken,
    entries: (from, to) => between(entries, from, to),
    checkpoints: (from, to) => between(checkpoints, from, to),
  };
}
