import { all, asObject, type Place } from './place.ts';
import { text, textAt } from './primitive.ts';

/** Remarks as words: FHIR Annotations, or the bare words of older files. */
export function notes(place: Place | null, ...names: string[]): string[] {
  return all(place, ...(names.length === 0 ? ['note'] : names))
    .map(each => (asObject(each.value) === null ? textAt(each) : text(each, 'text')))
    .filter(each => each !== null);
}
