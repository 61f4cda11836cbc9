import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { GraphQLError } from 'graphql';
import type { Supergraph } from './supergraph.ts';

export type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FetchRewrite,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';

/** Plans operations over one supergraph. */
export interface Planner {
  /** The plan of an operation, planned outside of the event loop. Rejects (`OPERATION_UNPLANNED`) where there is none. */
  plan(document: string, operationName: string | null): Promise<QueryPlan>;
}

/** Platforms for which the package has an addon. */
const PLATFORMS = 'Linux (glibc) and macOS, on x64 and arm64';

/** Labels of progressive overrides are not used here: none is active. */
const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Makes the planner of a supergraph. Rejects with a clear error where the native addon can't be loaded, and with the
 * planner's own words when the supergraph is none.
 */
export async function createPlanner(
  { sdl }: Pick<Supergraph, 'sdl'>,
  load = () => import('@graphql-hive/router-query-planner'),
): Promise<Planner> {
  const { QueryPlanner } = await load().catch((cause: unknown) => {
    const here = `${process.platform} ${process.arch}`;
    throw new Error(`The query planner is a native addon for ${PLATFORMS}; it could not be loaded on ${here}.`, {
      cause,
    });
  });
  const planner = new QueryPlanner(sdl);
  return {
    async plan(document, operationName) {
      try {
        return await planner.planAsync(document, operationName, new Set(NO_LABELS), 0);
      } catch (error) {
        throw unplanned(error as Error);
      }
    },
  };
}

/** A valid operation may have no way through the subgraphs; the planner's own words are for the log. */
const unplanned = (originalError: Error): GraphQLError =>
  new GraphQLError('This operation can’t be answered over the graph: no way through its sources was found.', {
    originalError,
    extensions: { code: 'OPERATION_UNPLANNED' },
  });
