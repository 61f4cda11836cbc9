import { all, asObject, at, type Place } from './place.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The largest whole number that GraphQL's Int carries. */
const INT_LIMIT = 2 ** 31;

/**
 * The words at a place. Numbers and booleans become words; an object with a `value` is a primitive that was read from
 * XML together with its extensions.
 */
export function textAt(place: Place | null): string | null {
  if (place === null) return null;
  const value = bare(place.value);
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value !== undefined && value !== null) {
    place.context.note('warning', 'SHAPE_UNEXPECTED', place.path, `Expected words; came ${shape(value)}.`);
  }
  return null;
}

/** The words under the first of the names that has a value. */
export function text(place: Place | null, ...names: string[]): string | null {
  return textAt(at(place, ...names));
}

/** All words under a name. */
export function texts(place: Place | null, ...names: string[]): string[] {
  return all(place, ...names)
    .map(textAt)
    .filter(each => each !== null);
}

/** A number, also one written as words; what can't be read without guessing is null with a finding. */
export function number(place: Place | null, ...names: string[]): number | null {
  const found = at(place, ...names);
  if (found === null) return null;
  const value = bare(found.value);
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && NUMBER.test(value.trim())) return Number(value);
  return unreadable(found, 'a number');
}

/** A whole number that GraphQL's Int can carry. */
export function integer(place: Place | null, ...names: string[]): number | null {
  const value = number(place, ...names);
  if (value === null || (Number.isInteger(value) && value >= -INT_LIMIT && value < INT_LIMIT)) return value;
  const found = at(place, ...names);
  return found === null ? null : unreadable(found, 'a whole number of at most 32 bits');
}

/** True or false, also as words. */
export function boolean(place: Place | null, ...names: string[]): boolean | null {
  const found = at(place, ...names);
  const value = bare(found?.value);
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  if (found !== null && value !== undefined) {
    found.context.note('warning', 'SHAPE_UNEXPECTED', found.path, `Expected true or false; came ${shape(value)}.`);
  }
  return null;
}

/** A code of a closed list; one that is not on it is kept, with a finding. */
export function code(place: Place | null, name: string, known: readonly string[]): string | null {
  const found = at(place, name);
  const value = textAt(found);
  if (found !== null && value !== null && !known.includes(value)) noteUnknown(found, value, known);
  return value;
}

/** Notes a code that its list does not have. */
export function noteUnknown(place: Place, came: string, known: readonly string[]): void {
  const message = `Expected one of ${known.join(', ')}; came "${came}".`;
  place.context.note('warning', 'CODE_UNKNOWN', place.path, message);
}

/** A primitive without its wrapping; an object that holds only extensions has no value. */
function bare(value: unknown): unknown {
  const object = asObject(value);
  if (object === null) return value;
  return 'value' in object ? object.value : 'extension' in object ? undefined : value;
}

function unreadable(place: Place, expected: string): null {
  place.context.note(
    'warning',
    'NUMBER_UNREADABLE',
    place.path,
    `Expected ${expected}; came ${shape(bare(place.value))}.`,
  );
  return null;
}

function shape(value: unknown): string {
  return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'an object') : JSON.stringify(value);
}
