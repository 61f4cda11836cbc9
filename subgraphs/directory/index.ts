import { entityHistories, entityStores, formerModels } from '../../kit/entity/kinds.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { type DIRECTORY_ENTITIES, directoryModels, WITH_HISTORY } from './entities.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `directory` are handed. */
export type DirectoryContext = RequestContext &
  ReturnType<typeof entityStores<typeof DIRECTORY_ENTITIES>> & {
    history: ReturnType<typeof entityHistories<typeof WITH_HISTORY>>;
  };

/** `directory`: who provides care, and what there is. */
export const directory: SubgraphDefinition<DirectoryContext> = {
  name: 'directory',
  sdl: subgraphSDL('directory'),
  resolvers,
  open({ connection }) {
    const models = directoryModels(connection);
    const former = formerModels(connection, WITH_HISTORY);
    return request => ({
      ...request,
      ...entityStores<typeof DIRECTORY_ENTITIES>(models),
      history: entityHistories<typeof WITH_HISTORY>(former),
    });
  },
};
