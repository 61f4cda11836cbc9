import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concepts } from '../values/concept.ts';
import { type ContactPointValue, contactPoints } from '../values/contact.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { type OpeningHoursValue, openingHours } from '../values/openingHours.ts';
import { type PeriodValue, period } from '../values/period.ts';
import { all, rootOf } from '../values/place.ts';
import { boolean } from '../values/primitive.ts';
import { organization, participant } from '../values/reference.ts';

/** What is stored of the graph's `ProfessionalRole`, and whose role it is: null where it is anybody's in that role. */
export interface ProfessionalRoleContent {
  practitioner: { id: string } | null;
  identifier: IdentifierValue[];
  active: boolean | null;
  period: PeriodValue | null;
  organization: { id: string } | null;
  code: CodeableConceptValue[];
  specialty: CodeableConceptValue[];
  telecom: ContactPointValue[];
  openingHours: OpeningHoursValue[];
}

/** What a FHIR PractitionerRole says. In R5 its telephone stands in `contact`. */
export function mapPractitionerRole(resource: Json, context: MapContext): ProfessionalRoleContent {
  const root = rootOf(resource, context);
  const telecom = contactPoints(root);
  return {
    practitioner: participant(root, 'practitioner')?.professional ?? null,
    identifier: identifiers(root),
    active: boolean(root, 'active'),
    period: period(root, 'period'),
    organization: organization(root, 'organization'),
    code: concepts(root, 'code'),
    specialty: concepts(root, 'specialty'),
    telecom: telecom.length > 0 ? telecom : all(root, 'contact').flatMap(each => contactPoints(each)),
    openingHours: openingHours(root),
  };
}
