import { all, at, orNull, type Place } from './place.ts';
import { text, texts } from './primitive.ts';

/** The graph's `HumanName`. */
export interface HumanNameValue {
  use: string | null;
  text: string | null;
  family: string | null;
  given: string[];
  prefix: string[];
  suffix: string[];
}

/** All names under a name; an older file's list of family names is joined. */
export function humanNames(place: Place | null, name = 'name'): HumanNameValue[] {
  return all(place, name)
    .map(humanNameAt)
    .filter(each => each !== null);
}

/** The first name under a name. */
export function humanName(place: Place | null, name = 'name'): HumanNameValue | null {
  return humanNameAt(at(place, name));
}

/** The name to show: the usual or official one before old ones and nicknames. */
export function displayName(names: readonly HumanNameValue[]): string | null {
  const order = ['usual', 'official', null];
  for (const use of order) {
    const found = names.find(each => each.use === use && each.text !== null);
    if (found) return found.text;
  }
  return names.find(each => each.text !== null)?.text ?? null;
}

function humanNameAt(place: Place | null): HumanNameValue | null {
  if (typeof place?.value === 'string') {
    return { use: null, text: place.value, family: null, given: [], prefix: [], suffix: [] };
  }
  const parts = {
    use: text(place, 'use'),
    family: texts(place, 'family').join(' ') || null,
    given: texts(place, 'given'),
    prefix: texts(place, 'prefix'),
    suffix: texts(place, 'suffix'),
  };
  const spoken = [...parts.prefix, ...parts.given, parts.family ?? '', ...parts.suffix].filter(each => each !== '');
  return orNull({ ...parts, text: text(place, 'text') ?? (spoken.join(' ') || null) });
}
