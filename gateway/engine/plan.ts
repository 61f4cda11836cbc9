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

/** Makes the planner of a supergraph. Rejects with the planner's own words when it is none. */
export type CreatePlanner = (graph: Pick<Supergraph, 'sdl'>) => Promise<Planner>;

/** Platforms for which the package has an addon. */
const PLATFORMS = 'Linux (glibc) and macOS, on x64 and arm64';

/** Labels of progressive overrides are not used here: none is active. */
const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Makes a planner in this process, for commands and tests: a fault of the native addon ends it. Rejects with a clear error where the
 * addon can't be loaded, and with the planner's own words when the supergraph is none.
 */
export async function createPlanner(
  { sdl }: Pick<Supergraph, 'sdl'>,
  load = () => import('@graphql-hive/router-query-planner'),
): Promise<Planner> {
  const { QueryPlanner } = await load().catch((cause: unknown) => {
    throw unloadable(cause);
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

/** The error where the native addon can't be loaded. */
export const unloadable = (cause: unknown): Error =>
  new Error(
    `The query planner is a native addon for ${PLATFORMS}; it could not be loaded on ${process.platform} ${process.arch}.`,
    { cause },
  );

const NO_WAY = 'This operation can’t be answered over the graph: no way through its sources was found.';

/** A valid operation may have no plan; the planner's own words are for the log. */
export const unplanned = (originalError?: Error, message = NO_WAY): GraphQLError =>
  new GraphQLError(message, { originalError, extensions: { code: 'OPERATION_UNPLANNED' } });
