import type { Json, MapContext } from '../../contract.ts';

/** A value in a resource, with the path by which a finding names it. */
export interface Place {
  value: unknown;
  path: string;
  context: MapContext;
}

/** The place of a whole resource. */
export function rootOf(resource: Json, context: MapContext): Place {
  return { value: resource, path: '', context };
}

/** The place of a value that is only looked at: nothing is noted, and references in it lead nowhere. */
export function glanceAt(value: unknown): Place {
  const nothing = () => null;
  const found = { participant: nothing, organization: nothing, location: nothing, service: nothing, study: nothing };
  const context = { ...found, record: nothing, person: nothing, resource: nothing, note: () => {} };
  return { value, path: '', context };
}

/** A value as a JSON object; null when it is anything else. */
export function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** A value as a list: one value where a list belongs becomes a list of one, and nulls are left out. */
export function asArray(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter(each => each !== null && each !== undefined);
}

/** All values under the first of the names that has any. */
export function all(place: Place | null, ...names: string[]): Place[] {
  const object = asObject(place?.value);
  if (place === null || object === null) return [];
  for (const name of names) {
    const path = place.path === '' ? name : `${place.path}.${name}`;
    const value = object[name];
    const found = Array.isArray(value)
      ? value.map((each, index) => ({ value: each, path: `${path}[${index}]`, context: place.context }))
      : [{ value, path, context: place.context }];
    const present = found.filter(each => each.value !== null && each.value !== undefined);
    if (present.length > 0) return present;
  }
  return [];
}

/** The value under the first of the names that has one; the first of several, as later FHIR versions allow. */
export function at(place: Place | null, ...names: string[]): Place | null {
  return all(place, ...names)[0] ?? null;
}

/** The path of a field of a place, whether it is there or not. */
export function pathOf(place: Place, name: string): string {
  return place.path === '' ? name : `${place.path}.${name}`;
}

/** Whether an object has something in it besides nulls and empty lists. */
export function orNull<T extends object>(value: T): T | null {
  const says = Object.values(value).some(each => each !== null && !(Array.isArray(each) && each.length === 0));
  return says ? value : null;
}
