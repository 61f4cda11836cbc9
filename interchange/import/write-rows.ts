import type { Model } from 'mongoose';

const DUPLICATE_KEY = 11000;

/**
 * Writes rows, those that are there already by replacing them. New ones are inserted, which costs a quarter of what an
 * upsert does; one that another import has brought meanwhile is replaced after all. The rows go straight to the
 * collection: casting thousands that were just made to shape would only take time.
 */
export async function writeRows<Row extends { _id: string }>(
  model: Model<Row>,
  rows: readonly Row[],
  isThere: (id: string) => boolean,
): Promise<void> {
  if (rows.length === 0) return;
  const replace = (row: Row) => ({ replaceOne: { filter: { _id: row._id }, replacement: row, upsert: true } });
  const operations = rows.map(row => (isThere(row._id) ? replace(row) : { insertOne: { document: row } }));
  try {
    await model.collection.bulkWrite(operations as never, { ordered: false });
  } catch (error) {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error;
    await model.collection.bulkWrite(rows.map(replace) as never, { ordered: false });
  }
}
