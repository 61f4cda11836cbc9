import type { GraphQLFormattedError } from 'graphql';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';
import { rootsOf } from './lists.ts';

/** Which representation may be sent. */
export type May = (representation: Record<string, unknown>) => boolean;

/** Of one list of entities: its places in the whole list of those that are sent. */
interface Kept {
  key: string;
  all: number;
  places: number[];
}

/**
 * The request without the representations that may not be sent; their places in the answer are null, as if nothing were held.
 * The request itself when all may be sent, null when none is left to ask for.
 */
export function narrow(request: CompiledRequest, may: May): CompiledRequest | null {
  const { lists, others } = rootsOf(request.query);
  if (lists.length === 0) return request;
  const variables = { ...request.variables };
  const kept = lists.map(({ key, variable }): Kept => {
    const all = variables[variable] as Record<string, unknown>[];
    const places = all.flatMap((each, at) => (may(each) ? [at] : []));
    variables[variable] = places.map(at => all[at]);
    return { key, all: all.length, places };
  });
  if (kept.every(({ all, places }) => all === places.length)) return request;
  if (others.length === 0 && kept.every(({ places }) => places.length === 0)) return null;
  const { query, kind, address } = request;
  const body = JSON.stringify({ query, variables });
  return { query, kind, address, variables, body, read: text => widen(request.read(text), kept) };
}

/** What a service answers that holds nothing of what is asked. */
export function nothing(request: CompiledRequest): SourceAnswer {
  const { lists, others } = rootsOf(request.query);
  const variables = request.variables ?? {};
  const data: Record<string, unknown> = Object.fromEntries(others.map(key => [key, null]));
  for (const { key, variable } of lists) data[key] = (variables[variable] as unknown[]).map(() => null);
  return request.read(JSON.stringify({ data }));
}

function widen(answer: SourceAnswer, kept: readonly Kept[]): SourceAnswer {
  const { data, errors } = answer;
  if (!data) return { ...answer, errors: errors?.map(error => placed(error, kept)) };
  const whole = { ...data };
  for (const { key, all, places } of kept) {
    const given = data[key];
    if (!Array.isArray(given)) continue;
    if (given.length !== places.length)
      throw new Error(`${given.length} entities where ${places.length} were asked for`);
    const entities: unknown[] = Array.from({ length: all }, () => null);
    for (const [at, place] of places.entries()) entities[place] = given[at];
    whole[key] = entities;
  }
  return { ...answer, data: whole, errors: errors?.map(error => placed(error, kept)) };
}

function placed(error: GraphQLFormattedError, kept: readonly Kept[]): GraphQLFormattedError {
  const [key, at, ...rest] = error.path ?? [];
  const list = kept.find(each => each.key === key);
  const place = typeof at === 'number' ? list?.places[at] : undefined;
  return key === undefined || place === undefined ? error : { ...error, path: [key, place, ...rest] };
}
