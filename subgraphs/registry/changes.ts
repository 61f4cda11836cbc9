import type { Model } from 'mongoose';
import type { StoredSupergraph } from './supergraph.model.ts';

/** How often to look for a newer supergraph where the database tells of no changes, in milliseconds. */
const LOOK_MS = 250;

/**
 * Calls back after each supergraph that was added, by whatever process: the database tells (a change stream), or it is asked
 * again and again where it has none (MongoDB without a replica set). Returns what ends that.
 */
export function followSupergraphs(model: Model<StoredSupergraph>, changed: () => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const stream = model.collection.watch([{ $match: { operationType: 'insert' } }], { fullDocument: 'default' });
  stream.on('change', changed);
  stream.on('error', () => {
    // what can be taken up again the driver has; this is the end of it
    if (!ended) timer ??= setInterval(changed, LOOK_MS).unref();
  });
  return async () => {
    ended = true;
    clearInterval(timer);
    await stream.close().catch(() => {});
  };
}
