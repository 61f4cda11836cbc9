import type { Connection, Model } from 'mongoose';
import { entityModel, type StoredEntity } from './model.ts';
import { EntityStore } from './store.ts';

/** The kinds of entities of a subgraph: the name of the store, and the collection. */
export type EntityKinds = Record<string, string>;

/** The models of a subgraph's entities, on its own database. */
export const entityModels = <Kinds extends EntityKinds>(
  connection: Connection,
  kinds: Kinds,
): Record<keyof Kinds, Model<StoredEntity>> => mapKinds(kinds, kind => entityModel(connection, kinds[kind] as string));

/** The stores of one request. */
export const entityStores = <Kinds extends EntityKinds>(
  models: Record<keyof Kinds, Model<StoredEntity>>,
): Record<keyof Kinds, EntityStore> => mapKinds(models, kind => new EntityStore(models[kind]));

function mapKinds<Kinds extends object, Value>(
  kinds: Kinds,
  make: (kind: keyof Kinds) => Value,
): Record<keyof Kinds, Value> {
  const entries = Object.keys(kinds).map(kind => [kind, make(kind as keyof Kinds)]);
  return Object.fromEntries(entries) as Record<keyof Kinds, Value>;
}
