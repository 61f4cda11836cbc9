import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { ERROR_CODES } from '../errors.ts';

const PUBLIC = new Set<string>([...Object.keys(ERROR_CODES), ...Object.values(ApolloServerErrorCode)]);

/**
 * What of an error may leave: those with a code of the catalogue as they are, everything else without its words, which
 * can hold addresses, queries and data. The log has it whole.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  source: string,
  log: (message: string, error: unknown) => void,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  if (PUBLIC.has(code) && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions };
  }
  log(`${source}: ${formatted.message}`, error);
  return {
    message: 'Something went wrong here; the log has it.',
    path: formatted.path,
    locations: formatted.locations,
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}
