import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The endings of files that can hold resources; others in a folder are passed over. */
export const ENDINGS: ReadonlySet<string> = new Set(['.json', '.ndjson', '.jsonl', '.xml']);

/** What there is to read, and what is passed over. */
export interface Walk {
  files: { path: string; bytes: number }[];
  ignored: string[];
}

/**
 * The files below some paths, each once and in a fixed order. A file that is named itself is read whatever its ending.
 * Throws when a path does not exist.
 */
export function walk(paths: readonly string[]): Walk {
  const found: Walk = { files: [], ignored: [] };
  const seen = new Set<string>();
  const visit = (path: string, named: boolean): void => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!name.startsWith('.')) visit(join(path, name), false);
    } else if (!named && !ENDINGS.has(extname(path).toLowerCase())) found.ignored.push(path);
    else if (!seen.has(path)) {
      seen.add(path);
      found.files.push({ path, bytes: stat.size });
    }
  };
  for (const path of paths) visit(path, true);
  return found;
}
