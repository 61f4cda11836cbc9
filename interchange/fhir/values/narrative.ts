import { asObject, at, type Place } from './place.ts';
import { textAt } from './primitive.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

/** A FHIR narrative as plain text: the ends of blocks become line ends, everything else between `<` and `>` goes. */
export function narrativeInWords(place: Place | null): string | null {
  // Read from XML, a narrative may be a tree of elements, whose order is lost: then there is nothing to quote.
  const div = asObject(place?.value) === null ? place : at(place, 'div');
  if (div === null || typeof div.value !== 'string') return null;
  const words = (textAt(div) ?? '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:\/(?:p|div|li|tr|h\d|table|ul|ol)|br\s*\/?)>/gi, '\n')
    .replace(/<\/t[dh]>/gi, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, decoded)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
  return words === '' ? null : words;
}

function decoded(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
