import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphAnswer } from '../../kit/subgraph/subgraph.ts';
import { TransportFailure } from './transport.ts';

/** A GraphQL answer of a subgraph. */
export interface SourceAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isErrorList = (value: unknown): value is GraphQLFormattedError[] =>
  Array.isArray(value) &&
  value.every(error => isObject(error) && typeof error.message === 'string' && isPath(error.path));

const isPath = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.every(key => typeof key === 'string' || typeof key === 'number'));

/** What a proxy says when the service behind it is away or has too much to do: it may be back in a moment. */
const AWAY = [429, 502, 503, 504];

/**
 * What a subgraph answered, if it is a GraphQL answer; throws a `TransportFailure` otherwise. Any status but 2xx says that
 * gateway and subgraph don't agree on the request, which is nothing that a caller could mend.
 */
export function asGraphQLAnswer({ status, body }: SubgraphAnswer): SourceAnswer {
  if (AWAY.includes(status)) throw new TransportFailure('unavailable', `it answers ${status}`);
  if (status < 200 || status > 299) throw new TransportFailure('invalid', `it answers ${status}`);
  const wrong = (what: string) => new TransportFailure('invalid', `its answer ${what}`);
  if (!isObject(body)) throw wrong('is no object');
  const { data, errors } = body;
  if (data === undefined && errors === undefined) throw wrong('has neither data nor errors');
  if (data !== undefined && data !== null && !isObject(data)) throw wrong('has data that is no object');
  if (errors !== undefined && errors !== null && !isErrorList(errors)) throw wrong('has errors that are none');
  return { data: data as SourceAnswer['data'], errors: (errors ?? undefined) as SourceAnswer['errors'] };
}
