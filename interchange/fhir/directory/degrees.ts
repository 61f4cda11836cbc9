import { at, type Place } from '../values/place.ts';
import { number } from '../values/primitive.ts';

/** A latitude or longitude; null with a finding where there is no such place on Earth. */
export function degrees(place: Place | null, name: string, limit: 90 | 180): number | null {
  const value = number(place, name);
  if (value === null || Math.abs(value) <= limit) return value;
  const found = at(place, name);
  const message = `Expected degrees from -${limit} to ${limit}; came ${value}.`;
  found?.context.note('warning', 'COORDINATE_RANGE', found.path, message);
  return null;
}
