import type { GrantedPerson, RecordNode, RecordStore } from '../../kit/record/store.ts';
import type { HealthContext } from './index.ts';

type Stores = readonly RecordStore[];

/**
 * Of the ids of records that a record names, those that its caller may see: an id that no list has would tell that
 * something is withheld.
 */
export async function shown(of: GrantedPerson, ids: unknown, stores: Stores): Promise<string[]> {
  const named = (ids ?? []) as string[];
  if (named.length === 0) return [];
  const found = await Promise.all(stores.map(store => store.byIds(of, named)));
  const seen = new Set([of.id, ...found.flat().map(({ id }) => id)]);
  return named.filter(id => seen.has(id));
}

/** The resolver of a record's encounter. */
export const shownEncounter = async (
  { encounter, of }: RecordNode,
  _args: unknown,
  { records }: HealthContext,
): Promise<string | null> => (encounter ? ((await shown(of, [encounter], [records.encounters]))[0] ?? null) : null);
