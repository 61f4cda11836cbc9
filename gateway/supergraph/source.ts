import { readFileSync, type StatsListener, unwatchFile, watchFile } from 'node:fs';

/** Where a supergraph comes from while a gateway runs. */
export interface SupergraphSource {
  /** For the log. */
  name: string;
  /** The SDL that is there now. Rejects when it can't be read. */
  read(): Promise<string>;
  /** Calls back when there may be another, and may wait until that is seen to; returns what ends that. */
  watch(changed: () => Promise<void>): () => void;
  /** Told why what it gave was not taken over. */
  refused?(error: unknown): void;
}

/** How often a file is looked at, in milliseconds; also where nothing tells of changes, as on a network's drive. */
const INTERVAL = 300;

/** A file, which may be written anew or replaced. */
export const fileSource = (path: string): SupergraphSource => ({
  name: path,
  read: async () => readFileSync(path, 'utf8'),
  watch(changed) {
    const listener: StatsListener = (now, before) => {
      if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino || now.size !== before.size) void changed();
    };
    watchFile(path, { interval: INTERVAL, persistent: false }, listener);
    return () => unwatchFile(path, listener);
  },
});
