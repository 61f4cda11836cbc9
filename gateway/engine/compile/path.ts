import type { FlattenNodePathSegment } from '../plan.ts';
import type { Satisfies } from '../supergraph.ts';
import { isObject, type Json } from './json.ts';

/** Finds the objects at a place of the answer: puts them into `found`, in order. */
export type Collect = (value: unknown, found: Json[]) => void;

/** Where an object stands in the answer. */
export type Place = (string | number)[];

const end: Collect = (value, found) => {
  if (Array.isArray(value)) for (const each of value) end(each, found);
  else if (isObject(value)) found.push(value);
};

/** Whether an object may be of one of the types: one that does not say its type may. */
const fits = (value: Json, types: readonly string[], satisfies: Satisfies): boolean => {
  const { __typename: name } = value;
  return typeof name !== 'string' || types.some(type => satisfies(name, type));
};

/** Compiles a path of a plan. */
export function collector(path: readonly FlattenNodePathSegment[], satisfies: Satisfies): Collect {
  return path.reduceRight<Collect>((next, segment) => {
    if (segment === '@')
      return (value, found) => {
        if (Array.isArray(value)) for (let index = 0; index < value.length; index += 1) next(value[index], found);
      };
    if ('Field' in segment) {
      const { Field: field } = segment;
      const step: Collect = (value, found) => {
        if (isObject(value)) next(value[field], found);
        // a list of lists has one step for all of its levels
        else if (Array.isArray(value)) for (const each of value) step(each, found);
      };
      return step;
    }
    const { TypeCondition: types } = segment;
    const step: Collect = (value, found) => {
      if (Array.isArray(value)) for (const each of value) step(each, found);
      else if (isObject(value) && fits(value, types, satisfies)) next(value, found);
    };
    return step;
  }, end);
}

/** Every place of the answer to which a path leads, with the object there: what an error is about. Not for the fast way. */
export function placesOf(
  root: Json,
  path: readonly FlattenNodePathSegment[],
  satisfies: Satisfies,
): { object: Json; place: Place }[] {
  const found: { object: Json; place: Place }[] = [];
  const walk = (value: unknown, at: number, place: Place): void => {
    const segment = path[at];
    if (Array.isArray(value) && (segment === '@' || segment === undefined || typeof segment === 'object'))
      for (const [index, each] of value.entries()) walk(each, segment === '@' ? at + 1 : at, [...place, index]);
    else if (!isObject(value)) return;
    else if (segment === undefined) found.push({ object: value, place });
    else if (segment === '@') return;
    else if ('Field' in segment) walk(value[segment.Field], at + 1, [...place, segment.Field]);
    else if (fits(value, segment.TypeCondition, satisfies)) walk(value, at + 1, place);
  };
  walk(root, 0, []);
  return found;
}
