import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concepts } from '../values/concept.ts';
import { type AddressValue, addresses, type ContactPointValue, contactPoints } from '../values/contact.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { all, at, rootOf } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { organization } from '../values/reference.ts';
import { degrees } from './degrees.ts';

/** What is stored of the graph's `Location`. */
export interface LocationContent {
  identifier: IdentifierValue[];
  name: string | null;
  description: string | null;
  type: CodeableConceptValue[];
  telecom: ContactPointValue[];
  address: AddressValue[];
  latitude: number | null;
  longitude: number | null;
  transportation: string | null;
  accessibility: string[];
  managingOrganization: { id: string } | null;
}

/** What a FHIR Location says. In R5 its telephone stands in `contact`. */
export function mapLocation(resource: Json, context: MapContext): LocationContent {
  const root = rootOf(resource, context);
  const position = at(root, 'position');
  const telecom = contactPoints(root);
  return {
    identifier: identifiers(root),
    name: text(root, 'name'),
    description: text(root, 'description'),
    type: concepts(root, 'type'),
    telecom: telecom.length > 0 ? telecom : all(root, 'contact').flatMap(each => contactPoints(each)),
    address: addresses(root),
    latitude: degrees(position, 'latitude', 90),
    longitude: degrees(position, 'longitude', 180),
    transportation: null,
    accessibility: [],
    managingOrganization: organization(root, 'managingOrganization'),
  };
}
