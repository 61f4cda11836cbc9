import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished, pipeline } from 'node:stream/promises';

/**
 * Writes pieces to a file, or to stdout when it is `-`. The file appears under its name only when it is whole, and only its
 * owner may read it: it is about who looked at whom.
 */
export async function writeOut(
  out: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): Promise<void> {
  if (out === '-') {
    for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  const draft = `${out}.${process.pid}.part`;
  try {
    const file = createWriteStream(draft, { mode: 0o600 });
    await pipeline(pieces, file);
    await finished(file);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
