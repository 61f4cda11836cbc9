import { isObjectType } from 'graphql';
import { patient, practitioner, SYSTEM } from '../interchange/import/testing/made.ts';
import { formerModel, formerWhole } from '../kit/entity/history.model.ts';
import { WholeHistory } from '../kit/entity/history.store.ts';
import type { StoredEntity } from '../kit/entity/model.ts';
import { anything } from '../subgraphs/people/directive.model.ts';
import { EVER, FOREVER } from '../subgraphs/people/relationship.model.ts';
import { API, relationship } from './support/charts.ts';
import { importing } from './support/importing.ts';
import type { Asker, World } from './support/world.ts';

/** Promise: what is no record keeps its versions, too: persons, who is close to them, emergencies, and the directory. */

const { files, fresh, run } = importing('whole');
const told = (lastUpdated: string) => ({ meta: { lastUpdated } });
const living = (city: string, lastUpdated: string, id = '1') =>
  patient('1', { id, address: [{ city }], ...told(lastUpdated) });
const daughter = (family: string, lastUpdated: string) => ({
  ...{ resourceType: 'RelatedPerson', id: 'r', patient: { reference: 'Patient/1' }, name: [{ family }] },
  ...told(lastUpdated),
});

const VERSIONS = `history { version current importedAt replacedAt
  provenance { version recordedAt sourceId recordedBy { display } } changes { field before after } }`;
const PERSON = `query P($id: ID!) { person(id: $id) { displayName ${VERSIONS} relatedPersons { ${VERSIONS} } } }`;
interface Version {
  version: number;
  current: boolean;
  importedAt: string | null;
  replacedAt: string | null;
  provenance: { recordedAt: string | null; sourceId: string | null; recordedBy: { display: string } | null };
  changes: { field: string; before: string | null; after: string | null }[] | null;
}
interface Told {
  history: Version[];
}
interface Seen {
  person: { history: Version[] | null; relatedPersons: { history: Version[] | null }[] } | null;
}

const personIn = async ({ models: { people } }: World) =>
  String((await people.persons.findOne({ identifierKeys: `${SYSTEM}|P-1` }).lean())?._id);

async function ask<Data>(world: World, asker: Asker, purpose: string, query: string, variables = {}): Promise<Data> {
  const { body } = await world.ask(asker, query, variables, { 'purpose-of-use': purpose });
  expect([body.errors, world.faults]).toEqual([undefined, []]);
  return body.data as Data;
}
const self = (person: string): Asker => ({ sub: 'self', role: 'patient', person });
const GP: Asker = {
  ...{ sub: 'gp', role: 'physician', professional: 'gp', organization: 'practice' },
  scope: 'glass:break',
  name: 'Dr Els Peeters',
};
const auditor = (sub: string): Asker => ({ sub, name: `Auditor ${sub}`, role: 'auditor', scope: 'review:write' });

/** A person who moved, and whose daughter married. */
async function moved(): Promise<{ world: World; id: string }> {
  const world = await fresh();
  await run(world, living('Gent', '2024-01-01T00:00:00Z'), daughter('Janssens', '2024-01-01T00:00:00Z'));
  await run(world, living('Brugge', '2025-02-03T00:00:00Z'), daughter('Maes', '2025-02-03T00:00:00Z'));
  return { world, id: await personIn(world) };
}

async function inspect(world: World, of: object): Promise<void> {
  const input = { mandate: 'DPA 1', reason: 'a complaint about it', ...of };
  const request = 'mutation R($input: InspectionInput!) { requestInspection(input: $input) { id } }';
  const approve = 'mutation A($id: ID!) { approveInspection(id: $id) { status } }';
  const asked = await ask<{ requestInspection: object }>(world, auditor('one'), 'HCOMPL', request, { input });
  await ask(world, auditor('two'), 'HCOMPL', approve, asked.requestInspection);
}

test('a person sees what was said of them, and of who is close to them, before: what changed, who said so and when', async () => {
  const start = Date.now();
  const { world, id } = await moved();
  const { person } = await ask<Seen>(world, self(id), 'PATRQT', PERSON, { id });
  const expected = (changes: object, sourceId: string) => [
    {
      ...{ version: 2, current: true, replacedAt: null, changes: expect.arrayContaining([changes]) },
      provenance: { version: 2, recordedAt: '2025-02-03T00:00:00Z', sourceId },
    },
    {
      ...{ version: 1, current: false, changes: null },
      provenance: { version: 1, recordedAt: '2024-01-01T00:00:00Z', sourceId },
    },
  ];
  const says = (text: string) => expect.stringContaining(text) as string;
  const address = { field: 'address', before: says('Gent'), after: says('Brugge') };
  expect(person?.history).toMatchObject(expected(address, '1'));
  const [relative] = person?.relatedPersons ?? [];
  expect(relative?.history).toMatchObject(
    expected({ field: 'name', before: says('Janssens'), after: says('Maes') }, 'r'),
  );
  for (const history of [person?.history, relative?.history]) {
    const [now, then] = history as [Version, Version];
    expect(then.replacedAt).toBe(now.importedAt);
    for (const { importedAt } of [now, then]) expect(Date.parse(String(importedAt))).toBeGreaterThanOrEqual(start);
  }
});

test('whoever cares for a person does not see what was said of them before, nor an auditor who does not inspect them', async () => {
  const { world, id } = await moved();
  const { directives, relationships } = world.models.people;
  await directives.create({
    ...{ _id: 'd', person: id, decision: 'PERMIT', criteria: anything(), exceptions: [], capacity: null },
    ...{ start: EVER, end: FOREVER, given: EVER, givenBy: null, withdrawn: null, source: null, sourceId: null },
    ...{ hash: '', version: 1 },
  });
  await relationships.create(relationship(id, { organization: 'practice' }, 'ENCOUNTER'));
  const nothing = { person: { history: null, relatedPersons: [{ history: null }] } };
  expect(await ask(world, GP, 'TREAT', PERSON, { id })).toMatchObject(nothing);
  expect(await ask(world, auditor('one'), 'HCOMPL', PERSON, { id })).toEqual({ person: null });
  // of an organisation that knows them, an inspection opens its records, and not what others said of who they are
  await inspect(world, { organization: 'practice' });
  expect(await ask(world, auditor('one'), 'HCOMPL', PERSON, { id })).toMatchObject(nothing);
  await inspect(world, { person: id });
  const own = await ask<Seen>(world, self(id), 'PATRQT', PERSON, { id });
  expect(own.person?.history).toHaveLength(2);
  for (const each of ['one', 'two']) expect(await ask(world, auditor(each), 'HCOMPL', PERSON, { id })).toEqual(own);
  expect(await ask(world, auditor('three'), 'HCOMPL', PERSON, { id })).toEqual({ person: null });
});

test('of several sources, a version names the one that said something new, and not the newest', async () => {
  const world = await fresh();
  await run(world, living('Gent', '2025-01-01T00:00:00Z', 'newest'));
  await run(world, patient('1', { id: 'older', maritalStatus: { text: 'married' }, ...told('2024-01-01T00:00:00Z') }));
  const id = await personIn(world);
  const { person } = await ask<Seen>(world, self(id), 'PATRQT', PERSON, { id });
  expect(person?.history).toMatchObject([
    { provenance: { sourceId: 'older' }, changes: [{ field: 'maritalStatus' }] },
    { provenance: { sourceId: 'newest' }, changes: null },
  ]);
});

test('an emergency has a version from whoever broke the glass, and one from its review', async () => {
  const world = await fresh();
  await run(world, patient('1'));
  const id = await personIn(world);
  const broken = await ask<{ breakGlass: { id: string; history: object[] } }>(
    ...[world, GP, 'BTG'],
    `mutation B($id: ID!) { breakGlass(input: { person: $id, reason: UNCONSCIOUS, words: "found at home" }) { id ${VERSIONS} } }`,
    { id },
  );
  expect(broken.breakGlass.history).toMatchObject([
    { version: 1, current: true, provenance: { recordedBy: { display: 'Dr Els Peeters' } }, changes: null },
  ]);
  const review = `mutation R($id: ID!) { reviewBreakGlass(id: $id, outcome: REFUSED, comment: "no need") { id } }`;
  await ask(world, auditor('one'), 'HCOMPL', review, { id: broken.breakGlass.id });
  const { me } = await ask<{ me: { person: { breakGlass: { history: Version[] }[] } } }>(
    ...[world, self(id), 'PATRQT'],
    `{ me { person { breakGlass { ${VERSIONS} } } } }`,
  );
  const [now, then] = me.person.breakGlass[0]?.history ?? [];
  expect([now?.version, now?.provenance.recordedBy?.display]).toEqual([2, 'Auditor one']);
  expect(now?.changes).toMatchObject([
    { field: 'comment', before: null, after: '"no need"' },
    { field: 'reviewed', before: null },
    { field: 'status', before: '"PENDING"', after: '"REFUSED"' },
  ]);
  expect(then).toMatchObject({ version: 1, current: false, replacedAt: now?.importedAt });
});

const DIRECTORY = `{ services(first: 5) { nodes { ${VERSIONS} organization { ${VERSIONS} } locations { ${VERSIONS} } } } }`;
const reached = (value: string) => [
  { resourceType: 'Organization', id: 'o', name: 'Old house', ...at(value) },
  { resourceType: 'Location', id: 'l', name: 'Old street', ...at(value) },
  {
    ...{ resourceType: 'HealthcareService', id: 's', name: 'Meals', ...at(value) },
    ...{ providedBy: { reference: 'Organization/o' }, location: [{ reference: 'Location/l' }] },
  },
  { ...practitioner('pr'), ...at(value) },
];
const at = (value: string) => ({ telecom: [{ system: 'phone', use: 'work', value }] });
const cold = {
  ...{ resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/1' }, code: { text: 'a cold' } },
  recorder: { reference: 'Practitioner/pr' },
};

test('organisations, professionals, places and services tell everybody what was said of them before', async () => {
  const world = await fresh();
  await run(world, patient('1'), ...reached('050 1'), cold);
  await run(world, ...reached('050 2'));
  const { services } = await ask<{ services: { nodes: [Told & { organization: Told; locations: [Told] }] } }>(
    ...[world, GP, 'TREAT', DIRECTORY],
  );
  const id = await personIn(world);
  const recorder = `{ me { person { conditions { nodes { provenance { recordedBy { professional { ${VERSIONS} } } } } } } } }`;
  interface Recorded {
    me: { person: { conditions: { nodes: [{ provenance: { recordedBy: { professional: Told } } }] } } };
  }
  const { me } = await ask<Recorded>(world, self(id), 'PATRQT', recorder);
  const [{ provenance }] = me.person.conditions.nodes;
  const [service] = services.nodes;
  for (const each of [service, service.organization, ...service.locations, provenance.recordedBy.professional]) {
    expect(each.history).toMatchObject([
      { version: 2, current: true, importedAt: each.history[1]?.replacedAt },
      { version: 1, current: false, changes: null },
    ]);
    expect(each.history[0]?.changes).toEqual([
      {
        field: 'telecom',
        before: expect.stringContaining('050 1') as string,
        after: expect.stringContaining('050 2') as string,
      },
    ]);
  }
});

test('what an import brings again as it was adds no version', async () => {
  const world = await fresh();
  const all = [patient('1'), daughter('Maes', '2024-01-01T00:00:00Z'), ...reached('050 1')];
  await run(world, ...all);
  await run(world, ...all);
  const kept = ['people', 'directory'] as const;
  for (const name of kept) {
    const collections = await world.databases[name].listCollections();
    for (const { name: collection } of collections.filter(each => each.name.endsWith('History')))
      expect([collection, await world.databases[name].collection(collection).countDocuments()]).toEqual([
        collection,
        0,
      ]);
  }
});

test.each([1, 50])(
  'the histories of %d organisations cost one database command, and none while nothing changed',
  async size => {
    const scratch = await files().open();
    const model = formerModel<StoredEntity>(scratch.databases.directory, 'Organization');
    const entity = (id: number, version: number): StoredEntity => ({
      ...{ _id: `o${id}`, keys: [], identifierKeys: [], sortName: '', search: [], links: [], facets: [], parts: [] },
      ...{ provenance: { version }, content: { name: `name ${version}` } },
    });
    const ids = Array.from({ length: size }, (_, id) => id);
    // a version that was kept and not replaced: an import ended between the two
    await model.insertMany(ids.flatMap(id => [1, 2].map(version => formerWhole(entity(id, version), new Date()))));
    let commands = 0;
    scratch.databases.directory.getClient().on('commandStarted', () => {
      commands += 1;
    });
    const store = new WholeHistory<StoredEntity>(model);
    const numbers = async (version: number, first?: number) =>
      (await Promise.all(ids.map(id => store.of(entity(id, version), { first })))).map(found =>
        found.map(each => each.version),
      );
    expect([await numbers(1), commands]).toEqual([ids.map(() => [1]), 0]);
    expect([await numbers(2), commands]).toEqual([ids.map(() => [2, 1]), 1]);
    expect(await numbers(2, 1)).toEqual(ids.map(() => [2]));
    await expect(store.of(entity(0, 1), { first: 201 })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
);

test.each(['Person', 'RelatedPerson', 'BreakGlass', 'Organization', 'Professional', 'Location', 'Service'])(
  '%s has a history',
  type => {
    const found = API.getType(type);
    if (!isObjectType(found)) throw new Error(`there is no type ${type}`);
    expect(String(found.getFields().history?.type)).toBe('[RecordVersion!]');
  },
);
