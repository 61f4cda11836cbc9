import type { GraphQLFormattedError } from 'graphql';
import { type CompiledRequest, type TransportAnswer, TransportFailure } from './transport.ts';

/** A GraphQL answer of a subgraph: objects and lists as such, and each leaf as the JSON text that it is. */
export interface SourceAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  /** Objects that stand in several places of the data. */
  repeated?: ReadonlySet<object>;
  /** Its extensions, as JSON text. */
  extensions?: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.every(key => typeof key === 'string' || typeof key === 'number'));

const isErrorList = (value: unknown): value is GraphQLFormattedError[] =>
  Array.isArray(value) &&
  value.every(error => isObject(error) && typeof error.message === 'string' && isPath(error.path));

/** What a proxy says when the service behind it is away or has too much to do: it may be back in a moment. */
const AWAY = [429, 502, 503, 504];

/**
 * What a subgraph answered, if it is a GraphQL answer; throws a `TransportFailure` otherwise. Any status but 2xx says that
 * gateway and subgraph don't agree on the request, which is nothing that a caller could mend.
 */
export function asGraphQLAnswer({ status, text }: TransportAnswer, request: CompiledRequest): SourceAnswer {
  if (AWAY.includes(status)) throw new TransportFailure('unavailable', `it answers ${status}`);
  if (status < 200 || status > 299) throw new TransportFailure('invalid', `it answers ${status}`);
  try {
    return request.read(text);
  } catch (cause) {
    throw new TransportFailure('invalid', `its answer is no GraphQL answer: ${(cause as Error).message}`, { cause });
  }
}

/** An answer whose parts have been read; throws when they are not what a GraphQL answer has. */
export function sourceAnswer(
  data: unknown,
  errorsText: string | null | undefined,
  repeated?: ReadonlySet<object>,
  extensions?: string | null,
): SourceAnswer {
  const errors: unknown = typeof errorsText === 'string' ? JSON.parse(errorsText) : undefined;
  if (data === undefined && errors === undefined) throw new Error('neither data nor errors');
  if (data !== undefined && data !== null && !isObject(data)) throw new Error('data that is no object');
  if (errors !== undefined && !isErrorList(errors)) throw new Error('errors that are none');
  return { data, errors, repeated, extensions };
}
