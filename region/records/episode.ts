import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Organization } from '../directory/model.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';

/** A stretch of care or support; it goes on where it has no end. */
export type Episode = { type: Concept; start: Day; end?: Day; diagnosis?: Reference[]; extensions?: Fields[] };

/** An EpisodeOfCare, managed by the professional who records it. */
export function episode(made: Made, { type, start, end, diagnosis, extensions = [] }: Episode): Reference {
  return put(made.chart, 'EpisodeOfCare', {
    ...stamp(made, undefined, extensions),
    status: end === undefined ? 'active' : 'finished',
    type: [type],
    diagnosis: diagnosis?.map(of => ({ condition: of })),
    patient: made.chart.subject,
    managingOrganization: organizationReference(made.organization),
    period: period(start, end),
    careManager: practitionerReference(made.by),
  });
}

/** A Coverage: what the person is entitled to, and who pays. */
export function coverage(made: Made, type: Concept, payor: Organization, start: Day, end?: Day): Reference {
  return put(made.chart, 'Coverage', {
    ...stamp(made),
    status: end === undefined ? 'active' : 'cancelled',
    type,
    beneficiary: made.chart.subject,
    period: period(start, end),
    payor: [organizationReference(payor)],
  });
}

/** A period; it is open where it has no end. */
export function period(start: Day, end?: Day): Fields {
  return end === undefined ? { start: isoDate(start) } : { start: isoDate(start), end: isoDate(end) };
}
