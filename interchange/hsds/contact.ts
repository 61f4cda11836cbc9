import type { AddressValue, ContactPointValue } from '../fhir/values/contact.ts';
import { all, type Place } from '../fhir/values/place.ts';
import { text } from '../fhir/values/primitive.ts';

/** FHIR's word for a type of telephone of HSDS. */
const SYSTEMS: Readonly<Record<string, string>> = { fax: 'fax', text: 'sms', sms: 'sms', pager: 'pager' };

/** The ways to reach a service, organisation or location; those of its contact persons where it has none of its own. */
export function telecomOf(place: Place): ContactPointValue[] {
  const own = [
    ...all(place, 'phones').map(phoneAt),
    ...contactPoint('email', text(place, 'email')),
    ...contactPoint('url', text(place, 'url') ?? text(place, 'website')),
    ...all(place, 'additional_urls', 'additional_websites').flatMap(each => contactPoint('url', text(each, 'url'))),
  ].filter(each => each !== null);
  return own.length > 0 ? own : all(place, 'contacts').flatMap(each => telecomOf(each));
}

/** The addresses of a location. */
export function addressesOf(place: Place): AddressValue[] {
  return all(place, 'addresses', 'physical_addresses').map(each => ({
    use: null,
    text: null,
    line: [text(each, 'attention'), text(each, 'address_1'), text(each, 'address_2')].filter(line => line !== null),
    city: text(each, 'city'),
    state: text(each, 'state_province') ?? text(each, 'region'),
    postalCode: text(each, 'postal_code'),
    country: text(each, 'country'),
    language: null,
  }));
}

/** A telephone number; some files have it in quotes. */
function phoneAt(place: Place): ContactPointValue | null {
  const number = text(place, 'number')?.replace(/^["'\s]+|["'\s]+$/g, '');
  if (!number) return null;
  const extension = text(place, 'extension');
  const type = text(place, 'type') ?? 'voice';
  return {
    system: SYSTEMS[type] ?? 'phone',
    value: extension === null ? number : `${number} ext. ${extension}`,
    use: type === 'cell' ? 'mobile' : null,
  };
}

function contactPoint(system: string, value: string | null): ContactPointValue[] {
  return value === null ? [] : [{ system, value, use: null }];
}
