import fc from 'fast-check';
import { PURPOSES } from '../../../kit/caller/caller.ts';
import { CATEGORIES, CONFIDENTIALITY, SENSITIVITIES } from '../../../kit/grant/categories.ts';
import {
  anything,
  CAPACITIES,
  type Decision,
  type StoredDirective,
} from '../../../subgraphs/people/directive.model.ts';
import { EVER, FOREVER } from '../../../subgraphs/people/relationship.model.ts';
import type { Json } from '../../contract.ts';
import { RECORD_MAPPERS } from '../records/index.ts';
import { DATA_CATEGORY, TYPES } from './categories.ts';
import { completeLabels } from './labels.ts';
import { graphReferences } from './own.ts';
import { readConsent } from './read.ts';
import type { ConsentReferences } from './reading.ts';
import { writeConsent } from './write.ts';

const HL7 = 'http://terminology.hl7.org/CodeSystem/';
const group = { resourceType: 'Group', actual: true, member: [{ entity: { reference: 'Practitioner/d' } }] };
const references: ConsentReferences = {
  ...graphReferences,
  person: each => (each.reference === 'RelatedPerson/r' ? 'rita' : graphReferences.person(each)),
  actor: each =>
    each.reference === 'PractitionerRole/x' ? { professional: 'd', organization: 'o' } : graphReferences.actor(each),
  group: each => (each.reference === 'Group/g' ? group : null),
};

/** A Consent with a provision that permits, but for what a test gives. */
const consent = (provision: Json | null, more: Json = {}): Json => ({
  resourceType: 'Consent',
  status: 'active',
  scope: { coding: [{ system: `${HL7}consentscope`, code: 'patient-privacy' }] },
  category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
  patient: { reference: 'Patient/martine' },
  dateTime: '2024-05-06',
  ...(provision ? { provision: { type: 'permit', ...provision } } : {}),
  ...more,
});
const read = (resource: Json) => readConsent(resource, references);
const given = (provision: Json | null, more: Json = {}) => {
  const { directive, findings } = read(consent(provision, more));
  expect(findings).toEqual([]);
  return directive;
};
const coded = (system: string, code: string) => ({ coding: [{ system: HL7 + system, code }] });
const actor = (reference: string, role: Json = coded('v3-ParticipationType', 'IRCP')) => ({
  role,
  reference: { reference },
});
const label = (code: string, system = 'v3-Confidentiality') => ({ system: HL7 + system, code });
const policy = (code: string) => ({ policyRule: coded('v3-ActCode', code) });

describe('a Consent is read as a directive', () => {
  test('that says who decided what, when, and from when until when', () => {
    const performer = [{ reference: 'Patient/mother' }];
    const period = { start: '2024-05', end: '2024-12-31' };
    expect(given({ period }, { performer })).toEqual({
      ...{ person: 'martine', decision: 'PERMIT', criteria: anything(), exceptions: [], capacity: null },
      ...{ start: new Date('2024-05-01'), end: new Date('2025-01-01'), withdrawn: null },
      ...{ given: new Date('2024-05-06'), givenBy: 'Patient/mother' },
    });
    expect(given({ type: 'deny' })).toMatchObject({ decision: 'DENY', start: EVER, end: FOREVER, givenBy: null });
  });

  test.each<[string, Json, object]>([
    ['an organisation', { actor: [actor('Organization/o')] }, { organizations: ['o'] }],
    [
      'a professional, in any role of a recipient',
      { actor: [actor('Practitioner/d', coded('v3-ParticipationType', 'PRCP'))] },
      { professionals: ['d'] },
    ],
    ['the members of a group', { actor: [actor('Group/g')] }, { professionals: ['d'] }],
    ['somebody close', { actor: [actor('RelatedPerson/r')] }, { persons: ['rita'] }],
    [
      'purposes',
      { purpose: [label('TREAT', 'v3-ActReason'), label('HRESCH', 'v3-ActReason')] },
      { purposes: ['TREAT', 'HRESCH'] },
    ],
    ['what is restricted or less', { securityLabel: [label('R')] }, { labels: ['N', 'R'] }],
    [
      'a sensitivity with its parts',
      { securityLabel: [label('SUD', 'v3-ActCode')] },
      { labels: ['ETHUD', 'OPIOIDUD', 'SUD'] },
    ],
    ['categories', { code: [{ coding: [{ system: DATA_CATEGORY, code: 'summary' }] }] }, { categories: ['summary'] }],
    [
      'types of records that make up categories',
      { class: [{ code: 'Immunization' }, { code: 'MedicationStatement' }, { code: 'MedicationAdministration' }] },
      { categories: ['med-scheme1', 'vaccination'] },
    ],
    [
      'single records',
      { data: [{ meaning: 'instance', reference: { reference: 'Encounter/e' } }] },
      { records: ['e'] },
    ],
    [
      'an encounter and what was recorded in it',
      { data: [{ meaning: 'related', reference: { reference: 'Encounter/e' } }] },
      { encounters: ['e'] },
    ],
    ['authors', { data: [{ meaning: 'authoredby', reference: { reference: 'Practitioner/d' } }] }, { authors: ['d'] }],
    [
      'a time',
      { dataPeriod: { start: '2022', end: '2022' } },
      { dataFrom: new Date('2022-01-01'), dataUntil: new Date('2023-01-01') },
    ],
  ])('about %s', (_, provision, criteria) => {
    expect(given(provision)?.criteria).toEqual(anything(criteria));
  });

  test('about a category of the Belgian access matrix with all below it', () => {
    const system = 'https://www.ehealth.fgov.be/standards/fhir/data-access/CodeSystem/be-cs-data-category';
    const found = given({ code: [{ coding: [{ system, code: 'summary' }] }] })?.criteria.categories;
    expect(found).toEqual([...CATEGORIES].filter(each => each.startsWith('sm-') || each === 'summary'));
  });

  test.each([...CAPACITIES])('as a mandate of somebody who acts as %s', code => {
    const system = code === 'CAREGIVER' ? 'v3-RoleClass' : 'v3-RoleCode';
    expect(given({ actor: [actor('RelatedPerson/r', coded(system, code))] })).toMatchObject({
      capacity: code,
      criteria: { persons: ['rita'] },
    });
  });

  test('with exceptions, of which each has a decision of its own', () => {
    const provision = [
      { type: 'deny', actor: [actor('Organization/o')] },
      { type: 'permit', securityLabel: [label('V')] },
    ];
    expect(given({ provision })?.exceptions).toEqual([
      { decision: 'DENY', criteria: anything({ organizations: ['o'] }) },
      { decision: 'PERMIT', criteria: anything({ labels: ['N', 'R', 'V'] }) },
    ]);
  });

  test('by its policy: opting in and out, and a provision that is an exception to that', () => {
    expect(given(null, policy('OPTIN'))).toMatchObject({ decision: 'PERMIT', criteria: anything() });
    expect(given(null, policy('OPTOUT'))).toMatchObject({ decision: 'DENY', criteria: anything() });
    const criteria = anything({ organizations: ['o'] });
    const about = { actor: [actor('Organization/o')] };
    expect(given(about, policy('OPTOUTE'))).toMatchObject({
      ...{ decision: 'DENY', criteria: anything(), exceptions: [{ decision: 'PERMIT', criteria }] },
    });
    expect(given(about, policy('OPTIN'))).toMatchObject({ decision: 'PERMIT', criteria, exceptions: [] });
  });

  test('of R5, where each provision is the opposite of the decision', () => {
    const r5 = consent(null, {
      ...{ scope: undefined, patient: undefined, subject: { reference: 'Patient/martine' }, decision: 'deny' },
      provision: [{ actor: [{ reference: { reference: 'Organization/o' } }] }],
    });
    expect(read(JSON.parse(JSON.stringify(r5))).directive).toMatchObject({
      ...{ decision: 'DENY', criteria: anything() },
      exceptions: [{ decision: 'PERMIT', criteria: anything({ organizations: ['o'] }) }],
    });
  });

  test('to research, which is for nothing else', () => {
    const scope = coded('consentscope', 'research');
    expect(given({}, { scope })?.criteria.purposes).toEqual(['HRESCH']);
    expect(read(consent({ purpose: [label('TREAT', 'v3-ActReason')] }, { scope })).directive).toBeNull();
  });

  test.each(['inactive', 'rejected'])('that is %s as withdrawn, when its source said so', status => {
    const meta = { lastUpdated: '2024-06-01T10:00:00Z' };
    expect(given({}, { status, meta })?.withdrawn).toEqual(new Date('2024-06-01T10:00:00Z'));
    expect(given({}, { status })?.withdrawn).toEqual(new Date('2024-05-06'));
  });

  test('of a professional in an organisation as the professional, and says that this is more', () => {
    const { directive, findings } = read(consent({ actor: [actor('PractitionerRole/x')] }));
    expect(directive?.criteria).toEqual(anything({ professionals: ['d'] }));
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'RECIPIENT_WIDER', path: 'provision.actor[0].reference' },
    ]);
  });
});

describe('a Consent is refused, with the reason', () => {
  const nested = (inner: Json): Json => ({ provision: [{ type: 'deny', ...inner }] });
  test.each<[string, Json | null, string, Json?]>([
    [
      'a purpose that nobody knows',
      { purpose: [{ system: 'http://example.org', code: 'FooBar' }] },
      'provision.purpose[0]',
    ],
    [
      'a purpose of another code system',
      { purpose: [{ system: 'http://example.org', code: 'TREAT' }] },
      'provision.purpose[0]',
    ],
    [
      'somebody unknown, for without them it is about everybody',
      { actor: [actor('Organization/o'), actor('Device/1')] },
      'provision.actor[1].reference',
    ],
    ['an empty list, which would be about everybody', { actor: [] }, 'provision.actor'],
    ['nobody', { actor: [{ role: coded('v3-ParticipationType', 'IRCP') }] }, 'provision.actor[0]'],
    [
      'another part in the matter',
      { actor: [actor('Organization/o', coded('v3-ParticipationType', 'CST'))] },
      'provision.actor[0].role',
    ],
    [
      'a mandate of the person themself',
      { actor: [actor('Patient/martine', coded('v3-RoleCode', 'GUARD'))] },
      'provision.actor[0].reference',
    ],
    [
      'a mandate of a professional',
      { actor: [actor('Practitioner/d', coded('v3-RoleCode', 'GUARD'))] },
      'provision.actor[0].reference',
    ],
    [
      'two mandates in one',
      { actor: ['GUARD', 'PRN'].map(code => actor('RelatedPerson/r', coded('v3-RoleCode', code))) },
      'provision.actor[0]',
    ],
    [
      'a mandate in an exception',
      nested({ actor: [actor('RelatedPerson/r', coded('v3-RoleCode', 'PRN'))] }),
      'provision.provision[0]',
    ],
    [
      'a sensitivity that no directive names',
      { securityLabel: [label('DVD', 'v3-ActCode')] },
      'provision.securityLabel[0]',
    ],
    ['less than what is normal', { securityLabel: [label('L')] }, 'provision.securityLabel[0]'],
    ['a part of a category', { class: [{ code: 'MedicationStatement' }] }, 'provision.class[0]'],
    ['a type of which the graph has no records', { class: [{ code: 'Account' }] }, 'provision.class[0]'],
    [
      'codes of records',
      { code: [{ coding: [{ system: 'http://loinc.org', code: '34133-9' }] }] },
      'provision.code[0]',
    ],
    [
      'a code and a class, which must both apply',
      { code: [{ coding: [{ system: DATA_CATEGORY, code: 'summary' }] }], class: [{ code: 'Flag' }] },
      'provision.code[0]',
    ],
    [
      'what depends on a record',
      { data: [{ meaning: 'dependents', reference: { reference: 'Observation/o' } }] },
      'provision.data[0].reference',
    ],
    [
      'several kinds of data at once',
      {
        data: [
          { meaning: 'instance', reference: { reference: 'Observation/o' } },
          { meaning: 'related', reference: { reference: 'Encounter/e' } },
        ],
      },
      'provision.data[0]',
    ],
    [
      'an author who is no professional',
      { data: [{ meaning: 'authoredby', reference: { reference: 'Patient/martine' } }] },
      'provision.data[0].reference',
    ],
    ['another action', { action: [coded('consentaction', 'correct')] }, 'provision.action[0]'],
    ['collecting alone', { action: [coded('consentaction', 'collect')] }, 'provision.action[0]'],
    [
      'an exception to an exception',
      nested({ provision: [{ type: 'permit' }] }),
      'provision.provision[0].provision[0]',
    ],
    ['an exception for a time', nested({ period: { start: '2024' } }), 'provision.provision[0].period'],
    ['a time that ends before it begins', { period: { start: '2024', end: '2023' } }, 'provision.period'],
    ['no decision', { type: undefined }, 'provision.type'],
    [
      'a modifier extension',
      { actor: [{ ...actor('Organization/o'), modifierExtension: [{ url: 'http://example.org' }] }] },
      'provision.actor[0].modifierExtension',
    ],
    ['an element of another version', { expression: { language: 'cql' } }, 'provision.expression'],
    [
      'a modifier extension anywhere else',
      {},
      'verification[0].modifierExtension',
      { verification: [{ verified: true, modifierExtension: [{ url: 'http://example.org' }] }] },
    ],
    ['rules of another kind', {}, 'implicitRules', { implicitRules: 'http://example.org/rules' }],
    ['a policy that nobody knows', null, 'policy', { policy: [{ uri: 'urn:uuid:a' }] }],
    ['a policy with exceptions, and none', null, 'policyRule', policy('OPTOUTE')],
    ['a denial below a policy that denies all', { type: 'deny' }, 'provision', policy('OPTOUT')],
    ['emergencies only', {}, 'category', { category: [coded('v3-ActCode', 'EMRGONLY')] }],
    ['care', {}, 'scope', { scope: coded('consentscope', 'treatment') }],
  ])('about %s', (_, provision, path, more = {}) => {
    const { directive, findings } = read(consent(provision, more));
    expect(directive).toBeNull();
    expect(findings.filter(each => each.severity === 'error').map(each => [each.code, each.path])).toContainEqual([
      'CONSENT_NOT_EXPRESSIBLE',
      path,
    ]);
  });

  test.each<[string, Json]>([
    ['is only described', { ...group, actual: false }],
    ['has no members', { ...group, member: [] }],
    ['is not in use', { ...group, active: false }],
    ['has only members who left', { ...group, member: [{ inactive: true, entity: { reference: 'Practitioner/d' } }] }],
    [
      'has members for a time',
      { ...group, member: [{ period: { end: '2030' }, entity: { reference: 'Practitioner/d' } }] },
    ],
  ])('about a group that %s', (_, contained) => {
    const resource = consent({ actor: [actor('#in')] }, { contained: [{ ...contained, id: 'in' }] });
    expect(read(resource)).toMatchObject({ directive: null, findings: [{ code: 'CONSENT_NOT_EXPRESSIBLE' }] });
  });

  test.each(['draft', 'proposed', 'not-done', 'entered-in-error', 'unknown', 'dreamt'])('that is %s', status => {
    expect(read(consent({}, { status }))).toMatchObject({
      directive: null,
      findings: [{ code: 'CONSENT_NOT_DECIDED' }],
    });
  });

  test.each([
    ['of nobody', { patient: undefined }, 'REFERENCE_NOT_FOUND'],
    ['with a date that does not exist', { dateTime: '2024-02-30' }, 'DATE_IMPOSSIBLE'],
  ])('%s', (_, more, code) => {
    const { directive, findings } = read(consent({}, more));
    expect(directive).toBeNull();
    expect(findings.map(each => each.code)).toContain(code);
  });
});

test('every type of record belongs to a category that a class can mean', () => {
  const types = new Set(Object.values(TYPES).flat());
  const placed = [...RECORD_MAPPERS.values()].map(mapper => mapper.resourceType);
  expect(placed.filter(type => !types.has(type))).toEqual([]);
});

describe('a directive is written as a Consent', () => {
  const id = fc.uuid();
  const ids = fc.uniqueArray(id, { maxLength: 3 });
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const moments = fc.tuple(instant, instant).filter(([a, b]) => a < b);
  const from = (open: Date | null) =>
    fc.oneof(
      moments,
      moments.map(([start]) => [start, open] as const),
      moments.map(([, end]) => [open, end] as const),
      fc.constant([open, open] as const),
    );
  const criteria = (decision: Decision) =>
    fc
      .record({
        ...{ organizations: ids, professionals: ids, persons: ids },
        ...{ purposes: fc.subarray([...PURPOSES]), categories: fc.subarray([...CATEGORIES]) },
        labels: fc.subarray([...CONFIDENTIALITY, ...SENSITIVITIES]).map(each => completeLabels(each, decision)),
        data: fc.tuple(fc.constantFrom('records', 'encounters', 'authors'), ids),
        dates: from(null),
      })
      .map(({ data: [kind, named], dates: [dataFrom, dataUntil], ...rest }) =>
        anything({ ...rest, [kind]: named, dataFrom, dataUntil }),
      );
  const level = fc
    .constantFrom<Decision>('PERMIT', 'DENY')
    .chain(decision => criteria(decision).map(each => ({ decision, criteria: each })));
  const directive: fc.Arbitrary<StoredDirective> = fc
    .record({
      ...{ _id: id, person: fc.constant('martine'), root: level, exceptions: fc.array(level, { maxLength: 3 }) },
      capacity: fc.option(fc.constantFrom(...CAPACITIES)),
      period: fc.oneof(
        moments,
        moments.map(([start]) => [start, FOREVER] as const),
        fc.constant([EVER, FOREVER] as const),
      ),
      given: instant,
      givenBy: fc.constantFrom(null, 'Patient/martine', 'Dr Peeters', 'idp|4711'),
      withdrawn: fc.option(instant),
    })
    .map(({ root, period: [start, end], ...rest }) => ({
      ...rest,
      ...root,
      criteria: rest.capacity
        ? { ...root.criteria, organizations: [], professionals: [], persons: ['rita'] }
        : root.criteria,
      ...{ start, end, source: null, sourceId: null, hash: '', version: 1 },
    }));

  test('from which the same directive is read', () => {
    fc.assert(
      fc.property(directive, each => {
        const { _id, source, sourceId, hash, version, ...content } = each;
        const written = JSON.parse(JSON.stringify(writeConsent(each)));
        expect(written.id).toBe(_id);
        expect(readConsent(written, graphReferences)).toEqual({ directive: content, findings: [] });
      }),
      { numRuns: 500 },
    );
  });

  const plain: StoredDirective = {
    ...{ _id: 'd', person: 'martine', decision: 'PERMIT', criteria: anything(), exceptions: [], capacity: null },
    ...{ start: EVER, end: FOREVER, given: new Date('2024-05-06'), givenBy: null, withdrawn: null },
    ...{ source: null, sourceId: null, hash: '', version: 1 },
  };

  test.each<[string, Partial<StoredDirective>]>([
    ['what records and authors have in common', { criteria: anything({ records: ['r'], authors: ['a'] }) }],
    ['what is restricted without what is normal', { criteria: anything({ labels: ['R'] }) }],
    [
      'the mandate of a professional',
      { capacity: 'GUARD', criteria: anything({ persons: ['p'], professionals: ['d'] }) },
    ],
  ])('but not one about %s, which FHIR can’t say', (_, more) => {
    expect(writeConsent(plain)).not.toBeNull();
    expect(writeConsent({ ...plain, ...more })).toBeNull();
  });
});
