import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import type { Registry } from './registry.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `registry` are handed. */
export interface RegistryContext extends RequestContext {
  registry: Registry;
}

/** `registry`: which services have joined the graph. What it works with outlives requests, and so is given to it. */
export const registrySubgraph = (registry: Registry): SubgraphDefinition<RegistryContext> => ({
  name: 'registry',
  sdl: subgraphSDL('registry'),
  resolvers,
  open: () => request => ({ ...request, registry }),
});
