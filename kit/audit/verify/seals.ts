import type { SigningKey } from '../../signing/keys.ts';
import type { CheckpointContent } from '../event.ts';
import { linesOf } from '../files.ts';
import { readStatement } from '../statement.ts';
import { type Fault, faultOf, type Place } from './fault.ts';
import { type StoredCheckpoint, storeKey } from './store-source.ts';

/** A checkpoint that the key signed, and where it stands. */
export interface Seal extends CheckpointContent {
  place: Place;
}

type Read = { jws: string; place: Place; size: number | null }[];

/** The lines of an instance's file of checkpoints, as it is now. */
export async function* sealLines(file: string, bytes: number): AsyncGenerator<Read> {
  let count = 0;
  for await (const { lines, rest } of linesOf(file, bytes)) {
    const jws = lines.map(String);
    // the beginning of a checkpoint was left by a crash, or is being written: it never counted
    if (rest.length > 0 && !/^[\w-]*(\.[\w-]*(\.[\w-]{0,85})?)?$/.test(rest.toString())) jws.push(String(rest));
    const before = count;
    count += jws.length;
    yield jws.map((text, index) => ({
      jws: text,
      size: null,
      place: { source: 'journal', file, line: before + index + 1 },
    }));
  }
}

/** No checkpoint has it: stands for one that is not found where it belongs. */
const NO_SIZE = -1;

/** The checkpoints that the store has of an instance. */
export async function* storedSeals(instance: string, pages: AsyncIterable<StoredCheckpoint[]>): AsyncGenerator<Read> {
  for await (const page of pages)
    yield page.map(({ jws, size, _id, instance: by, ...more }) => {
      const isPlaced = by === instance && _id === storeKey(instance, size) && Object.keys(more).length === 0;
      return { jws, size: isPlaced ? size : NO_SIZE, place: { source: 'store', id: _id } };
    });
}

/** The checkpoints of one source, by their sizes; those that are forged, or not where they belong, are faults. */
export async function* sealsOf(
  instance: string,
  key: SigningKey,
  read: AsyncIterable<Read>,
  report: (fault: Fault) => void,
): AsyncGenerator<Seal[]> {
  let covered = 0;
  for await (const page of read) {
    const seals: Seal[] = [];
    for (const { jws, place, size } of page) {
      const content = typeof jws === 'string' ? readStatement(key, 'checkpoint', jws) : null;
      const isRight =
        content?.instance === instance && content.size > covered && (size ?? content.size) === content.size;
      if (content && isRight) {
        covered = content.size;
        seals.push({ ...content, place });
      } else {
        const concerns = [covered, Math.max(covered, (size ?? content?.size ?? covered + 1) - 1)] as const;
        report(faultOf('CHECKPOINT_FORGED', instance, concerns, place));
      }
    }
    yield seals;
  }
}
