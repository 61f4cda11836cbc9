import { extensionText } from './extension.ts';
import { all, orNull, type Place } from './place.ts';
import { text, texts } from './primitive.ts';

/** The graph's `ContactPoint`. */
export interface ContactPointValue {
  system: string | null;
  value: string | null;
  use: string | null;
}

/** The graph's `Address`. */
export interface AddressValue {
  use: string | null;
  text: string | null;
  line: string[];
  city: string | null;
  state: string | null;
  postalCode: string | null;
  country: string | null;
  language: string | null;
}

/** All ways to reach someone. */
export function contactPoints(place: Place | null, name = 'telecom'): ContactPointValue[] {
  return all(place, name)
    .map(each => ({ system: text(each, 'system'), value: text(each, 'value'), use: text(each, 'use') }))
    .filter(each => each.value !== null);
}

/** All addresses, each in the language that its `language` extension names. */
export function addresses(place: Place | null, name = 'address'): AddressValue[] {
  return all(place, name)
    .map(each =>
      orNull({
        use: text(each, 'use'),
        text: text(each, 'text'),
        line: texts(each, 'line'),
        city: text(each, 'city'),
        state: text(each, 'state'),
        postalCode: text(each, 'postalCode'),
        country: text(each, 'country'),
        language: extensionText(each, '/language'),
      }),
    )
    .filter(each => each !== null);
}
