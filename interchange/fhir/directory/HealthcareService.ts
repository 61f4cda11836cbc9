import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { type ContactPointValue, contactPoints } from '../values/contact.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { type OpeningHoursValue, openingHours } from '../values/openingHours.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { boolean, text } from '../values/primitive.ts';
import { organization } from '../values/reference.ts';

/** The graph's `TaxonomyTerm`. */
export interface TaxonomyTermContent {
  id: string;
  code: string | null;
  name: string | null;
  description: string | null;
  taxonomy: string | null;
}

/** What is stored of the graph's `Service`. */
export interface ServiceContent {
  identifier: IdentifierValue[];
  name: string | null;
  alternateName: string | null;
  description: string | null;
  status: string | null;
  organization: { id: string } | null;
  type: CodeableConceptValue[];
  taxonomyTerms: TaxonomyTermContent[];
  locations: { id: string }[];
  serviceAreas: string[];
  eligibility: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  applicationProcess: string | null;
  fees: string | null;
  waitTime: string | null;
  openingHours: OpeningHoursValue[];
  languages: string[];
  interpretationServices: string | null;
  telecom: ContactPointValue[];
  alert: string | null;
  assuredDate: string | null;
}

/** What a FHIR HealthcareService says. In R5 its telephone stands in `contact`. */
export function mapHealthcareService(resource: Json, context: MapContext): ServiceContent {
  const root = rootOf(resource, context);
  const active = boolean(root, 'active');
  const telecom = contactPoints(root);
  return {
    identifier: identifiers(root),
    name: text(root, 'name'),
    alternateName: null,
    description: inWords([text(root, 'comment'), text(root, 'extraDetails')]),
    status: active === null ? null : active ? 'active' : 'inactive',
    organization: organization(root, 'providedBy'),
    type: [...concepts(root, 'category'), ...concepts(root, 'type'), ...concepts(root, 'program')],
    taxonomyTerms: [],
    locations: all(root, 'location')
      .map(each => context.location(each.value, each.path))
      .filter(each => each !== null),
    serviceAreas: all(root, 'coverageArea')
      .map(each => text(each, 'display'))
      .filter(each => each !== null),
    eligibility: inWords(all(root, 'eligibility').map(eligibilityAt)),
    minimumAge: null,
    maximumAge: null,
    applicationProcess: inWords(concepts(root, 'referralMethod').map(each => each.text ?? null)),
    fees: inWords(concepts(root, 'serviceProvisionCode').map(each => each.text ?? null)),
    waitTime: null,
    openingHours: openingHours(root),
    languages: concepts(root, 'communication').flatMap(each => each.text ?? each.coding[0]?.code ?? []),
    interpretationServices: null,
    telecom: telecom.length > 0 ? telecom : all(root, 'contact').flatMap(each => contactPoints(each)),
    alert: null,
    assuredDate: null,
  };
}

function eligibilityAt(place: Place): string | null {
  return inWords([concept(place, 'code')?.text ?? null, text(place, 'comment')], ': ');
}

function inWords(parts: (string | null)[], separator = '\n'): string | null {
  return parts.filter(each => each !== null).join(separator) || null;
}
