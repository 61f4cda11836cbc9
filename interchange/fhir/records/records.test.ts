import type { Json } from '../../contract.ts';
import { testContext } from '../testing/context.ts';
import { RECORD_MAPPERS } from './index.ts';

const SOCIAL_RECORD = 'https://careweave.example/fhir/CodeSystem/social-record';

function place(resource: Json) {
  return RECORD_MAPPERS.get(String(resource.resourceType))?.place(resource)?.type ?? null;
}

function map(resource: Json) {
  const context = testContext(resource);
  const mapped = RECORD_MAPPERS.get(String(resource.resourceType))?.map(resource, context);
  if (mapped === undefined) throw new Error(`No mapper for ${resource.resourceType}`);
  return { ...mapped, findings: context.findings.map(each => each.code) };
}

const consent = (fields: Json): Json => ({ resourceType: 'Consent', ...fields });
const coded = (code: string, system?: string) => ({ coding: [{ system, code }] });

test.each([
  [consent({ scope: coded('treatment'), category: [coded('dnr')] }), 'Consent'],
  [consent({ scope: coded('adr'), category: [coded('59284-0')] }), 'Consent'],
  [consent({ scope: coded('patient-privacy'), category: [coded('dnr')] }), null],
  [consent({ category: [coded('INFA')] }), null],
  [consent({ category: [coded('59284-0')] }), null],
  [consent({ category: [coded('acd')] }), 'Consent'],
  [{ resourceType: 'Observation', category: [coded('vital-signs')] }, 'Observation'],
  [{ resourceType: 'Observation', category: [coded('social-situation', SOCIAL_RECORD)] }, 'SocialSituation'],
  [{ resourceType: 'Observation', category: coded('social-assessment', SOCIAL_RECORD) }, 'SocialAssessment'],
  [{ resourceType: 'EpisodeOfCare', type: [coded('cacp')] }, 'EpisodeOfCare'],
  [
    {
      resourceType: 'EpisodeOfCare',
      type: [coded('meals', 'https://careweave.example/fhir/CodeSystem/social-support')],
    },
    'SupportEpisode',
  ],
  [{ resourceType: 'Provenance', target: [{ reference: 'Practitioner/1' }] }, null],
  [{ resourceType: 'Provenance', target: [{ reference: 'Condition/1' }] }, 'ProvenanceRecord'],
])('%j goes to %s', (resource, type) => {
  expect(place(resource)).toBe(type);
});

test.each([
  [{ resourceType: 'DiagnosticReport', category: [coded('LAB')] }, 'lab-result'],
  [{ resourceType: 'DiagnosticReport', result: [{ reference: 'Observation/1' }] }, 'lab-result'],
  [
    { resourceType: 'DiagnosticReport', category: [coded('RAD')], result: [{ reference: 'Observation/1' }] },
    'result-of-other-technical-examination',
  ],
  [{ resourceType: 'Observation', category: [coded('laboratory')] }, 'lab-result'],
  [{ resourceType: 'Observation', category: [coded('social-history')] }, 'sm-social-risks'],
  [{ resourceType: 'Observation' }, 'result-of-other-technical-examination'],
])('%j is of category %s', (resource, category) => {
  expect(map(resource).category).toBe(category);
});

test('who holds a record: its own organisation, the encounter, then its makers', () => {
  const { holders, recordedBy } = map({
    resourceType: 'Immunization',
    extension: [
      { url: 'https://x.example/StructureDefinition/be-ext-recorder', valueReference: { reference: 'Practitioner/r' } },
      { url: 'https://x.example/StructureDefinition/custodian', valueReference: { reference: 'Organization/c' } },
    ],
    encounter: { reference: 'Encounter/e' },
    performer: [{ actor: { reference: 'Practitioner/p' } }, { actor: { reference: 'Organization/o' } }],
  });
  expect(holders.map(each => each.path)).toEqual([
    'extension[1].valueReference',
    'performer[1].actor',
    'encounter',
    'performer[0].actor',
  ]);
  expect(recordedBy?.path).toBe('extension[0].valueReference');
});

test('a medicine in a contained resource, with what it is made of', () => {
  const strength = { numerator: { value: 30, unit: 'mg' }, denominator: { value: '1', unit: 'tablet' } };
  const contained = [
    {
      resourceType: 'Medication',
      id: 'm',
      code: { text: 'Irbesartan' },
      ingredient: { strength, itemCodeableConcept: coded('x') },
    },
  ];
  const request = { resourceType: 'MedicationRequest', contained, medicationReference: { reference: '#m' } };
  expect(map(request).content.medication).toMatchObject({
    code: { text: 'Irbesartan' },
    ingredient: [{ strength: '30 mg / 1 tablet' }],
  });
  const later = { resourceType: 'MedicationRequest', contained, medication: { reference: { reference: '#m' } } };
  expect(map(later).content.medication).toMatchObject({ code: { text: 'Irbesartan' } });
  const nothing = map({ resourceType: 'MedicationRequest', medicationReference: { reference: 'Medication/gone' } });
  expect(nothing.findings).toContain('MISSING_ELEMENT');
});

test('an encounter of R5', () => {
  const { content, when } = map({
    resourceType: 'Encounter',
    status: 'completed',
    class: [coded('AMB', 'http://terminology.hl7.org/CodeSystem/v3-ActCode')],
    actualPeriod: { start: '2024-01-01' },
    participant: [{ type: [{ text: 'attender' }], actor: { reference: 'Practitioner/p' } }],
    reason: [{ value: [{ concept: { text: 'cough' } }] }],
    admission: { dischargeDisposition: { text: 'home' } },
  });
  expect(content).toMatchObject({
    class: { code: 'AMB' },
    participant: [{ professional: { id: 'p' }, role: { text: 'attender' } }],
    reasonCode: [{ text: 'cough' }],
    dischargeDisposition: { text: 'home' },
  });
  expect(when).toBe('2024-01-01');
});

test.each([
  [{ valueInteger: '3' }, { integer: 3 }],
  [{ valueBoolean: false }, { boolean: false }],
  [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } }, { text: '1 / 128' }],
  [{ valueCodeableConcept: { text: 'yes' } }, { concept: { coding: [], text: 'yes' } }],
  [{ valueTime: '10:00:00' }, { text: '10:00:00' }],
  [{ valueDateTime: '2020' }, { dateTime: '2020' }],
])('an observation of %j', (value, expected) => {
  expect(map({ resourceType: 'Observation', code: { text: 'x' }, ...value }).content.value).toMatchObject(expected);
});

test('a value of a form that the graph lacks is told', () => {
  const sampled = { resourceType: 'Observation', code: { text: 'ECG' }, valueSampledData: { data: '1 2' } };
  expect(map(sampled).findings).toEqual(['VALUE_UNSUPPORTED']);
});

test('the components of an assessment are its domains', () => {
  const component = [{ code: { text: 'housing' }, valueInteger: 2 }];
  const category = [coded('social-assessment', SOCIAL_RECORD)];
  const { content, category: kind } = map({ resourceType: 'Observation', category, code: { text: 'ZRM' }, component });
  expect(content.domain).toMatchObject([{ code: { text: 'housing' }, value: { integer: 2 } }]);
  expect(kind).toBe('social-assessment');
});

test('an unknown status is kept and flagged', () => {
  const { content, findings } = map({ resourceType: 'Procedure', status: 'dreamt', code: { text: 'x' } });
  expect(content.status).toBe('dreamt');
  expect(findings).toEqual(['CODE_UNKNOWN']);
});
