import type { Connection, Model } from 'mongoose';
import { type FormerWhole, formerModel } from './history.model.ts';
import { WholeHistory } from './history.store.ts';
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

/** The doors of one request to what entities were before. */
export const entityHistories = <Kinds extends EntityKinds>(
  models: Record<keyof Kinds, Model<FormerWhole<StoredEntity>>>,
): Record<keyof Kinds, WholeHistory<StoredEntity>> => mapKinds(models, kind => new WholeHistory(models[kind]));

/** The models of what entities were before, beside them. */
export const formerModels = <Kinds extends EntityKinds>(
  connection: Connection,
  kinds: Kinds,
): Record<keyof Kinds, Model<FormerWhole<StoredEntity>>> =>
  mapKinds(kinds, kind => formerModel(connection, kinds[kind] as string));

function mapKinds<Kinds extends object, Value>(
  kinds: Kinds,
  make: (kind: keyof Kinds) => Value,
): Record<keyof Kinds, Value> {
  const entries = Object.keys(kinds).map(kind => [kind, make(kind as keyof Kinds)]);
  return Object.fromEntries(entries) as Record<keyof Kinds, Value>;
}
