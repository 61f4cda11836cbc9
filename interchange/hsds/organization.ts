import type { Json, MapContext } from '../contract.ts';
import type { OrganizationContent } from '../fhir/directory/Organization.ts';
import { dateTime } from '../fhir/values/date.ts';
import { identifierIn } from '../fhir/values/identifier.ts';
import { all, rootOf } from '../fhir/values/place.ts';
import { text, texts } from '../fhir/values/primitive.ts';
import { addressesOf, telecomOf } from './contact.ts';
import { organizationUnder } from './reference.ts';
import type { MappedHsds } from './service.ts';

/** What an HSDS 3 organization says; its addresses are those of its locations. */
export function mapHsdsOrganization(object: Json, context: MapContext): MappedHsds<OrganizationContent> {
  const root = rootOf(object, context);
  return {
    content: {
      identifier: all(root, 'organization_identifiers')
        .map(each => identifierIn(each, { system: 'identifier_scheme', value: 'identifier', type: 'identifier_type' }))
        .filter(each => each !== null),
      active: null,
      type: [],
      name: text(root, 'name'),
      translations: [],
      alias: texts(root, 'alternate_name'),
      description: text(root, 'description'),
      telecom: telecomOf(root),
      address: all(root, 'locations').flatMap(addressesOf),
      partOf: organizationUnder(root, 'parent_organization', 'parent_organization_id'),
    },
    recordedAt: dateTime(root, 'last_modified'),
  };
}
