import type { Connection } from 'mongoose';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { checkpointModel } from './checkpoint.model.ts';
import { CheckpointStore } from './checkpoint.store.ts';
import { eventModel } from './event.model.ts';
import { EventStore } from './event.store.ts';
import { foreignModel } from './foreign.model.ts';
import { progressModel } from './progress.model.ts';
import { resolvers } from './resolvers.ts';
import { WatchStore } from './watch.store.ts';

/** What resolvers of `audit` are handed. */
export interface AuditContext extends RequestContext {
  events: EventStore;
  checkpoints: CheckpointStore;
  watch: WatchStore;
}

/** The models of `audit`, on its own database. */
export const auditModels = (connection: Connection) => ({
  events: eventModel(connection),
  foreignEvents: foreignModel(connection),
  checkpoints: checkpointModel(connection),
  progress: progressModel(connection),
});

/** `audit`: what happened. */
export const audit: SubgraphDefinition<AuditContext> = {
  name: 'audit',
  sdl: subgraphSDL('audit'),
  resolvers,
  open({ connection }) {
    const { events, foreignEvents, checkpoints, progress } = auditModels(connection);
    return request => ({
      ...request,
      events: new EventStore(events, foreignEvents, progress),
      checkpoints: new CheckpointStore(checkpoints, events),
      watch: new WatchStore(events, new Date()),
    });
  },
};
