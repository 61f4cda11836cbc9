import type { Model } from 'mongoose';
import { formerVersion, type StoredVersion } from '../../kit/record/history.model.ts';
import type { StoredRecord } from '../../kit/record/record.ts';
import { writeRows } from './write-rows.ts';

const DUPLICATE_KEY = 11000;

/** Where the records of one kind are kept, and what they were before. */
export interface VersionedModels {
  records: Model<StoredRecord>;
  versions: Model<StoredVersion>;
}

/**
 * Writes records that are new or say something else than before. What is replaced is kept first, so that a crash between the two
 * loses nothing and is healed by the next import; and a record that another import has changed meanwhile is looked at again.
 */
export async function writeVersions(
  models: VersionedModels,
  rows: readonly StoredRecord[],
  isThere: (id: string) => boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ _id }) => _id).filter(isThere);
  const stored = ids.length > 0 ? await models.records.find({ _id: { $in: ids } }).lean() : [];
  const before = new Map(stored.map(row => [row._id, row]));
  const changed = rows.filter(row => before.get(row._id)?.hash !== row.hash);
  const importedAt = new Date();
  const replaced = changed.flatMap(({ _id }) => before.get(_id) ?? []);
  await writeRows(
    models.versions,
    replaced.map(row => formerVersion(row, importedAt)),
    () => false,
  );
  const operations = changed.map(row => {
    const known = before.get(row._id);
    const version = (known?.version ?? 0) + 1;
    const document = { ...row, version, importedAt, provenance: { ...row.provenance, version } };
    if (!known) return { insertOne: { document } };
    return { replaceOne: { filter: { _id: row._id, version: known.version }, replacement: document } };
  });
  if (operations.length === 0) return;
  const written = await matched(models.records, operations);
  if (written < replaced.length) await writeVersions(models, changed, () => true);
}

/** How many rows were there as expected; fewer than asked for where another import was faster. */
async function matched(model: Model<StoredRecord>, operations: readonly object[]): Promise<number> {
  try {
    const { matchedCount } = await model.collection.bulkWrite(operations as never, { ordered: false });
    return matchedCount;
  } catch (error) {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
    return -1;
  }
}
