import { readFileSync } from 'node:fs';
import { chronology } from '../cli/audit/chronology.ts';
import { lineOf } from '../cli/audit/chronology-lines.ts';
import { storedEvent } from '../subgraphs/audit/event.model.ts';
import { madeEvent, madeJournal, madePerson } from '../subgraphs/audit/testing.ts';
import type { StoredInspection } from '../subgraphs/people/inspection.model.ts';
import { relationship, storedPerson, writeDirectory, writeRecords } from './support/charts.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: an auditor in an open inspection sees one list of what happened, with the records and their versions beside it. */

const OPERATION = readFileSync(new URL('../schema/operations/Inspection.graphql', import.meta.url), 'utf8');
const WATCH = '{ watchList(first: 5) { nodes { rule why about { id } event { id caller { name } } } } }';
const scopes = { scope: 'audit:read review:write' };
const auditor: Asker = { sub: 'auditor', role: 'auditor', ...scopes };
const colleague: Asker = { sub: 'colleague', role: 'auditor', ...scopes };
const anna: Asker = { sub: 'anna', role: 'patient', person: 'anna' };
const bert: Asker = { sub: 'bert', role: 'patient', person: 'bert' };
const gp: Asker = { sub: 'gp', role: 'physician', professional: 'gp', organization: 'practice' };

let held: Ground;
let world: World;
const ask = async (asker: Asker, query: string, variables: Record<string, unknown> = {}, purpose = 'HCOMPL') =>
  (await world.ask(asker, query, variables, { 'purpose-of-use': purpose })).body;

beforeAll(async () => {
  held = await ground();
  world = await held.world('inspection');
  const { models } = world;
  await models.people.persons.insertMany(['anna', 'bert'].map(storedPerson));
  await writeDirectory(models);
  await writeRecords(models, [
    {
      ...{ id: 'c1', person: 'anna', field: 'conditions', category: 'sm-problems', confidentiality: 'N' },
      ...{ sensitivity: [], encounter: null, organization: 'practice', author: 'gp', when: new Date('2024-01-01') },
    },
  ]);
  const minute = (ago: number) => new Date(Date.now() - ago * 60_000).toISOString();
  const basis = { grant: { policy: '1', breakGlass: false, basis: 'OWN_ORGANISATION' as const } };
  const events = [
    madeEvent(0, { at: minute(5), persons: [madePerson('anna', basis)] }),
    madeEvent(1, { at: minute(4), persons: [madePerson('bert')] }),
    madeEvent(2, { at: minute(3), kind: 'DENIAL', persons: [madePerson('anna', { seen: false, grant: null })] }),
  ];
  await models.events.insertMany(madeJournal('gw', events).map(storedEvent));
  const now = Date.now();
  const inspection: StoredInspection = {
    ...{ _id: 'i', mandate: 'DPA 2026/17', reason: 'A complaint about disclosure', person: 'anna' },
    ...{ organization: null, from: null, until: null, requestedBy: 'auditor', approvedBy: 'colleague' },
    ...{
      requested: new Date(now - 2000),
      approved: new Date(now - 1000),
      end: new Date(now + 3_600_000),
      closed: null,
    },
  };
  await world.databases.people.collection<StoredInspection>('Inspection').insertOne(inspection);
}, 180_000);
afterAll(() => held?.stop());

const NODES = [
  { id: 'gw:000000000002', kind: 'DENIAL', records: [] },
  { id: 'gw:000000000000', kind: 'ACCESS', basis: 'OWN_ORGANISATION', records: [{ type: 'Condition', ids: ['c1'] }] },
];

test('one operation shows both auditors the accesses, and the records with their versions', async () => {
  for (const asker of [auditor, colleague]) {
    const { data, errors } = await ask(asker, OPERATION, { id: 'anna' });
    expect([errors, world.faults]).toEqual([undefined, []]);
    const record = { id: 'c1', provenance: { version: 1 }, history: [{ version: 1, current: true }] };
    expect(data).toMatchObject({ person: { timeline: { nodes: NODES }, conditions: { nodes: [record] } } });
  }
});

test('nobody sees the timeline but auditors in their inspection of the person, and the person', async () => {
  const query = 'query ($id: ID!) { person(id: $id) { id timeline { nodes { id kind } } } }';
  const nodes = NODES.map(({ id, kind }) => ({ id, kind }));
  expect(await ask(anna, query, { id: 'anna' }, 'PATRQT')).toMatchObject({ data: { person: { timeline: { nodes } } } });
  for (const [asker, id, purpose] of [
    [auditor, 'bert', 'HCOMPL'],
    [{ ...auditor, sub: 'third' }, 'anna', 'HCOMPL'],
    [auditor, 'anna', 'TREAT'],
    [bert, 'anna', 'PATRQT'],
  ] as const)
    expect(await ask(asker, query, { id }, purpose)).toMatchObject({ data: { person: null } });
  // shown to whoever holds records of her, without her timeline
  await world.models.people.relationships.insertMany([relationship('anna', { organization: 'practice' }, 'ENCOUNTER')]);
  expect(await ask(gp, query, { id: 'anna' }, 'TREAT')).toMatchObject({
    data: { person: { id: 'anna', timeline: null } },
  });
});

test('the command lists versions of records between the accesses, the newest first, also page by page', async () => {
  const entries = await chronology(async (query, variables) => {
    const { data, errors } = await ask(auditor, query.replace('first: 50', 'first: 1'), variables);
    expect(errors).toBeUndefined();
    return data as never;
  }, 'anna');
  expect(entries).toMatchObject([
    ...NODES,
    { kind: 'VERSION', type: 'Person', record: 'anna', version: 1 },
    { kind: 'VERSION', type: 'Condition', record: 'c1', version: 1, provenance: { organization: { id: 'hospital' } } },
  ]);
  const lines = entries.map(lineOf);
  expect(lines[1]).toMatch(
    /ACCESS {2}Dr Els Peeters \(physician, practice\), TREAT, OWN_ORGANISATION; event gw:000000000000/,
  );
  expect(lines[1]).toMatch(/saw Condition \(sm-problems\): c1/);
  expect(lines[3]).toMatch(/VERSION {2}Condition c1, version 1: by /);
});

test('the command says when the inspection does not show the person', async () => {
  const answer = chronology(async (query, variables) => (await ask(auditor, query, variables)).data as never, 'bert');
  await expect(answer).rejects.toThrow(/The inspection does not show timeline of bert/);
});

test('the watch-list is for auditors, and names the rule and why', async () => {
  const { data, errors } = await ask(auditor, WATCH);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    watchList: {
      nodes: [
        {
          ...{ rule: 'NO_RELATIONSHIP', why: expect.stringMatching(/^Nobody in a care relationship/) },
          ...{ about: [{ id: 'anna' }], event: { id: 'gw:000000000000', caller: { name: 'Dr Els Peeters' } } },
        },
      ],
    },
  });
  for (const asker of [anna, gp, { ...auditor, scope: '' }, { ...gp, ...scopes }])
    expect((await ask(asker, WATCH)) as object).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});
