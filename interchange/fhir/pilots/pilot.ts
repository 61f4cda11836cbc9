import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concept, concepts, hasCode } from '../values/concept.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { type PeriodValue, period } from '../values/period.ts';
import { all, at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { organization } from '../values/reference.ts';
import { type LocalizedTextValue, translations } from '../values/translation.ts';
import { type PartnerValue, partnersOf } from './partners.ts';

const PUBLICATION = ['draft', 'active', 'retired', 'unknown'];
const RUNNING = ['in-review', 'approved', 'temporarily-closed-to-accrual', 'closed-to-accrual', 'completed'];
const ENDED = ['temporarily-closed-to-accrual-and-intervention', 'closed-to-accrual-and-intervention', 'withdrawn'];
const BROKEN_OFF = ['administratively-completed', 'disapproved'];

/** The graph's `Intervention`. */
export interface InterventionValue {
  name: string | null;
  type: CodeableConceptValue | null;
  description: string | null;
}

/** What is stored of the graph's `Pilot`. */
export interface PilotContent {
  identifier: IdentifierValue[];
  title: string | null;
  translations: LocalizedTextValue[];
  description: string | null;
  status: string | null;
  period: PeriodValue | null;
  programme: { id: string } | null;
  focus: CodeableConceptValue[];
  objectives: string[];
  coordinator: { id: string } | null;
  partners: PartnerValue[];
  interventions: InterventionValue[];
}

/** What a ResearchStudy says about a pilot; in R5 the sponsor is one of the associated parties. */
export function mapPilot(resource: Json, context: MapContext): PilotContent {
  const root = rootOf(resource, context);
  const partners = partnersOf(root);
  const partOf = at(root, 'partOf');
  const sponsor = partners.find(each => hasCode([each.role], null, 'sponsor', 'lead-sponsor'))?.organization ?? null;
  return {
    identifier: identifiers(root),
    title: text(root, 'title'),
    translations: translations(root, 'title'),
    description: text(root, 'description', 'descriptionSummary'),
    status: code(root, 'status', [...PUBLICATION, ...RUNNING, ...ENDED, ...BROKEN_OFF]),
    period: period(root, 'period'),
    programme: partOf === null ? null : context.study(partOf.value, partOf.path),
    focus: concepts(root, 'focus', 'condition'),
    objectives: all(root, 'objective')
      .map(each => text(each, 'name', 'description'))
      .filter(each => each !== null),
    coordinator: organization(root, 'sponsor') ?? sponsor,
    partners,
    interventions: all(root, 'arm', 'comparisonGroup').map(interventionAt),
  };
}

function interventionAt(place: Place): InterventionValue {
  return { name: text(place, 'name'), type: concept(place, 'type'), description: text(place, 'description') };
}
