import { type FileHandle, open } from 'node:fs/promises';
import { checkpointsOf, filesOf } from '../../kit/audit/files.ts';
import type { SignedCheckpoint } from './sealer.ts';

/** How much is read at once, in bytes; more where a line is longer. */
const CHUNK = 256 * 1024;

/** The whole lines of a file from a byte on, as many as fit into a chunk; none where none is whole yet, or there is no file. */
async function linesFrom(path: string, offset: number): Promise<Buffer[]> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  try {
    for (let size = CHUNK; ; size *= 2) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, offset);
      const lines: Buffer[] = [];
      let from = 0;
      for (let end = buffer.indexOf(10); end >= 0 && end < bytesRead; end = buffer.indexOf(10, from)) {
        lines.push(buffer.subarray(from, end));
        from = end + 1;
      }
      if (lines.length > 0 || bytesRead < size) return lines;
    }
  } finally {
    await handle.close();
  }
}

/** Follows the files of a journal that grows. */
export class JournalTail {
  #place: { path: string; offset: number; next: number } | null = null;

  constructor(
    private readonly folder: string,
    private readonly instance: string,
  ) {}

  /**
   * Entries as they stand in the journal, one JSON text each: those from a sequence on and before `limit`, some at a time; none
   * when there are none yet. What is behind the limit may still be taken back, and is not looked at. Throws when they are gone.
   */
  async read(from: number, limit: number): Promise<string[]> {
    if (from >= limit) return [];
    if (!this.#place || this.#place.next > from) this.#place = await this.#find(from);
    for (let place = this.#place; place; ) {
      const lines = await linesFrom(place.path, place.offset);
      const wanted: string[] = [];
      for (const line of lines.slice(0, limit - place.next)) {
        if (place.next >= from) wanted.push(line.toString());
        place.offset += line.length + 1;
        place.next += 1;
      }
      if (wanted.length > 0) return wanted;
      if (lines.length > 0) continue;
      const { path, next }: { path: string; next: number } = place;
      const following = (await filesOf(this.folder, this.instance)).find(each => each.first === next);
      if (!following || following.path === path) return [];
      place = this.#place = { path: following.path, offset: 0, next };
    }
    return [];
  }

  async #find(from: number) {
    const files = await filesOf(this.folder, this.instance);
    const file = files.findLast(({ first }) => first <= from);
    if (!file && files.length > 0)
      throw new Error(`the journal of ${this.instance} begins with entry ${files[0]?.first}: ${from} is gone`);
    return file ? { path: file.path, offset: 0, next: file.first } : null;
  }
}

/** Follows the checkpoints of a journal that grows. */
export class SealTail {
  #offset = 0;

  constructor(
    private readonly folder: string,
    private readonly instance: string,
  ) {}

  /** Checkpoints that follow, some at a time; none when there are none yet. */
  async read(): Promise<SignedCheckpoint[]> {
    const lines = await linesFrom(checkpointsOf(this.folder, this.instance), this.#offset);
    for (const line of lines) this.#offset += line.length + 1;
    return lines.map(line => {
      const jws = line.toString();
      return { jws, size: sizeOf(jws) };
    });
  }
}

const sizeOf = (jws: string): number =>
  (JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as { size: number }).size;
