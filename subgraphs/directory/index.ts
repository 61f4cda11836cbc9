import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { directoryModels, directoryStores } from './entities.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `directory` are handed. */
export type DirectoryContext = RequestContext & ReturnType<typeof directoryStores>;

/** `directory`: who provides care, and what there is. */
export const directory: SubgraphDefinition<DirectoryContext> = {
  name: 'directory',
  sdl: subgraphSDL('directory'),
  resolvers,
  open({ connection }) {
    const models = directoryModels(connection);
    return request => ({ ...request, ...directoryStores(models) });
  },
};
