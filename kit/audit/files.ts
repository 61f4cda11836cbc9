import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalEntry } from './event.ts';

/** A sequence as names and keys have it, so that their order is that of the entries. */
export const padded = (sequence: number): string => String(sequence).padStart(12, '0');

/** The path of the file that begins with an entry. */
export const fileOf = (folder: string, instance: string, first: number): string =>
  join(folder, instance, `${padded(first)}.jsonl`);

/** Where an instance's signed checkpoints are, one JWS a line. */
export const checkpointsOf = (folder: string, instance: string): string => join(folder, instance, 'checkpoints.jsonl');

/** Where it is signed which entries are gone by retention, one JWS a line. */
export const prunedOf = (folder: string, instance: string): string => join(folder, instance, 'pruned.jsonl');

/** A file of a journal. */
export interface JournalFile {
  path: string;
  /** The sequence of its first entry, by its name. */
  first: number;
  /** In bytes. */
  size: number;
}

const none = (error: NodeJS.ErrnoException): [] => {
  if (error.code === 'ENOENT') return [];
  throw error;
};

/** The files of an instance's journal, in the order of their entries; none when there is no journal. */
export async function filesOf(folder: string, instance: string): Promise<JournalFile[]> {
  const names = (await readdir(join(folder, instance)).catch(none)).filter(name => /^\d{12}\.jsonl$/.test(name)).sort();
  return Promise.all(
    names.map(async name => {
      const path = join(folder, instance, name);
      return { path, first: Number(name.slice(0, 12)), size: (await stat(path)).size };
    }),
  );
}

/** Where it is kept what a crash has left half written at the end of a journal's file: it was never acknowledged, and is no part of it. */
export const tornOf = (path: string): string => `${path}.torn`;

/** Files of what crashes have left half written in an instance's journal, by name; empty where there are none. */
export async function tornIn(folder: string, instance: string): Promise<{ path: string; written: Date }[]> {
  const names = (await readdir(join(folder, instance)).catch(none)).filter(name => /^\d{12}\.jsonl\.torn$/.test(name));
  return Promise.all(
    names.sort().map(async name => {
      const path = join(folder, instance, name);
      return { path, written: (await stat(path)).mtime };
    }),
  );
}

/** The names of the instances that have a journal in a folder, sorted. */
export async function instancesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(none);
  return found.flatMap(entry => (entry.isDirectory() ? entry.name : [])).sort();
}

/** Lines of a file, without their ends. */
export interface Lines {
  lines: Buffer[];
  /** What stands after the last end of a line; only in the last of all. */
  rest: Buffer;
  /** How many bytes were read so far. */
  read: number;
}

const CHUNK = 1 << 20;

/** Reads a file's lines, some at a time, up to a number of bytes. A file that isn't there has none. */
export async function* linesOf(path: string, bytes = Number.POSITIVE_INFINITY): AsyncGenerator<Lines> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    none(error as NodeJS.ErrnoException);
    return;
  }
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let read = 0; ; ) {
      const { bytesRead, buffer } = await handle.read(
        Buffer.allocUnsafe(CHUNK),
        0,
        Math.min(CHUNK, bytes - read),
        read,
      );
      if (bytesRead === 0) {
        yield { lines: [], rest, read };
        return;
      }
      read += bytesRead;
      const chunk = buffer.subarray(0, bytesRead);
      const lines: Buffer[] = [];
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        const line = chunk.subarray(from, end);
        lines.push(from === 0 && rest.length > 0 ? Buffer.concat([rest, line]) : line);
        from = end + 1;
      }
      rest = from === 0 ? Buffer.concat([rest, chunk]) : chunk.subarray(from);
      yield { lines, rest: Buffer.alloc(0), read };
    }
  } finally {
    await handle.close();
  }
}

/**
 * Entries from a sequence to before another, as they stand in the journal, some at a time; whether they are true is for `verify`
 * to tell. Stops at a line that isn't whole.
 */
export async function* readEntries(
  folder: string,
  instance: string,
  from: number,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<JournalEntry[]> {
  const files = await filesOf(folder, instance);
  for (const [index, { path, first }] of files.entries()) {
    if ((files[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= from) continue;
    if (first >= to) return;
    for await (const { lines } of linesOf(path)) {
      const entries = lines.map(line => JSON.parse(line.toString()) as JournalEntry);
      const wanted = entries.filter(({ sequence }) => sequence >= from && sequence < to);
      if (wanted.length > 0) yield wanted;
    }
  }
}
