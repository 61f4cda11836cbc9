import { isSensitivity } from '../../../kit/grant/categories.ts';
import type { DirectiveCriteria, StoredDirective } from '../../../subgraphs/people/directive.model.ts';
import { EVER, FOREVER } from '../../../subgraphs/people/relationship.model.ts';
import type { Json } from '../../contract.ts';
import { DATA_CATEGORY } from './categories.ts';
import { completeLabels } from './labels.ts';
import { RECORD } from './own.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem/';
const PROFILE = 'https://profiles.ihe.net/ITI/PCF/StructureDefinition/IHE.PCF.consentAdvanced';

/** The policy under which the platform keeps directives: what they leave open is as it says. */
const POLICY = 'https://careweave.example/policies/sharing';

/**
 * A directive as a FHIR R4 Consent in the shape of IHE's Privacy Consent on FHIR, with the graph's ids in its references:
 * `readConsent` makes the same directive of it. Null where FHIR would mean something else, or has no words.
 */
export function writeConsent(directive: StoredDirective): Json | null {
  const { decision, criteria, exceptions, capacity, given, withdrawn } = directive;
  const levels = [{ decision, criteria }, ...exceptions];
  const mandate = capacity === null || criteria.organizations.length + criteria.professionals.length === 0;
  if (!mandate || !levels.every(isSayable)) return null;
  return {
    resourceType: 'Consent',
    id: directive._id,
    meta: { profile: [PROFILE], ...(withdrawn ? { lastUpdated: withdrawn.toISOString() } : {}) },
    status: withdrawn ? 'inactive' : 'active',
    scope: concept(`${HL7}consentscope`, 'patient-privacy'),
    category: [concept('http://loinc.org', '59284-0')],
    patient: { reference: `Patient/${directive.person}` },
    dateTime: given.toISOString(),
    ...(directive.givenBy === null ? {} : { performer: [giver(directive.givenBy)] }),
    policy: [{ uri: POLICY }],
    provision: {
      ...provision(levels[0] as Level, capacity),
      ...stretch('period', +directive.start === +EVER ? null : directive.start, endOf(directive)),
      ...list(
        'provision',
        exceptions.map(each => provision(each, null)),
      ),
    },
  };
}

type Level = Pick<StoredDirective, 'decision' | 'criteria'>;

const endOf = ({ end }: StoredDirective): Date | null => (+end === +FOREVER ? null : end);

/** Whether FHIR means by it what a directive does: it has one kind of data at a time, and labels as a high-water mark. */
function isSayable({ decision, criteria }: Level): boolean {
  const { labels, records, encounters, authors } = criteria;
  const kinds = [records, encounters, authors].filter(ids => ids.length > 0);
  return kinds.length < 2 && completeLabels(labels, decision).length === new Set(labels).size;
}

function provision({ decision, criteria }: Level, capacity: StoredDirective['capacity']): Json {
  const recipient = concept(`${HL7}v3-ParticipationType`, 'IRCP');
  const person =
    capacity === null
      ? recipient
      : concept(`${HL7}${capacity === 'CAREGIVER' ? 'v3-RoleClass' : 'v3-RoleCode'}`, capacity);
  const actors = [
    ...criteria.organizations.map(id => ({ role: recipient, reference: { reference: `Organization/${id}` } })),
    ...criteria.professionals.map(id => ({ role: recipient, reference: { reference: `Practitioner/${id}` } })),
    ...criteria.persons.map(id => ({ role: person, reference: { reference: `Patient/${id}` } })),
  ];
  return {
    type: decision === 'PERMIT' ? 'permit' : 'deny',
    ...list('actor', actors),
    ...list('securityLabel', criteria.labels.map(label)),
    ...list(
      'purpose',
      criteria.purposes.map(code => ({ system: `${HL7}v3-ActReason`, code })),
    ),
    ...list(
      'class',
      criteria.categories.map(code => ({ system: DATA_CATEGORY, code })),
    ),
    ...stretch('dataPeriod', criteria.dataFrom, criteria.dataUntil),
    ...list('data', data(criteria)),
  };
}

const data = ({ records, encounters, authors }: DirectiveCriteria): Json[] => [
  // of which type a record is, only the subgraph that holds it knows
  ...records.map(value => ({ meaning: 'instance', reference: { identifier: { system: RECORD, value } } })),
  ...encounters.map(id => ({ meaning: 'related', reference: { reference: `Encounter/${id}` } })),
  ...authors.map(id => ({ meaning: 'authoredby', reference: { reference: `Practitioner/${id}` } })),
];

const label = (code: string): Json => ({
  system: `${HL7}v3-${isSensitivity(code) ? 'ActCode' : 'Confidentiality'}`,
  code,
});

/** A Period includes its end, and a directive does not: the last moment in it. */
const stretch = (name: string, from: Date | null, until: Date | null): Json =>
  from || until
    ? {
        [name]: {
          ...(from ? { start: from.toISOString() } : {}),
          ...(until ? { end: new Date(+until - 1).toISOString() } : {}),
        },
      }
    : {};

const list = (name: string, values: readonly Json[]): Json => (values.length > 0 ? { [name]: values } : {});

const concept = (system: string, code: string): Json => ({ coding: [{ system, code }] });

const giver = (who: string): Json => (/^[A-Z][A-Za-z]+\/[^/\s]+$/.test(who) ? { reference: who } : { display: who });
