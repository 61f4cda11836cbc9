/**
 * An object of an answer: what subgraphs said, put together. A leaf is the JSON text that the subgraph wrote (`"ward"`, `3`); only
 * `__typename` is what it says.
 */
export type Json = Record<string, unknown>;

/** Whether a value is an object of an answer, and no list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy all the way down. */
export function clone<T>(value: T): T {
  if (Array.isArray(value)) return value.map(clone) as T;
  if (!isObject(value)) return value;
  const copy: Json = {};
  for (const key in value) if (key !== '__proto__') copy[key] = clone(value[key]);
  return copy as T;
}

/**
 * Puts what a source said of an object beside what is known of it; lists go item by item. A null takes nothing away: another
 * source may know what this one does not. With `copies`, objects go in as copies, for the same one is put in several places.
 * What is changed below the object, and stands elsewhere too (`repeated`), is changed here only.
 */
export function merge(into: Json, from: Json, copies: boolean, repeated: ReadonlySet<object>): void {
  for (const key in from) {
    // as a key of an answer it is nobody's field, and would change every object of the process
    if (key === '__proto__') continue;
    const value = from[key];
    const known = into[key];
    if (known === value) continue;
    if (known === undefined || known === null || typeof known !== 'object') {
      if (value === undefined || (value === null && known !== undefined)) continue;
      into[key] = copies && typeof value === 'object' ? clone(value) : value;
    } else into[key] = merged(known, value, copies, repeated);
  }
}

function merged(known: object, value: unknown, copies: boolean, repeated: ReadonlySet<object>): object {
  if (Array.isArray(known)) {
    if (!Array.isArray(value)) return known;
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = known[index];
      if (item === undefined || item === null) known[index] = copies ? clone(value[index]) : value[index];
      else if (typeof item === 'object') known[index] = merged(item, value[index], copies, repeated);
    }
    return known;
  }
  if (!isObject(known) || !isObject(value)) return known;
  const own = repeated.has(known) ? clone(known) : known;
  merge(own, value, copies, repeated);
  return own;
}
