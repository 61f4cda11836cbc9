import type { Connection, Model } from 'mongoose';
import { entityModel, type StoredEntity } from '../../kit/entity/model.ts';
import { EntityStore } from '../../kit/entity/store.ts';

/** What is known of the governance of pilots: the store's name, and the collection. */
export const PILOT_ENTITIES = {
  programmes: 'Programme',
  pilots: 'Pilot',
  agreements: 'Agreement',
  decisions: 'Decision',
} as const;

type Kind = keyof typeof PILOT_ENTITIES;

const each = <Value>(make: (kind: Kind, type: string) => Value): Record<Kind, Value> => {
  const entries = Object.entries(PILOT_ENTITIES).map(([kind, type]) => [kind, make(kind as Kind, type)]);
  return Object.fromEntries(entries) as Record<Kind, Value>;
};

/** The models of the pilots' governance, on the subgraph's own database. */
export const pilotModels = (connection: Connection): Record<Kind, Model<StoredEntity>> =>
  each((_kind, type) => entityModel(connection, type));

/** The stores of one request. */
export const pilotStores = (models: Record<Kind, Model<StoredEntity>>): Record<Kind, EntityStore> =>
  each(kind => new EntityStore(models[kind]));
