import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';

/** A problem or diagnosis. */
export type Diagnosis = {
  code: Concept;
  onset: Day;
  /** When it was over; it is still there without. */
  over?: Day;
  atEncounterOnly?: boolean;
  severity?: Concept;
};

/** A Condition. */
export function condition(made: Made, { code, onset, over, atEncounterOnly, severity }: Diagnosis): Reference {
  const [category, words] = atEncounterOnly
    ? ['encounter-diagnosis', 'Encounter diagnosis']
    : ['problem-list-item', 'Problem list item'];
  const status = over === undefined ? 'active' : 'resolved';
  return put(made.chart, 'Condition', {
    ...stamp(made, 'encounter'),
    clinicalStatus: concept(hl7System('condition-clinical'), status, status),
    verificationStatus: concept(hl7System('condition-ver-status'), 'confirmed', 'confirmed'),
    category: [concept(hl7System('condition-category'), category ?? '', words ?? '')],
    severity,
    code,
    subject: made.chart.subject,
    onsetDateTime: isoDate(onset),
    abatementDateTime: over === undefined ? undefined : isoDate(over),
    recordedDate: made.at,
    recorder: practitionerReference(made.by),
  });
}

/** What provokes an allergy and how it shows. */
export type Allergy = {
  code: Concept;
  category: 'food' | 'medication' | 'environment';
  manifestation?: Concept;
  severe?: boolean;
};

/** An AllergyIntolerance. */
export function allergy(made: Made, of: Allergy): Reference {
  return put(made.chart, 'AllergyIntolerance', {
    ...stamp(made, 'encounter'),
    clinicalStatus: concept(hl7System('allergyintolerance-clinical'), 'active', 'active'),
    verificationStatus: concept(hl7System('allergyintolerance-verification'), 'confirmed', 'confirmed'),
    type: 'allergy',
    category: [of.category],
    criticality: of.severe ? 'high' : 'low',
    code: of.code,
    patient: made.chart.subject,
    recordedDate: made.at,
    recorder: practitionerReference(made.by),
    reaction:
      of.manifestation === undefined
        ? undefined
        : [{ manifestation: [of.manifestation], severity: of.severe ? 'severe' : 'mild' }],
  });
}

/** A Procedure that was done. */
export function procedure(made: Made, code: string, text: string, extra: Fields = {}): Reference {
  return put(made.chart, 'Procedure', {
    ...stamp(made, 'encounter'),
    status: 'completed',
    code: concept(CODE.snomed, code, text),
    subject: made.chart.subject,
    performedDateTime: made.at,
    recorder: practitionerReference(made.by),
    performer: [{ actor: practitionerReference(made.by), onBehalfOf: organizationReference(made.organization) }],
    ...extra,
  });
}

/** An Immunization, by the ATC code of the vaccine. */
export function immunization(made: Made, atc: string, text: string, disease: string, dose?: number): Reference {
  return put(made.chart, 'Immunization', {
    ...stamp(made, 'encounter'),
    status: 'completed',
    vaccineCode: concept(CODE.atc, atc, text),
    patient: made.chart.subject,
    occurrenceDateTime: isoDate(made.day),
    recorded: made.at,
    primarySource: true,
    lotNumber: uuid('lot', atc, isoDate(made.day).slice(0, 7)).slice(0, 6).toUpperCase(),
    performer: [{ actor: practitionerReference(made.by) }, { actor: organizationReference(made.organization) }],
    protocolApplied: [{ targetDisease: [{ text: disease }], doseNumberPositiveInt: dose ?? 1 }],
  });
}

/** A Flag that warns whoever comes. */
export function flag(made: Made, code: Concept): Reference {
  return put(made.chart, 'Flag', {
    ...stamp(made, 'encounter'),
    status: 'active',
    category: [concept(hl7System('flag-category'), 'safety', 'Safety')],
    code,
    subject: made.chart.subject,
    period: { start: isoDate(made.day) },
    author: practitionerReference(made.by),
  });
}

/** A Device and the statement that the person uses it. */
export function device(made: Made, type: Concept): Reference {
  const own = put(made.chart, 'Device', {
    ...stamp(made),
    status: 'active',
    type,
    patient: made.chart.subject,
    owner: organizationReference(made.organization),
  });
  return put(made.chart, 'DeviceUseStatement', {
    ...stamp(made),
    status: 'active',
    subject: made.chart.subject,
    timingPeriod: { start: isoDate(made.day) },
    recordedOn: made.at,
    source: practitionerReference(made.by),
    device: own,
  });
}
