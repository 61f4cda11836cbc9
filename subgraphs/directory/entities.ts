import type { Connection, Model } from 'mongoose';
import { entityModel, type StoredEntity } from '../../kit/entity/model.ts';
import { EntityStore } from '../../kit/entity/store.ts';

/** The kinds of entries of the directory: the store's name, and the collection. */
export const DIRECTORY_ENTITIES = {
  organizations: 'Organization',
  professionals: 'Professional',
  roles: 'ProfessionalRole',
  locations: 'Location',
  services: 'Service',
  terms: 'TaxonomyTerm',
  taxonomies: 'Taxonomy',
  statements: 'DirectoryStatement',
} as const;

type Kind = keyof typeof DIRECTORY_ENTITIES;

const each = <Value>(make: (kind: Kind, type: string) => Value): Record<Kind, Value> => {
  const entries = Object.entries(DIRECTORY_ENTITIES).map(([kind, type]) => [kind, make(kind as Kind, type)]);
  return Object.fromEntries(entries) as Record<Kind, Value>;
};

/** The models of the directory, on its own database. */
export const directoryModels = (connection: Connection): Record<Kind, Model<StoredEntity>> =>
  each((_kind, type) => entityModel(connection, type));

/** The stores of one request. */
export const directoryStores = (models: Record<Kind, Model<StoredEntity>>): Record<Kind, EntityStore> =>
  each(kind => new EntityStore(models[kind]));
