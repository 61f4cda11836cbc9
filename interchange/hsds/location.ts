import type { Json, MapContext } from '../contract.ts';
import { degrees } from '../fhir/directory/degrees.ts';
import type { LocationContent } from '../fhir/directory/Location.ts';
import { concepts } from '../fhir/values/concept.ts';
import { dateTime } from '../fhir/values/date.ts';
import { identifierIn } from '../fhir/values/identifier.ts';
import { all, rootOf } from '../fhir/values/place.ts';
import { text } from '../fhir/values/primitive.ts';
import { addressesOf, telecomOf } from './contact.ts';
import { organizationUnder } from './reference.ts';
import type { MappedHsds } from './service.ts';

const IDENTIFIER = {
  system: 'external_identifier_type',
  value: 'external_identifier',
  type: 'external_identifier_type',
};

/** What an HSDS 3 location says. */
export function mapHsdsLocation(object: Json, context: MapContext): MappedHsds<LocationContent> {
  const root = rootOf(object, context);
  const identifier = identifierIn(root, IDENTIFIER);
  return {
    content: {
      identifier: identifier === null ? [] : [identifier],
      name: text(root, 'name'),
      description: text(root, 'description'),
      type: concepts(root, 'location_type'),
      telecom: telecomOf(root),
      address: addressesOf(root),
      latitude: degrees(root, 'latitude', 90),
      longitude: degrees(root, 'longitude', 180),
      transportation: text(root, 'transportation'),
      accessibility: all(root, 'accessibility').flatMap(each => text(each, 'description', 'details') ?? []),
      managingOrganization: organizationUnder(root, 'organization', 'organization_id'),
    },
    recordedAt: dateTime(root, 'last_modified'),
  };
}
