/** The rows for each key, in the order of the keys: what the batch function of a DataLoader over a list must return. */
export function groupFor<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = new Map<Key, Row[]>(keys.map(key => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map(key => groups.get(key) ?? []);
}

/** The row for each key, or null, in the order of the keys. */
export function pickFor<Row extends { _id: string }>(keys: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map(row => [row._id, row]));
  return keys.map(key => byId.get(key) ?? null);
}

/** So many rows come with the first answer of the database: without it, it sends 101 and is asked again for the rest. */
export const ALL_AT_ONCE = 100_000;
