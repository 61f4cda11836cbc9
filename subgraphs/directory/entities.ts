import type { Connection } from 'mongoose';
import { entityModels } from '../../kit/entity/kinds.ts';

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

/** The kinds whose `history` is in the graph. */
export const WITH_HISTORY = {
  organizations: 'Organization',
  professionals: 'Professional',
  locations: 'Location',
  services: 'Service',
} as const;

/** The models of the directory, on its own database. */
export const directoryModels = (connection: Connection) => entityModels(connection, DIRECTORY_ENTITIES);
