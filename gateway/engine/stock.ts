import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.ts';
import type { AskSource } from '../forward.ts';

/** What an engine needs. */
export interface EngineOptions {
  /** The supergraph's SDL. */
  supergraph: string;
  source: AskSource;
  logger: Logger;
}

/** Plans and executes with `@apollo/gateway`. It reads its telemetry switch when it starts, so that is set before. */
export async function createEngine({ supergraph, source, logger }: EngineOptions): Promise<GatewayInterface> {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const dataSource = (name: string): GraphQLDataSource => ({
    async process({ request, context }) {
      const { query = '', variables, operationName } = request;
      try {
        return await source(name, { query, variables, operationName }, context as GatewayContext);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        const { message, extensions } = error;
        return { data: null, errors: [{ message, extensions, path: pathOf(variables) }] };
      }
    },
  });
  return new ApolloGateway({
    supergraphSdl: supergraph,
    buildService: ({ name }) => dataSource(name),
    logger,
    __exposeQueryPlanExperimental: false,
  });
}

/** Where a failed fetch would have answered: at its one entity; a fetch for a whole list has no path of its own. */
function pathOf(variables: Record<string, unknown> | undefined): (string | number)[] | undefined {
  const { representations } = variables ?? {};
  return Array.isArray(representations) && representations.length === 1 ? ['_entities', 0] : undefined;
}
