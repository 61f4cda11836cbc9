import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes a folder that goes when this process ends, also by a signal; with it end all programs that it has started. */
export function ownFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'careweave-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  // programs end with this process, but only when it ends by itself
  for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
  return {
    folder,
    remove() {
      remove();
      process.removeListener('exit', remove);
    },
  };
}
