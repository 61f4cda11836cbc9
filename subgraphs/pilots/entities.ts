import type { Connection } from 'mongoose';
import { entityModels } from '../../kit/entity/kinds.ts';

/** What is known of the governance of pilots: the store's name, and the collection. */
export const PILOT_ENTITIES = {
  programmes: 'Programme',
  pilots: 'Pilot',
  agreements: 'Agreement',
  decisions: 'Decision',
} as const;

/** The models of the pilots' governance, on the subgraph's own database. */
export const pilotModels = (connection: Connection) => entityModels(connection, PILOT_ENTITIES);
