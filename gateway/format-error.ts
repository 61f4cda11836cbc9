import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { formatError as mask } from '../kit/subgraph/format-error.ts';
import { PlannerGone } from './engine/planner/process.ts';

/** Decides how errors leave. */
export interface ErrorFormat {
  /** An error of an operation, with the log of its request. */
  present(error: GraphQLError, log: Logger): GraphQLError;
  /** Any error, for Apollo Server's `formatError`: what has been presented stays as it is. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/**
 * Makes what decides how an error leaves: those of the catalogue as they are, with the subgraph that they come from as
 * `source`; all others masked, and logged whole with the request's id.
 */
export function createErrorFormat(outer: Logger): ErrorFormat {
  const presented = new WeakSet<object>();
  const masked = (formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError => {
    const { source } = formatted.extensions ?? {};
    const safe = mask(formatted, error, 'gateway', (message, err) => log.error({ err }, message));
    return source === undefined ? safe : { ...safe, extensions: { ...safe.extensions, source } };
  };
  return {
    present(error, log) {
      // the caller is told what that means for them; why it was is for whoever runs this
      if (error.originalError instanceof PlannerGone) log.error({ detail: error.originalError.message }, error.message);
      const { message, extensions } = masked(error.toJSON(), error, log);
      const shown = new GraphQLError(message, { path: error.path, nodes: error.nodes, extensions });
      presented.add(shown);
      return shown;
    },
    format: (formatted, error) =>
      typeof error === 'object' && error !== null && presented.has(error) ? formatted : masked(formatted, error, outer),
  };
}
