import type { Disk, DiskFile } from './disk.ts';

/** How much is written to see whether a disk takes anything again: a page. */
const PROBE = Buffer.alloc(4096, ' ');

/**
 * A file that only grows, and of which each part is durable or not there. After a failure nobody knows what the disk has of the
 * last part, so it is opened anew and cut back before anything else is written.
 */
export class DurableFile {
  readonly path: string;
  /** In bytes: what is durable. */
  size: number;
  readonly #disk: Disk;
  #file: DiskFile | null = null;
  /** Whether there may be something behind what counts. */
  #isSuspect = true;

  /** A file of which so many bytes count; what is behind them is dropped. */
  constructor(disk: Disk, path: string, size: number) {
    this.#disk = disk;
    this.path = path;
    this.size = size;
  }

  /** Appends; rejects when it could not be made durable: then it is as if nothing had been tried. */
  async append(bytes: Buffer): Promise<void> {
    await this.#whole(file => file.write(bytes, this.size));
    this.size += bytes.length;
  }

  /** Resolves when the disk takes something; rejects when it doesn't. */
  async probe(): Promise<void> {
    await this.#whole(async file => {
      await file.write(PROBE, this.size);
      await file.truncate(this.size);
    });
  }

  /** Closes it for good, with nothing in it but what counts. */
  async settle(): Promise<void> {
    if (this.#isSuspect) await this.#whole(async () => {});
    await this.close();
  }

  async #whole(work: (file: DiskFile) => Promise<void>): Promise<void> {
    try {
      this.#file ??= await this.#opened();
      this.#isSuspect = true;
      await work(this.#file);
      this.#isSuspect = false;
    } catch (error) {
      // as soon as possible, or others would read what doesn't count; at the latest before the next writing
      await this.#file?.truncate(this.size).catch(() => {});
      await this.close();
      throw error;
    }
  }

  async #opened(): Promise<DiskFile> {
    const file = await this.#disk.open(this.path);
    await file.truncate(this.size).catch(async error => {
      await file.close().catch(() => {});
      throw error;
    });
    return file;
  }

  /** Closes it; the next `append` opens it again. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close().catch(() => {});
  }
}
