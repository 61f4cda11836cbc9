import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An open file. What `write` and `truncate` have done when they resolve, no crash takes back. */
export interface DiskFile {
  write(bytes: Buffer, at: number): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens files; makes those that aren't there. */
export interface Disk {
  open(path: string): Promise<DiskFile>;
}

// on Linux a write can be durable by itself: half the calls (open(2), O_DSYNC); macOS keeps it in the drive's cache
const isSyncedByWrite = process.platform === 'linux';

/** The file system. */
export const fileSystem: Disk = {
  async open(path) {
    const flags = constants.O_RDWR | constants.O_CREAT | (isSyncedByWrite ? constants.O_DSYNC : 0);
    const handle = await open(path, flags, 0o600);
    await syncFolder(dirname(path));
    return {
      async write(bytes, at) {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done);
          done += bytesWritten;
        }
        if (!isSyncedByWrite) await handle.sync();
      },
      async truncate(size) {
        await handle.truncate(size);
        await handle.sync();
      },
      close: () => handle.close(),
    };
  },
};

/** Makes the names in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
