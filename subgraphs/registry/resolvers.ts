import { pageLength } from '../../kit/record/page.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { checkService, proposeService, requireAdministrator, rollbackSupergraph, stepService } from './change.ts';

/** Which services have joined the graph. */
export const resolvers: Resolvers = {
  Query: {
    async joinedServices(_root, { name, first }, context) {
      requireAdministrator(context);
      return (await context.registry.store.services(name ?? undefined)).slice(0, pageLength(first));
    },
    supergraphs(_root, { first }, context) {
      requireAdministrator(context);
      return context.registry.store.supergraphs(pageLength(first));
    },
  },
  Mutation: {
    checkService: (_root, { input }, context) => checkService(input, context),
    proposeService: (_root, { input, reason }, context) => proposeService(input, reason, context),
    approveService: (_root, args, context) => stepService('approve', args, context),
    suspendService: (_root, args, context) => stepService('suspend', args, context),
    resumeService: (_root, args, context) => stepService('resume', args, context),
    retireService: (_root, args, context) => stepService('retire', args, context),
    rollbackSupergraph: async (_root, args, context) => ({
      ...(await rollbackSupergraph(args, context)),
      refusal: null,
    }),
  },
  JoinedService: {
    id: ({ _id }) => _id,
    steps: ({ steps }) => steps.map(step => ({ ...step, at: step.at.toISOString() })),
  },
  SupergraphVersion: {
    version: ({ _id }) => _id,
    at: ({ at }) => at.toISOString(),
    sdl: ({ sdl }) => sdl,
    refusal: ({ refusal }) => refusal?.reason ?? null,
  },
};
