import type { Language } from './fhir.ts';
import { at } from './random.ts';

/** A municipality of the region. */
export type Place = { name: string; postcode: string; language: Language };

const STARTS = ['Espen', 'Molken', 'Wolvis', 'Haver', 'Lisse', 'Brems', 'Otter', 'Varen', 'Zwalme', 'Kraane', 'Duiven'];
const ENDS = ['meer', 'voorde', 'kouter', 'drecht', 'zande', 'hoeve', 'donk', 'broek', 'bos', 'schote'];
const FRENCH_STARTS = ['Vau', 'Grand', 'Pré', 'Bois', 'Clair', 'Haut', 'Beau', 'Fond', 'Rive', 'Plan', 'Long'];
const FRENCH_ENDS = ['orline', 'essaux', 'aubry', 'velle', 'issart', 'ombel', 'enval', 'urgies', 'arval', 'elmont'];

const FIRST: Place[] = [
  { name: 'Elzenmeer', postcode: '5700', language: 'nl' },
  { name: 'Valorline', postcode: '5710', language: 'fr' },
  { name: 'Merrevoorde', postcode: '5720', language: 'nl' },
  { name: 'Montessart', postcode: '5730', language: 'fr' },
  { name: 'Grünscheid', postcode: '5740', language: 'de' },
];

/**
 * The municipalities of a district: invented names, and postcodes between 5700 and 5999, which no municipality that
 * we know of has.
 */
export function placesOf(district: number): Place[] {
  if (district === 0) return FIRST;
  // Names move along the two lists together, so that no district repeats one of another.
  const start = (district * 3) % STARTS.length;
  const end = district % ENDS.length;
  const postcode = 5742 + district * 4;
  return [
    { name: at(STARTS, start) + at(ENDS, end + 4), postcode: `${postcode}`, language: 'nl' },
    { name: at(FRENCH_STARTS, start) + at(FRENCH_ENDS, end + 3), postcode: `${postcode + 2}`, language: 'fr' },
  ];
}
