import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { formatError as mask } from '../kit/subgraph/format-error.ts';
import { currentRequestId } from './request-scope.ts';

/**
 * Makes what decides how an error leaves: those of the catalogue as they are, with the subgraph that they come from as
 * `source`; all others masked, and logged whole with the request's id.
 */
export const createErrorFormat =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const masked = mask(formatted, error, 'gateway', (message, err) =>
      log.error({ requestId: currentRequestId(), err }, message),
    );
    const { serviceName, ...extensions } = masked.extensions ?? {};
    const source = formatted.extensions?.source ?? formatted.extensions?.serviceName ?? serviceName;
    return { ...masked, extensions: source === undefined ? extensions : { ...extensions, source } };
  };
