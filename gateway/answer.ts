import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../kit/subgraph/subgraph.ts';

/** A GraphQL answer of a subgraph. */
export interface SourceAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isErrorList = (value: unknown): value is GraphQLFormattedError[] =>
  Array.isArray(value) && value.every(error => isObject(error) && typeof error.message === 'string');

/**
 * What a subgraph answered, if it is a GraphQL answer; null otherwise. Any status but 2xx says that gateway and subgraph
 * don't agree on the request, which is nothing that a caller could mend.
 */
export function asGraphQLAnswer({ status, body }: SubgraphAnswer): SourceAnswer | null {
  if (status < 200 || status > 299 || !isObject(body)) return null;
  const { data, errors } = body;
  if (data === undefined ? errors === undefined : data !== null && !isObject(data)) return null;
  if (errors !== undefined && !isErrorList(errors)) return null;
  return { data: data as SourceAnswer['data'], errors };
}
