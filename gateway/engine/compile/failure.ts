import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { refusal } from '../../source/refusals.ts';
import type { Run } from '../run.ts';
import { asAsked } from '../safe-names.ts';
import type { Place } from './path.ts';

/** How many places one failure is told for: more help nobody, and a list of 10,000 would be an answer of its own. */
const MOST_PLACES = 100;

/** Notes that a source gave no proper answer; what was wrong with it is for the log. */
export function failInvalid(run: Run, source: string, detail: string, places: readonly Place[]): void {
  run.invalid(source, detail, true);
  fail(run, refusal(source, 'invalid'), places);
}

/** Notes a failure for each place that it leaves unknown; the same one twice at a place is told once. */
export function fail(run: Run, error: GraphQLError, places: readonly Place[]): void {
  const { message, extensions } = error;
  for (const path of places.slice(0, MOST_PLACES).map(asAsked)) {
    const known = run.errors.some(
      each =>
        each.extensions.code === extensions.code &&
        each.extensions.source === extensions.source &&
        each.message === message &&
        isSame(each.path ?? [], path),
    );
    if (!known) run.errors.push(new GraphQLError(message, { path, extensions, originalError: error.originalError }));
  }
  if (places.length === 0) run.errors.push(error);
}

/** Notes an error that a subgraph gave in its answer, at each place that it is about. */
export function pass(run: Run, source: string, error: GraphQLFormattedError, places: readonly Place[]): void {
  const { message, extensions } = error;
  const told = new GraphQLError(message, { extensions: { ...extensions, source } });
  for (const path of places.slice(0, MOST_PLACES).map(asAsked))
    run.errors.push(new GraphQLError(message, { path, extensions: told.extensions }));
  if (places.length === 0) run.errors.push(told);
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
