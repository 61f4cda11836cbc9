import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import { practitionerReference } from '../directory/bundle.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import type { Drug } from '../people/drugs.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';

/** A MedicationRequest: what was prescribed; it is in force where it has no end. */
export function prescribe(made: Made, drug: Drug, until?: Day, reason?: Concept): Reference {
  return put(made.chart, 'MedicationRequest', {
    ...stamp(made, 'encounter'),
    status: until === undefined ? 'active' : 'completed',
    intent: 'order',
    medicationCodeableConcept: concept(CODE.atc, drug.atc, drug.text),
    subject: made.chart.subject,
    authoredOn: made.at,
    requester: practitionerReference(made.by),
    reasonCode: reason === undefined ? undefined : [reason],
    dosageInstruction: [dosage(drug)],
    dispenseRequest:
      until === undefined
        ? { validityPeriod: { start: isoDate(made.day) }, numberOfRepeatsAllowed: 5 }
        : { validityPeriod: { start: isoDate(made.day), end: isoDate(until) } },
  });
}

/** A MedicationStatement: what the person takes according to whoever says so. */
export function takes(made: Made, drug: Drug, since: Day, until?: Day): Reference {
  return put(made.chart, 'MedicationStatement', {
    ...stamp(made, 'context'),
    status: until === undefined ? 'active' : 'completed',
    medicationCodeableConcept: concept(CODE.atc, drug.atc, drug.text),
    subject: made.chart.subject,
    effectivePeriod: until === undefined ? { start: isoDate(since) } : { start: isoDate(since), end: isoDate(until) },
    dateAsserted: made.at,
    informationSource: practitionerReference(made.by),
    dosage: [dosage(drug)],
  });
}

function dosage({ dosage: text, daily, everyDays = 1, asNeeded }: Drug): Fields {
  return {
    text,
    timing: { repeat: { frequency: daily, period: everyDays, periodUnit: 'd' } },
    asNeededBoolean: asNeeded === true,
  };
}
