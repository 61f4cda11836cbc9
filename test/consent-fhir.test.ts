import { join } from 'node:path';
import type { Json } from '../interchange/contract.ts';
import { writeConsent } from '../interchange/fhir/consent/write.ts';
import { bundle, patient, practitioner, SYSTEM } from '../interchange/import/testing/made.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import type { Caller, PurposeOfUse } from '../kit/caller/caller.ts';
import { grantConditions } from '../kit/grant/match.ts';
import { anything, type StoredDirective } from '../subgraphs/people/directive.model.ts';
import { isInForce } from '../subgraphs/people/directive.store.ts';
import { decide } from '../subgraphs/people/policy/decide.ts';
import { describeReal } from './support/real-data.ts';

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());

const directivesOf = ({ models }: Scratch): Promise<StoredDirective[]> =>
  models.people.directives.find({}).sort({ _id: 1 }).lean();

/** The sources of the records that a professional who cares for the person finds, by one directive alone. */
async function seen(scratch: Scratch, directive: StoredDirective, purpose: PurposeOfUse): Promise<string[] | null> {
  const { models } = scratch;
  const professional = await models.directory.professionals.findOne({ 'parts.provenance.sourceId': 'ex-practitioner' });
  const caller: Caller = {
    ...{ subject: 's', name: null, role: 'physician', organization: null, person: null, scopes: [] },
    ...{ professional: professional?._id ?? null, purpose },
  };
  const directives = [directive].filter(each => isInForce(each, new Date()));
  const facts = {
    person: directive.person,
    caring: true,
    holding: false,
    glassBroken: purpose === 'BTG',
    inspections: [],
  };
  const grant = decide(caller, { ...facts, directives });
  if (!grant) return null;
  const found: string[] = [];
  for (const type of ['Encounter', 'Observation', 'DocumentReference']) {
    const categories = ['lab-result', 'result-of-other-technical-examination', 'discharge-report'] as const;
    const conditions = grantConditions([grant], categories);
    const rows = conditions ? await models.records.health.get(type)?.find({ $and: conditions }).lean() : [];
    found.push(...(rows ?? []).map(({ provenance }) => String(provenance.sourceId)));
  }
  return found.sort();
}

describeReal('the consents of IHE’s Privacy Consent on FHIR', folder => {
  const set = join(folder, 'ihe-pcf');
  const NORMAL = ['ex-bloodPressure', 'ex-bloodSugar', 'ex-encounter', 'ex-weight', 'ex-weight-2'];
  let scratch: Scratch;
  let byName: ReadonlyMap<string, StoredDirective>;
  let report: Awaited<ReturnType<Scratch['run']>>;

  beforeAll(async () => {
    scratch = await server.open();
    report = await scratch.run(set);
    byName = new Map((await directivesOf(scratch)).map(each => [String(each.sourceId), each]));
  });

  test('are all read; the one for a purpose that nobody knows is refused, and the reason given', () => {
    expect(report.types.Consent).toEqual({ read: 19, imported: 18, unchanged: 0, skipped: 1, unplaced: 0, flagged: 0 });
    expect(report.findings.filter(({ type }) => type === 'Consent')).toMatchObject([
      {
        ...{ id: 'ex-consent-intermediate-purpose', severity: 'error', code: 'CONSENT_NOT_EXPRESSIBLE' },
        ...{ path: 'provision.purpose[0]', message: expect.stringContaining('FooBar') },
      },
    ]);
  });

  test.each<[name: string, seen: string[] | null]>([
    ['consent-basic-treat', NORMAL],
    ['consent-basic-ink', NORMAL],
    ['consent-basic-treat-infant', NORMAL],
    // whom somebody denies everything does not learn that there is such a person
    ['consent-basic-reject', null],
    ['consent-basic-research', []],
    ['consent-expired-treat', []],
    // who recorded them is somebody else
    ['consent-intermediate-authoredby', []],
    // single records are meant as they are named, whatever their confidentiality
    ['consent-intermediate-data', ['ex-alcoholUse', ...NORMAL]],
    ['consent-intermediate-encounter', NORMAL],
    ['consent-intermediate-not-data', NORMAL],
    ['consent-intermediate-not-encounter', []],
    // of 2022 there is only what is sensitive
    ['consent-intermediate-timeframe', []],
    ['consent-advanced-normal', NORMAL],
    ['consent-advanced-normal-restricted', NORMAL],
    ['consent-advanced-normal-not-restricted', NORMAL],
    ['consent-advanced-normal-focused-restricted', NORMAL],
    ['consent-advanced-normal-focused-psy', NORMAL],
    ['dissent-intermediate-break-glass', null],
  ])('give what their name says for treatment: %s', async (name, expected) => {
    expect(await seen(scratch, byName.get(`ex-${name}`) as StoredDirective, 'TREAT')).toEqual(expected);
  });

  test('open nothing for research, which shows nobody single persons', async () => {
    for (const directive of byName.values()) expect(await seen(scratch, directive, 'HRESCH')).toBeNull();
  });

  test('never block an emergency, and add nothing to what it shows', async () => {
    for (const directive of byName.values()) expect(await seen(scratch, directive, 'BTG')).toEqual([]);
  });

  test('say who gave them, whom they name and what they deny', async () => {
    const persons = await scratch.models.people.persons.find({}).lean();
    const idOf = (source: string) => persons.find(({ keys }) => keys.includes(`Patient/${source}`))?._id;
    expect(byName.get('ex-consent-basic-treat-infant')).toMatchObject({
      ...{ person: idOf('ex-patient'), givenBy: `Patient/${idOf('ex-mother')}`, given: new Date('2022-06-13') },
    });
    const professional = await scratch.models.directory.professionals.findOne({ keys: 'Practitioner/ex-practitioner' });
    expect(byName.get('ex-dissent-intermediate-break-glass')).toMatchObject({
      decision: 'DENY',
      exceptions: [
        { decision: 'PERMIT', criteria: anything({ purposes: ['BTG'], professionals: [`${professional?._id}`] }) },
      ],
    });
    const focused = (labels: string[]) => [
      { decision: 'PERMIT', criteria: { labels, professionals: [professional?._id] } },
    ];
    expect(byName.get('ex-consent-advanced-normal-focused-psy')?.exceptions).toMatchObject(focused(['PSY']));
    expect(byName.get('ex-consent-advanced-normal-focused-restricted')?.exceptions).toMatchObject(focused(['N', 'R']));
    expect(byName.get('ex-consent-advanced-normal-not-restricted')?.exceptions).toMatchObject([
      { decision: 'DENY', criteria: { labels: ['R'] } },
    ]);
    expect(byName.get('ex-consent-basic-research')?.criteria.purposes).toEqual(['HRESCH']);
    expect(byName.get('ex-consent-intermediate-timeframe')?.criteria).toMatchObject({
      ...{ dataFrom: new Date('2022-01-01'), dataUntil: new Date('2023-01-01') },
    });
    expect(byName.get('ex-consent-expired-treat')?.end).toEqual(new Date('2023-01-01'));
  });

  test('come out the same when they come once more, or before all that they name', async () => {
    const again = await scratch.run(set);
    expect(again.types.Consent).toEqual({ ...report.types.Consent, imported: 0, unchanged: 18 });
    expect(await directivesOf(scratch)).toEqual([...byName.values()]);
    const other = await server.open();
    await other.run(join(set, 'Patient-ex-patient.json'), join(set, 'Consent-ex-consent-intermediate-not-data.json'));
    const [early] = await directivesOf(other);
    expect(early?.exceptions).toEqual(byName.get('ex-consent-intermediate-not-data')?.exceptions);
    await other.run(set);
    expect((await directivesOf(other)).length).toBe(18);
  });

  test('are understood by the one who wrote them: what is exported and comes back changes nothing', async () => {
    const before = await directivesOf(scratch);
    const written = before.map(writeConsent);
    expect(written).not.toContain(null);
    const back = await scratch.run(server.folder({ 'back.json': bundle('collection', ...(written as Json[])) }));
    expect(back.findings).toEqual([]);
    expect(back.types.Consent).toMatchObject({ read: 18, unchanged: 18 });
    expect(await directivesOf(scratch)).toEqual(before);
  });

  test('do not show themselves: who wrote them down is not kept, and the paper is very restricted', async () => {
    const papers = await scratch.models.records.health.get('DocumentReference')?.find({}).lean();
    expect(papers).toMatchObject([{ confidentiality: 'V', provenance: { sourceId: 'ex-documentreference' } }]);
    const rows = await scratch.models.records.health.get('ProvenanceRecord')?.find({}).lean();
    expect(rows).toEqual([]);
    expect(report.types.Provenance).toMatchObject({ unplaced: 2 });
  });

  test('with a policy of which nothing is known are refused', async () => {
    const other = await server.open();
    const balp = await other.run(
      join(folder, 'ihe-balp/Consent-ex-consent.json'),
      join(folder, 'ihe-balp/Patient-ex-patient.json'),
    );
    expect(balp.types.Consent).toMatchObject({ read: 1, skipped: 1 });
    expect(balp.findings).toMatchObject([{ code: 'CONSENT_NOT_EXPRESSIBLE', path: 'policy' }]);
  });
});

const consent = (more: Json = {}, provision: Json = {}): Json => ({
  ...{
    resourceType: 'Consent',
    id: 'c',
    status: 'active',
    patient: { reference: 'Patient/1' },
    dateTime: '2024-01-01',
  },
  scope: { coding: [{ code: 'patient-privacy' }] },
  provision: { type: 'permit', ...provision },
  ...more,
});
const at = (lastUpdated: string, more: Json = {}, provision: Json = {}) =>
  consent({ meta: { lastUpdated: `${lastUpdated}T00:00:00Z` }, ...more }, provision);
const odd = { purpose: [{ system: 'http://example.org', code: 'FooBar' }] };

describe('a consent that was changed', () => {
  /** What is kept after imports one after the other, each of several resources. */
  async function after(...imports: Json[][]): Promise<StoredDirective[]> {
    const scratch = await server.open();
    for (const resources of imports) await scratch.run(server.folder({ 'a.json': [patient('1'), ...resources] }));
    return directivesOf(scratch);
  }
  const deny = { type: 'deny' };

  test('counts as it was said last, in whatever order it comes, at once or one by one', async () => {
    const [first, last] = [consent(), consent({ dateTime: '2024-02-01' }, deny)];
    for (const imports of [[[first, last]], [[last, first]], [[first], [last]], [[last], [first]]])
      expect(await after(...imports)).toMatchObject([{ decision: 'DENY', given: new Date('2024-02-01') }]);
  });

  test('holds twice where two were said at the same time and neither ends the other', async () => {
    for (const imports of [
      [consent(), consent({}, deny), consent()],
      [consent({}, deny), consent()],
    ])
      expect((await after(imports)).map(({ decision }) => decision).sort()).toEqual(['DENY', 'PERMIT']);
  });

  test('stays withdrawn once it was, unless it was given again later', async () => {
    const [given, ended, again] = [at('2024-01-01'), at('2024-02-01', { status: 'inactive' }), at('2024-03-01')];
    const withdrawn = new Date('2024-02-01');
    for (const imports of [[[given, ended]], [[ended, given]], [[given], [ended]], [[ended], [given]]])
      expect(await after(...imports)).toMatchObject([{ withdrawn }]);
    expect(await after([ended], [{ ...again, provision: { type: 'deny' } }])).toMatchObject([{ withdrawn: null }]);
    expect(await after([given, consent({ meta: given.meta, status: 'inactive' })])).toMatchObject([
      { withdrawn: new Date('2024-01-01') },
    ]);
  });

  test('permits nothing any more when the change can’t be expressed, and goes on denying', async () => {
    const later = at('2024-02-01', {}, odd);
    const exceptions = [{ type: 'permit' }, { type: 'deny' }];
    const both = (first: Json) => [[[first, later]], [[later, first]], [[first], [later]], [[first], [later], [later]]];
    for (const imports of both(at('2024-01-01')))
      expect(await after(...imports)).toMatchObject([{ withdrawn: new Date('2024-02-01') }]);
    for (const imports of both(at('2024-01-01', {}, { ...deny, provision: exceptions })))
      expect(await after(...imports)).toMatchObject([{ withdrawn: null, exceptions: [{ decision: 'DENY' }] }]);
  });

  test('ends when it should never have been written', async () => {
    const wrong = at('2024-02-01', { status: 'entered-in-error' });
    expect(await after([wrong])).toEqual([]);
    expect(await after([at('2024-01-01', {}, deny)], [wrong])).toMatchObject([{ withdrawn: new Date('2024-02-01') }]);
  });

  test('and withdrawn here by its person, is not given again by the same file', async () => {
    const scratch = await server.open();
    const files = (provision: Json) => server.folder({ 'a.json': [patient('1'), consent({}, provision)] });
    await scratch.run(files({}));
    const withdrawn = new Date('2024-05-06');
    await scratch.models.people.directives.updateOne({}, { withdrawn });
    expect((await scratch.run(files({}))).types.Consent).toMatchObject({ unchanged: 1 });
    expect(await directivesOf(scratch)).toMatchObject([{ withdrawn }]);
    const { findings } = await scratch.run(files({ purpose: [{ code: 'TREAT' }] }));
    expect(findings).toMatchObject([{ code: 'CONSENT_KEPT', severity: 'warning' }]);
    expect(await directivesOf(scratch)).toMatchObject([{ withdrawn, version: 2, criteria: { purposes: ['TREAT'] } }]);
  });
});

test('what was given here is changed here only, and not by what was exported of it once', async () => {
  const scratch = await server.open();
  await scratch.run(server.folder({ 'a.json': patient('1') }));
  const person = String((await scratch.models.people.persons.findOne({}).lean())?._id);
  const own: StoredDirective = {
    ...{ _id: 'own', person, decision: 'PERMIT', criteria: anything(), exceptions: [], capacity: null },
    ...{ start: new Date('2024-01-01'), end: new Date('2025-01-01'), given: new Date('2024-01-01'), givenBy: 's' },
    ...{ withdrawn: null, source: null, sourceId: null, hash: '', version: 1 },
  };
  await scratch.models.people.directives.create({ ...own, withdrawn: new Date('2024-02-01') });
  const before = await directivesOf(scratch);
  const { types, findings } = await scratch.run(server.folder({ 'own.json': writeConsent(own) }));
  expect(types.Consent).toMatchObject({ unchanged: 1 });
  expect(findings).toMatchObject([{ code: 'CONSENT_KEPT', severity: 'info' }]);
  expect(await directivesOf(scratch)).toEqual(before);
});

describe('a mandate', () => {
  const mother = (id: string, value = `P-${id}`): Json => ({
    ...{ resourceType: 'RelatedPerson', id: `r${id}`, patient: { reference: 'Patient/1' } },
    identifier: [{ system: SYSTEM, value }],
  });
  const role = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'PRN' }] };
  const to = (reference: string) => consent({}, { actor: [{ role, reference: { reference } }] });

  test('names who is close by their numbers, from this import or an earlier one', async () => {
    const close = [patient('1'), patient('2'), mother('2')];
    for (const imports of [[[...close, to('RelatedPerson/r2')]], [close, [patient('1'), to('RelatedPerson/r2')]]]) {
      const scratch = await server.open();
      for (const resources of imports) await scratch.run(server.folder({ 'a.json': resources }));
      const persons = await scratch.models.people.persons.find({ identifierKeys: `${SYSTEM}|P-2` }).lean();
      expect(await directivesOf(scratch)).toMatchObject([
        { capacity: 'PRN', criteria: { persons: persons.map(({ _id }) => _id), professionals: [] } },
      ]);
    }
  });

  test('of somebody who is not known as a person is refused', async () => {
    const scratch = await server.open();
    const { types } = await scratch.run(
      server.folder({ 'a.json': [patient('1'), mother('2', 'P-3'), practitioner('d'), to('RelatedPerson/r2')] }),
    );
    expect(types.Consent).toMatchObject({ skipped: 1 });
    expect(await directivesOf(scratch)).toEqual([]);
  });
});

describe('a consent about single records', () => {
  const data = (meaning: string, reference: string) => ({ data: [{ meaning, reference: { reference } }] });
  const recorded = (resourceType: string, more: Json = {}): Json => ({
    ...{ resourceType, id: '1', subject: { reference: 'Patient/1' }, patient: { reference: 'Patient/1' } },
    ...{ encounter: { reference: 'Encounter/e' }, context: { reference: 'Encounter/e' }, status: 'completed' },
    ...more,
  });

  test('knows all that was recorded in an encounter, whatever its type, even where the encounter comes later', async () => {
    const scratch = await server.open();
    const records = [
      ...['Observation', 'Condition', 'Composition', 'MedicationDispense', 'Flag', 'DeviceUseStatement'].map(type =>
        recorded(type),
      ),
      recorded('DocumentReference', { context: { encounter: [{ reference: 'Encounter/e' }] }, encounter: undefined }),
    ];
    await scratch.run(
      server.folder({ 'a.json': [patient('1'), ...records, consent({}, data('related', 'Encounter/e'))] }),
    );
    const [directive] = await directivesOf(scratch);
    await scratch.run(
      server.folder({
        'b.json': [patient('1'), recorded('Encounter', { id: 'e', encounter: undefined, context: undefined })],
      }),
    );
    const encounter = await scratch.models.records.health.get('Encounter')?.findOne({}).lean();
    expect(directive?.criteria.encounters).toEqual([encounter?._id]);
    for (const { resourceType } of records)
      expect([
        resourceType,
        await scratch.models.records.health
          .get(String(resourceType))
          ?.countDocuments({ encounters: `${encounter?._id}` }),
      ]).toEqual([resourceType, 1]);
  });

  test('of somebody else is refused', async () => {
    const scratch = await server.open();
    const theirs = { ...recorded('Condition'), subject: { reference: 'Patient/2' } };
    const files = { 'a.json': [patient('1'), patient('2'), theirs, consent({}, data('instance', 'Condition/1'))] };
    const { findings } = await scratch.run(server.folder(files));
    expect(findings.filter(({ type }) => type === 'Consent')).toMatchObject([{ code: 'CONSENT_NOT_EXPRESSIBLE' }]);
  });
});
