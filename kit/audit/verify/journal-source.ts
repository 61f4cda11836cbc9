import { lineReader } from '../chain.ts';
import type { JournalEntry } from '../event.ts';
import { type JournalFile, linesOf } from '../files.ts';
import type { Found } from './walk.ts';

/** Parses a line; null when it is no JSON. */
export function parsed<T>(line: Buffer): T | null {
  try {
    return JSON.parse(line.toString()) as T;
  } catch {
    return null;
  }
}

/** What the reading of a journal notices beside its entries. */
export interface ReadingNotes {
  /** Whether the last line is not whole: being written, or left by a crash. It was never acknowledged. */
  isUnfinished: boolean;
  /** Files whose name says another event than the one with which they begin. */
  misnamed: { path: string; says: number; begins: number }[];
  /** Hears how many bytes were read. */
  progress(bytes: number): void;
}

/** How each line begins. */
const BEGINNING = Buffer.from('{"event":{');

/**
 * Whether this can be the beginning of a line that is being written, or that a crash has left; or what stands there while a full
 * disk is tried again (spaces), or where a power cut kept the length of a file and not what was in it (zeros).
 */
function isBegun(rest: Buffer): boolean {
  const length = Math.min(rest.length, BEGINNING.length);
  if (rest.subarray(0, length).equals(BEGINNING.subarray(0, length))) return true;
  return [0x20, 0].some(filler => rest.every(byte => byte === filler));
}

/** The entries of a journal's files as they stand there, some at a time. */
export async function* journalFound(
  instance: string,
  files: readonly JournalFile[],
  notes: ReadingNotes,
): AsyncGenerator<Found[]> {
  const read = lineReader(instance);
  for (const [index, { path, first }] of files.entries()) {
    let [count, bytes] = [0, 0];
    const found = (line: Buffer): Found => {
      count += 1;
      const place = { source: 'journal' as const, file: path, line: count };
      const claim = read(line);
      if (count === 1 && claim.sound && claim.sequence !== first)
        notes.misnamed.push({ path, says: first, begins: claim.sequence });
      return { ...claim, place, entry: () => parsed<JournalEntry>(line) };
    };
    for await (const { lines, rest, read: sofar } of linesOf(path)) {
      notes.progress(sofar - bytes);
      bytes = sofar;
      if (lines.length > 0) yield lines.map(found);
      if (rest.length === 0) continue;
      // one byte more than a whole line: its end was changed
      const isWhole = parsed(rest.subarray(0, -1)) !== null;
      if (index === files.length - 1 && !isWhole && isBegun(rest)) notes.isUnfinished = true;
      else yield [{ ...found(rest), sound: false, cut: !isWhole && isBegun(rest) }];
    }
  }
}
