import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concepts } from '../values/concept.ts';
import { type AddressValue, addresses, type ContactPointValue, contactPoints } from '../values/contact.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { all, rootOf } from '../values/place.ts';
import { boolean, text, texts } from '../values/primitive.ts';
import { organization } from '../values/reference.ts';
import { type LocalizedTextValue, translations } from '../values/translation.ts';

/** What is stored of the graph's `Organization`. */
export interface OrganizationContent {
  identifier: IdentifierValue[];
  active: boolean | null;
  type: CodeableConceptValue[];
  name: string | null;
  translations: LocalizedTextValue[];
  alias: string[];
  description: string | null;
  telecom: ContactPointValue[];
  address: AddressValue[];
  partOf: { id: string } | null;
}

/** What a FHIR Organization says. In R5 its address and telephone stand in `contact`. */
export function mapOrganization(resource: Json, context: MapContext): OrganizationContent {
  const root = rootOf(resource, context);
  const telecom = contactPoints(root);
  const address = addresses(root);
  return {
    identifier: identifiers(root),
    active: boolean(root, 'active'),
    type: concepts(root, 'type'),
    name: text(root, 'name'),
    translations: translations(root, 'name'),
    alias: texts(root, 'alias'),
    description: text(root, 'description'),
    telecom: telecom.length > 0 ? telecom : all(root, 'contact').flatMap(each => contactPoints(each)),
    address: address.length > 0 ? address : all(root, 'contact').flatMap(each => addresses(each)),
    partOf: organization(root, 'partOf'),
  };
}
