import { entityStores } from '../../kit/entity/kinds.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { type DIRECTORY_ENTITIES, directoryModels } from './entities.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `directory` are handed. */
export type DirectoryContext = RequestContext & ReturnType<typeof entityStores<typeof DIRECTORY_ENTITIES>>;

/** `directory`: who provides care, and what there is. */
export const directory: SubgraphDefinition<DirectoryContext> = {
  name: 'directory',
  sdl: subgraphSDL('directory'),
  resolvers,
  open({ connection }) {
    const models = directoryModels(connection);
    return request => ({ ...request, ...entityStores<typeof DIRECTORY_ENTITIES>(models) });
  },
};
