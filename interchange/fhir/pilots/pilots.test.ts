import { testContext } from '../testing/context.ts';
import { Shapes } from '../testing/shapes.ts';
import { isDecision, mapDecision } from './Basic.ts';
import { mapAgreement } from './Contract.ts';
import { mapStudy, PILOT_PROGRAMME } from './ResearchStudy.ts';

const shapes = new Shapes('pilots');
const PARTY = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty';
const sgz = { coding: [{ system: PILOT_PROGRAMME, code: 'sgz' }] };

test('a study of a kind of programme that is part of nothing is a programme', () => {
  const { type, content } = mapStudy({ resourceType: 'ResearchStudy', title: 'SGZ', category: [sgz] }, testContext());
  expect([type, content]).toMatchObject(['Programme', { code: 'sgz', title: 'SGZ' }]);
  expect(shapes.problems('Programme', content)).toEqual([]);
});

test('a pilot has its programme, coordinator, partners and interventions', () => {
  const { type, content } = mapStudy(
    {
      resourceType: 'ResearchStudy',
      category: [sgz],
      partOf: [{ reference: 'ResearchStudy/sgz' }],
      sponsor: { reference: 'Organization/lead' },
      extension: [
        {
          url: PARTY,
          extension: [
            { url: 'role', valueCodeableConcept: { text: 'Partner' } },
            { url: 'party', valueReference: { reference: 'Organization/p', display: 'Home care' } },
            { url: 'period', valuePeriod: { start: '2018-06-01' } },
          ],
        },
      ],
      arm: [{ name: 'Case management', type: { text: 'case-management' } }],
      objective: [{ name: 'Care that hangs together' }],
    },
    testContext(),
  );
  expect([type, content]).toMatchObject([
    'Pilot',
    {
      programme: { id: 'sgz' },
      coordinator: { id: 'lead' },
      partners: [{ organization: { id: 'p' }, display: 'Home care', period: { start: '2018-06-01' } }],
      interventions: [{ name: 'Case management' }],
      objectives: ['Care that hangs together'],
    },
  ]);
  expect(shapes.problems('Pilot', content)).toEqual([]);
});

test('an agreement has signers and obligations', () => {
  const { content, study } = mapAgreement(
    {
      resourceType: 'Contract',
      subject: [{ reference: 'ResearchStudy/a' }],
      authority: [{ reference: 'Organization/c' }],
      applies: { start: '2023-01-01', end: '2024-12-31' },
      signer: [{ type: { code: 'GRANTOR' }, party: { reference: 'Organization/c' } }],
      term: [{ type: { text: 'data' }, offer: { text: 'Delivers data.' } }],
    },
    testContext(),
  );
  expect(study).toEqual({ id: 'a' });
  expect(content).toMatchObject({
    signers: [{ organization: { id: 'c' }, role: { coding: [{ code: 'GRANTOR' }] } }],
    obligations: [{ text: 'Delivers data.' }],
  });
  expect(shapes.problems('Agreement', content)).toEqual([]);
});

test('a Basic is a decision by its code only', () => {
  const code = { coding: [{ system: 'https://careweave.example/fhir/CodeSystem/governance', code: 'decision' }] };
  const url = 'https://careweave.example/fhir/StructureDefinition/decision-text';
  const resource = {
    resourceType: 'Basic',
    code,
    created: '2022-07-11',
    extension: [{ url, valueString: 'Approved.' }],
  };
  expect([isDecision(resource), isDecision({ resourceType: 'Basic', code: { text: 'decision' } })]).toEqual([
    true,
    false,
  ]);
  const { content } = mapDecision(resource, testContext());
  expect(content).toMatchObject({ date: '2022-07-11', text: 'Approved.' });
  expect(shapes.problems('Decision', content)).toEqual([]);
});
