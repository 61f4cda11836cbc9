import { getNamedType, isObjectType } from 'graphql';
import { bundle, condition, patient, practitioner, SYSTEM } from '../interchange/import/testing/made.ts';
import { AccessReport } from '../kit/audit/report.ts';
import type { StoredVersion } from '../kit/record/history.model.ts';
import { HistoryStore } from '../kit/record/history.store.ts';
import { NAMING } from '../kit/record/naming.ts';
import type { StoredRecord } from '../kit/record/record.ts';
import { type GrantedPerson, recordNode } from '../kit/record/store.ts';
import { HEALTH_RECORDS } from '../subgraphs/health/record.kinds.ts';
import { anything, type StoredDirective } from '../subgraphs/people/directive.model.ts';
import { EVER, FOREVER } from '../subgraphs/people/relationship.model.ts';
import { API, LISTS, relationship } from './support/charts.ts';
import { importing } from './support/importing.ts';
import type { Asker, World } from './support/world.ts';

/** Promise: every record keeps its versions, and says who changed what, and when, to whoever may see them. */

const { files, fresh, run } = importing('history');
const models = ({ models: { records, versions } }: World) => ({
  records: records.health.get('Condition') as NonNullable<ReturnType<typeof records.health.get>>,
  versions: versions.health.get('Condition') as NonNullable<ReturnType<typeof versions.health.get>>,
});
const DOCTORS = [practitioner('first'), practitioner('second')];
const status = (code: string) => ({ clinicalStatus: { coding: [{ code }] } });
const by = (who: string, recordedDate: string) => ({ recorder: { reference: `Practitioner/${who}` }, recordedDate });
const said = (code: string, who: string, when: string, more: object = {}) =>
  condition('c', 'Patient/1', { ...status(code), ...by(who, when), ...more });
const first = said('active', 'first', '2024-05-06');
const second = said('resolved', 'second', '2025-06-07');
const third = said('inactive', 'first', '2025-08-09');
const confided = (resource: object) => ({ ...resource, meta: { security: [{ code: 'V' }] } });

const HISTORY = `query H($id: ID!) { person(id: $id) { conditions { nodes { provenance { version } history {
  version current importedAt replacedAt provenance { version recordedAt recordedBy { display professional { id } } sourceId }
  changes { field before after } } } } } }`;
interface Version {
  version: number;
  importedAt: string;
  replacedAt: string | null;
  provenance: { recordedAt: string };
  changes: { field: string }[] | null;
}
type Seen = { provenance: { version: number }; history: [Version, ...Version[]] };
const personIn = async ({ models: { people } }: World) =>
  String((await people.persons.findOne({ identifierKeys: `${SYSTEM}|P-1` }).lean())?._id);
const self = (id: string): Asker => ({ sub: 'self', role: 'patient', person: id });
const GP: Asker = { sub: 'gp', role: 'physician', professional: 'gp' };

async function historyFor(world: World, asker: (person: string) => Asker, purpose: string) {
  const id = await personIn(world);
  const { body } = await world.ask(asker(id), HISTORY, { id }, { 'purpose-of-use': purpose });
  expect([body.errors, world.faults]).toEqual([undefined, []]);
  return (body as { data: { person: { conditions: { nodes: Seen[] } } } }).data.person.conditions.nodes[0] as Seen;
}

/** A professional who cares for the person, who shares what is normal. */
async function trusts(world: World) {
  const person = await personIn(world);
  const directive: StoredDirective = {
    ...{ _id: 'd', person, decision: 'PERMIT', criteria: anything(), exceptions: [], capacity: null },
    ...{ start: EVER, end: FOREVER, given: EVER, givenBy: null, withdrawn: null, source: null, sourceId: null },
    ...{ hash: '', version: 1 },
  };
  await world.models.people.directives.create(directive);
  await world.models.people.relationships.create(relationship(person, { professional: 'gp' }, 'DECLARED'));
}

test('two versions of a record: its history says who changed what, and when', async () => {
  const world = await fresh();
  const start = Date.now();
  await run(world, patient('1'), ...DOCTORS, first);
  await run(world, second);
  const { provenance, history } = await historyFor(world, self, 'PATRQT');
  expect(provenance.version).toBe(2);
  expect(history).toMatchObject([
    {
      ...{ version: 2, current: true, replacedAt: null },
      provenance: { version: 2, recordedAt: '2025-06-07', recordedBy: { display: 'second Peeters' }, sourceId: 'c' },
    },
    {
      ...{ version: 1, current: false, changes: null },
      provenance: { version: 1, recordedAt: '2024-05-06', recordedBy: { display: 'first Peeters' }, sourceId: 'c' },
    },
  ]);
  expect(history[0].changes).toContainEqual({ field: 'clinicalStatus', before: '"active"', after: '"resolved"' });
  expect(history[0].changes?.map(({ field }) => field)).not.toContain('code');
  expect(history[1]?.replacedAt).toBe(history[0].importedAt);
  for (const { importedAt } of history) expect(Date.parse(importedAt)).toBeGreaterThanOrEqual(start);
});

test('the same input twice changes nothing, in records and in what they were before', async () => {
  const world = await fresh();
  await run(world, patient('1'), ...DOCTORS, first);
  await run(world, second);
  const all = async () => [await models(world).records.find().lean(), await models(world).versions.find().lean()];
  const before = await all();
  expect((await run(world, second)).types.Condition).toMatchObject({ imported: 0, unchanged: 1 });
  expect(await all()).toEqual(before);
  expect(before.map(rows => rows?.length)).toEqual([1, 1]);
});

test('an import of what has not changed asks for no version, and one of what has writes them all in one command', async () => {
  const scratch = await files().open();
  const many = (code: string) => Array.from({ length: 50 }, (_, at) => condition(`c${at}`, 'Patient/1', status(code)));
  await scratch.run(files().folder({ 'a.json': bundle('collection', patient('1'), ...many('active')) }));
  const commands: string[] = [];
  const hear = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
    const collection = command[commandName];
    if (/^Condition/.test(String(collection))) commands.push(`${commandName} ${collection}`);
  };
  scratch.databases.health.getClient().on('commandStarted', hear);
  await scratch.run(files().folder({ 'a.json': bundle('collection', ...many('active')) }));
  expect(commands.filter(each => !each.startsWith('find Condition'))).toEqual([]);
  const read = commands.splice(0).length;
  await scratch.run(files().folder({ 'a.json': bundle('collection', ...many('resolved')) }));
  const versions = scratch.models.versions.health.get('Condition');
  expect(commands.filter(each => each !== 'find Condition')).toEqual(['insert ConditionHistory', 'update Condition']);
  expect(commands.filter(each => each === 'find Condition')).toHaveLength(read + 1);
  expect(await versions?.countDocuments()).toBe(50);
});

test('an import that ended after the version was kept and before the record was written is healed by the next', async () => {
  const world = await fresh();
  await run(world, patient('1'), ...DOCTORS, first);
  const { records, versions } = models(world);
  const broken = { ...records.collection, bulkWrite: () => Promise.reject(new Error('killed')) };
  const whole = records.collection;
  Object.defineProperty(records, 'collection', { value: broken, configurable: true });
  await expect(run(world, second)).rejects.toThrow('killed');
  Object.defineProperty(records, 'collection', { value: whole, configurable: true });
  expect([await versions.countDocuments(), (await records.findOne().lean())?.version]).toEqual([1, 1]);
  expect((await historyFor(world, self, 'PATRQT')).history).toMatchObject([{ version: 1, current: true }]);
  await run(world, second);
  const { history } = await historyFor(world, self, 'PATRQT');
  expect(history).toMatchObject([
    { version: 2, current: true },
    { version: 1, replacedAt: history[0].importedAt },
  ]);
});

test('two imports at once that change one record lose neither what was there nor what the other wrote', async () => {
  const world = await fresh();
  await run(world, patient('1'), ...DOCTORS, first);
  const { versions } = models(world);
  const whole = versions.collection;
  const set = (value: unknown) => Object.defineProperty(versions, 'collection', { value, configurable: true });
  // the other import comes after this one has looked, and before it writes
  set({
    async bulkWrite(...args: Parameters<typeof whole.bulkWrite>) {
      set(whole);
      await run(world, third);
      return whole.bulkWrite(...args);
    },
  });
  await run(world, second);
  const { history } = await historyFor(world, self, 'PATRQT');
  expect(history.map(({ version }) => version)).toEqual([3, 2, 1]);
  const dates = history.map(({ provenance }) => provenance.recordedAt);
  expect(dates).toEqual(['2025-06-07', '2025-08-09', '2024-05-06']);
});

test('a version that the caller could not see by itself can’t be told from one that never was', async () => {
  const [hidden, never] = [await fresh(), await fresh()];
  await run(hidden, patient('1'), ...DOCTORS, first);
  await run(hidden, confided(second));
  await run(hidden, third);
  await run(never, patient('1'), ...DOCTORS, first);
  await run(never, third);
  // another change that nobody but the person sees
  await models(never).records.updateOne({}, { $inc: { version: 1 }, $set: { 'provenance.version': 3 } });
  for (const world of [hidden, never]) await trusts(world);
  const seen = await historyFor(hidden, () => GP, 'TREAT');
  const plain = await historyFor(never, () => GP, 'TREAT');
  const shape = (value: object) => JSON.stringify(value).replace(/"\d{4}-\d\d-\d\dT[^"]+"/g, '"then"');
  expect(seen.history).toHaveLength(2);
  expect(shape(seen)).toBe(shape(plain));
  expect(seen.history[1]?.replacedAt).toBe(seen.history[0].importedAt);
  expect(JSON.stringify(seen)).not.toMatch(/resolved|2025-06-07/);
  const own = (await historyFor(hidden, self, 'PATRQT')).history;
  expect(own.map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(own[0].changes).toContainEqual(expect.objectContaining({ field: 'meta.security' }));
});

describe('the store of versions', () => {
  const grant = (person: string, over: object = {}): GrantedPerson => ({
    id: person,
    grant: {
      ...{ person, caller: 'c', organization: null, purpose: 'TREAT', confidentiality: 'N', breakGlass: false },
      ...{ categories: { 'sm-problems': 'ALL' }, policy: 'test', ...over },
    } as GrantedPerson['grant'],
  });
  const row = (person: string, version: number, content: object): StoredRecord => ({
    ...{ _id: `r-${person}`, person, scope: [`${person}|sm-problems|N`], when: null, category: 'sm-problems' },
    ...{ confidentiality: 'N', sensitivity: [], encounters: [], organization: null, status: null, codes: [] },
    ...{ categories: [], hash: String(version), version, provenance: { version }, content: { ...content } },
  });
  const former = (record: StoredRecord): StoredVersion => ({
    ...{ ...record, _id: `${record._id}:${record.version}`, record: record._id, replacedAt: new Date() },
  });

  test.each([1, 50])(
    'the histories of %d records cost one database command, and none while nothing changed',
    async size => {
      const scratch = await files().open();
      const model = scratch.models.versions.health.get('Condition') as ReturnType<typeof models>['versions'];
      const persons = Array.from({ length: size }, (_, at) => `p${at}`);
      await model.insertMany(persons.map(person => former(row(person, 1, { note: ['a'] }))));
      let commands = 0;
      scratch.databases.health.getClient().on('commandStarted', () => {
        commands += 1;
      });
      const report = new AccessReport();
      const store = new HistoryStore(model, HEALTH_RECORDS.conditions, report);
      const ask = (version: number) =>
        Promise.all(persons.map(each => store.of(recordNode(row(each, version, { note: ['b'] }), grant(each)), {})));
      expect((await ask(1)).map(versions => versions.length)).toEqual(persons.map(() => 1));
      expect(commands).toBe(0);
      const changes = [{ field: 'note', before: '["a"]', after: '["b"]' }];
      expect((await ask(2)).map(([now, then]) => [now?.changes, then?.changes])).toEqual(
        persons.map(() => [changes, null]),
      );
      expect(commands).toBe(1);
      const reported = report.take()?.persons.map(each => [each.person, each.records.flatMap(({ ids }) => ids)]);
      expect(reported).toEqual(persons.map(person => [person, [`r-${person}:1`]]));
    },
  );

  test('a directive against a record holds for what it was before, and ids of others are only told to who sees all', async () => {
    const scratch = await files().open();
    const model = scratch.models.versions.health.get('Condition') as ReturnType<typeof models>['versions'];
    const then = row('p', 1, { encounter: 'e1', note: ['a'] });
    await model.create(former({ ...then, scope: ['p', ...then.scope] }));
    const now = row('p', 2, { encounter: 'e2', note: ['b'] });
    const historyOf = (of: GrantedPerson) =>
      new HistoryStore(model, HEALTH_RECORDS.conditions, new AccessReport()).of(recordNode(now, of), {});
    const everything = Object.fromEntries(LISTS.flatMap(({ kind }) => kind.categories.map(each => [each, 'ALL'])));
    const fields = async (of: GrantedPerson) => (await historyOf(of))[0]?.changes?.map(({ field }) => field);
    expect(await fields(grant('p'))).toEqual(['note']);
    const all = { categories: everything, confidentiality: 'V' };
    expect(await fields(grant('p', all))).toEqual(['encounter', 'note']);
    // a version in which nothing changed but that is none to whoever does not see what did
    const idle = recordNode({ ...now, content: { ...now.content, note: ['a'] } }, grant('p'));
    const store = new HistoryStore(model, HEALTH_RECORDS.conditions, new AccessReport());
    expect(await store.of(idle, {})).toMatchObject([{ current: true, changes: null }]);
    const permit = { categories: ['sm-problems'], labels: ['N'] };
    const rules = (...records: string[]) => ({ rules: { permit: [permit], deny: [{ ...permit, records }] } });
    expect(await historyOf(grant('p', rules('other')))).toHaveLength(2);
    expect(await historyOf(grant('p', rules('r-p')))).toHaveLength(1);
  });
});

test('who withdraws a directive or ends a relationship stands in its history, with what it was before', async () => {
  const world = await fresh();
  await run(world, patient('1'));
  const id = await personIn(world);
  const asker = { ...self(id), name: 'Ann', scope: 'consent:write relationship:write' };
  const own = { 'purpose-of-use': 'PATRQT' };
  const VERSIONS = 'history { version current provenance { recordedBy { display } } changes { field before } }';
  const ask = async (query: string, variables: object = {}) => {
    const { body } = await world.ask(asker, query, variables as Record<string, unknown>, own);
    expect([body.errors, world.faults]).toEqual([undefined, []]);
    return body.data as Record<string, { id: string; history: unknown }>;
  };
  const { giveConsent: given } = await ask('mutation { giveConsent(input: { decision: PERMIT }) { id } }');
  const withdraw = `mutation W($id: ID!) { withdrawConsent(id: $id) { ${VERSIONS} } }`;
  const { withdrawConsent: withdrawn } = await ask(withdraw, given as object);
  const declared = await ask(
    'mutation { declareCareRelationship(input: { organization: "practice" }) { id history { version changes { field } } } }',
  );
  expect(declared.declareCareRelationship?.history).toEqual([{ version: 1, changes: null }]);
  const end = `mutation E($id: ID!) { endCareRelationship(id: $id) { ${VERSIONS} } }`;
  const { endCareRelationship: ended } = await ask(end, { id: declared.declareCareRelationship?.id });
  for (const [changed, field] of [
    [withdrawn, 'withdrawn'],
    [ended, 'ended'],
  ] as const)
    expect(changed?.history).toEqual([
      {
        ...{ version: 2, current: true, changes: [{ field, before: null }] },
        provenance: { recordedBy: { display: 'Ann' } },
      },
      expect.objectContaining({ version: 1, current: false, changes: null }),
    ]);
  const again = await ask(withdraw, given as object);
  expect(again.withdrawConsent?.history).toEqual(withdrawn?.history);
  expect(await ask(`{ me { person { consentDirectives(inForce: false) { ${VERSIONS} } } } }`)).toMatchObject({
    me: { person: { consentDirectives: [{ history: withdrawn?.history }] } },
  });
});

describe('the schema', () => {
  const types = LISTS.map(({ kind }) => kind.type);

  test.each([...types, 'ConsentDirective', 'CareRelationship'])('%s has a history', type => {
    const found = API.getType(type);
    if (!isObjectType(found)) throw new Error(`there is no type ${type}`);
    expect(String(found.getFields().history?.type)).toBe('[RecordVersion!]');
  });

  test('the ids by which records name others are known, and kept from histories', () => {
    const naming = new Set<string>();
    const walk = (name: string, seen: Set<string>) => {
      const type = API.getType(name);
      if (!isObjectType(type) || seen.has(name)) return;
      seen.add(name);
      for (const [field, { type: given }] of Object.entries(type.getFields())) {
        const to = getNamedType(given);
        if (types.includes(to.name) || (to.name === 'ID' && field !== 'id')) naming.add(field);
        else if (isObjectType(to) && !('id' in to.getFields())) walk(to.name, seen);
      }
    };
    const seen = new Set<string>();
    for (const type of types) walk(type, seen);
    expect([...naming].sort()).toEqual([...NAMING].sort());
  });
});
