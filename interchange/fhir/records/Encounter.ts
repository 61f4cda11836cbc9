import type { RecordMapper } from '../../contract.ts';
import { coding, concept, concepts } from '../values/concept.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { all, at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { organization, participants, resourceAt } from '../values/reference.ts';
import { holdersOf, recorderOf, subjectUnder } from './parts.ts';

const R4 = ['planned', 'arrived', 'triaged', 'in-progress', 'onleave', 'finished', 'cancelled', 'entered-in-error'];
const R5 = ['on-hold', 'discharged', 'completed', 'discontinued', 'unknown'];

/** Contacts with care: consultations, home visits, stays in hospital. */
export const encounter: RecordMapper = {
  resourceType: 'Encounter',
  place: () => ({ subgraph: 'health', type: 'Encounter' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const type = concepts(root, 'type');
    const when = period(root, 'period', 'actualPeriod', 'plannedPeriod');
    const status = code(root, 'status', [...R4, ...R5]);
    return {
      content: {
        identifier: identifiers(root),
        status,
        class: coding(root, 'class'),
        type,
        serviceType: concept(root, 'serviceType'),
        period: when,
        participant: participants(root, 'participant'),
        serviceProvider: organization(root, 'serviceProvider'),
        location: all(root, 'location')
          .map(locationName)
          .filter(each => each !== null),
        reasonCode: reasonsOf(root),
        dischargeDisposition: concept(at(root, 'hospitalization', 'admission'), 'dischargeDisposition'),
      },
      when: when?.start ?? when?.end ?? null,
      category: 'discharge-report',
      status,
      codes: type,
      categories: concepts(root, 'class'),
      holders: holdersOf(root, ['serviceProvider'], ['participant']),
      recordedBy: recorderOf(root, 'participant'),
      recordedAt: when?.end ?? when?.start ?? null,
    };
  },
};

/** In R5 a reason is an element with values inside. */
function reasonsOf(root: Place) {
  const inside = all(root, 'reason').flatMap(each => concepts(each, 'value'));
  return inside.length > 0 ? inside : concepts(root, 'reasonCode', 'reason', 'reasonReference');
}

/** The words that the record has for the place, else the place's own name or address. */
function locationName(place: Place): string | null {
  const reference = at(place, 'location');
  const display = text(reference, 'display');
  if (display !== null || reference === null) return display;
  const target = resourceAt(reference);
  return text(target, 'name') ?? text(at(target, 'address'), 'text', 'city', 'country');
}
