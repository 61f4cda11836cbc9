import type { Day } from '../dates.ts';
import { instant } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Professional } from '../directory/model.ts';
import type { Concept, Security } from '../fhir.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import type { Chart, Made } from './chart.ts';
import { put, stamp } from './chart.ts';

type Kind = { class: [string, string]; type: Concept; minutes: number };

const AMBULATORY: [string, string] = ['AMB', 'ambulatory'];
const AT_HOME: [string, string] = ['HH', 'home health'];

const KINDS = {
  consultation: { class: AMBULATORY, type: concept(CODE.snomed, '308335008', 'Consultation'), minutes: 20 },
  'check-up': { class: AMBULATORY, type: concept(CODE.snomed, '185349003', 'Check-up'), minutes: 25 },
  'home-visit': { class: AT_HOME, type: concept(CODE.snomed, '439708006', 'Home visit'), minutes: 30 },
  specialist: { class: AMBULATORY, type: concept(CODE.snomed, '185389009', 'Follow-up by a specialist'), minutes: 30 },
  therapy: { class: AMBULATORY, type: concept(CODE.snomed, '75516001', 'Psychotherapy'), minutes: 50 },
  emergency: {
    class: ['EMER', 'emergency'],
    type: concept(CODE.snomed, '50849002', 'Emergency department visit'),
    minutes: 210,
  },
  admission: {
    class: ['IMP', 'inpatient encounter'],
    type: concept(CODE.snomed, '32485007', 'Hospital admission'),
    minutes: 0,
  },
} satisfies Record<string, Kind>;

/** A kind of encounter. */
export type EncounterKind = keyof typeof KINDS;

/** What an encounter is like. */
export type Visit = {
  kind: EncounterKind;
  on: Day;
  by: Professional;
  reason?: Concept;
  /** The day on which an admission ends. */
  until?: Day;
  security?: Security;
};

/** An encounter, and the circumstances for whatever is recorded at it. */
export function visit(chart: Chart, { kind, on, by, reason, until, security }: Visit): Made {
  const plan: Kind = KINDS[kind];
  const minute = 8 * 60 + chart.random.int(0, 56) * 10;
  const start = instant(on, minute);
  const end = until === undefined ? instant(on, minute + plan.minutes) : instant(until, 11 * 60);
  const { organization } = by;
  const made: Made = { chart, day: on, at: start, by, organization, security };
  const [code, display] = plan.class;
  const encounter = put(chart, 'Encounter', {
    ...stamp(made),
    extension: undefined,
    status: 'finished',
    class: { system: CODE.actCode, code, display },
    type: [plan.type],
    subject: chart.subject,
    participant: [
      {
        type: [concept(hl7System('v3-ParticipationType'), 'PPRF', 'primary performer')],
        individual: practitionerReference(by),
      },
    ],
    period: { start, end },
    reasonCode: reason === undefined ? undefined : [reason],
    serviceProvider: organizationReference(organization),
    location:
      code === 'HH'
        ? undefined
        : [{ location: { reference: `Location/${organization.locationId}`, display: organization.name } }],
  });
  return { ...made, encounter };
}

/** The circumstances at the end of an admission, when its letter and prescriptions are written. */
export function atDischarge(made: Made, on: Day): Made {
  return { ...made, day: on, at: instant(on, 10 * 60 + 30) };
}
