import type { Connection, Model } from 'mongoose';
import { AccessReport } from '../../kit/audit/report.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { words } from '../../kit/named/words.ts';
import { ensureKey, type SigningKey, signingKey } from '../../kit/signing/keys.ts';
import { AccessStore } from './access.store.ts';
import { breakGlassModel } from './break-glass.model.ts';
import { BreakGlassStore } from './break-glass.store.ts';
import { directiveModel } from './directive.model.ts';
import { DirectiveStore } from './directive.store.ts';
import { inspectionModel } from './inspection.model.ts';
import { InspectionStore } from './inspection.store.ts';
import { personModel, type StoredPerson } from './person.model.ts';
import { PersonStore } from './person.store.ts';
import { EVER, FOREVER, relationshipModel } from './relationship.model.ts';
import { RelationshipStore } from './relationship.store.ts';

const SSIN = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/ssin';
const NUMBER = '42070799913';
const gp: Caller = {
  subject: 's',
  name: null,
  role: 'physician',
  organization: 'practice',
  professional: 'gp',
  person: null,
  purpose: 'TREAT',
  scopes: [],
};
const martine: Caller = { ...gp, role: 'patient', organization: null, professional: null, person: 'martine' };

let database: Database;
let connection: Connection;
let persons: Model<StoredPerson>;
let key: SigningKey;
const commands: string[] = [];
let report = new AccessReport();

function storeOf(caller: Caller): PersonStore {
  const now = new Date();
  const relationshipsOf = (actor: Pick<Caller, 'professional' | 'organization'>) =>
    new RelationshipStore(relationshipModel(connection), actor, now);
  const sources = {
    relationships: relationshipsOf(caller),
    relationshipsOf,
    inspections: new InspectionStore(inspectionModel(connection), caller, now),
    directives: new DirectiveStore(directiveModel(connection), now),
    breakGlass: new BreakGlassStore(breakGlassModel(connection), caller, now),
  };
  return new PersonStore(persons, new AccessStore(caller, sources, key), caller, report);
}

beforeAll(async () => {
  const home = temporaryFolder();
  await ensureKey(home, 'people');
  key = await signingKey(home, 'people');
  database = await openDatabase({ home, env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'people', onCommand: name => commands.push(name) });
  persons = personModel(connection);
  const relationships = relationshipModel(connection);
  directiveModel(connection);
  breakGlassModel(connection);
  inspectionModel(connection);
  await ensureIndexes(connection);
  const person = (_id: string, name: string, number: string) => ({
    ...{ _id, keys: [], identifierKeys: [`${SSIN}|${number}`], sortName: words(name).join(' ') },
    ...{ search: [...words(name), number], parts: [], sources: [], content: { displayName: name } },
  });
  await persons.insertMany([
    person('martine', 'Peeters Martine', NUMBER),
    person('hannah', 'Brüll Hannah', '32100399941'),
    person('leen', 'Thys Leen', '70010199900'),
  ]);
  const caring = { actor: 'gp', professional: 'gp', basis: 'ENCOUNTER', start: EVER, end: FOREVER } as const;
  await relationships.insertMany(['martine', 'hannah', 'gone'].map(each => ({ _id: each, person: each, ...caring })));
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => {
  report = new AccessReport();
  commands.length = 0;
});

const ids = (found: readonly (StoredPerson | null | undefined)[]) => found.map(each => each?._id ?? null);

test('persons by their ids are those whom the caller may see, at one command for each collection', async () => {
  const store = storeOf(gp);
  const found = await Promise.all(['martine', 'leen', 'none', 'hannah', 'gone'].map(id => store.byId(id)));
  expect(ids(found)).toEqual(['martine', null, null, 'hannah', null]);
  // what the caller has to do with them, what they decided, and they themselves
  expect(commands).toEqual(['find', 'find', 'find']);
});

test('a patient finds themself and nobody else', async () => {
  const store = storeOf(martine);
  expect(ids(await Promise.all(['martine', 'leen'].map(id => store.byId(id))))).toEqual(['martine', null]);
  expect(ids((await store.page({})).nodes)).toEqual(['martine']);
});

test('without a purpose nobody is found, in any way', async () => {
  const store = storeOf({ ...martine, purpose: null });
  expect([await store.byId('martine'), await store.byIdentifier(`${SSIN}|${NUMBER}`)]).toEqual([null, null]);
  expect((await store.page({})).totalCount).toBe(0);
});

test('a number leads to a person only for those who may see them', async () => {
  const byNumber = (store: PersonStore) =>
    Promise.all([NUMBER, '70010199900', '1'].map(number => store.byIdentifier(`${SSIN}|${number}`)));
  expect(ids(await byNumber(storeOf(gp)))).toEqual(['martine', null, null]);
  expect(ids(await byNumber(storeOf(martine)))).toEqual(['martine', null, null]);
  expect(ids([await storeOf(gp).byIdentifiers([`${SSIN}|70010199900`, `${SSIN}|${NUMBER}`])])).toEqual(['martine']);
  expect(await storeOf(gp).byIdentifiers([`${SSIN}|70010199900`])).toBeNull();
});

test('a page has the caller’s own people by name, and counts nobody else', async () => {
  expect(ids((await storeOf(gp).page({})).nodes)).toEqual(['hannah', 'martine']);
  const page = await storeOf(gp).page({ first: 1 });
  expect([page.totalCount, ids(page.nodes), page.pageInfo.hasNextPage]).toEqual([2, ['hannah'], true]);
  const next = await storeOf(gp).page({ first: 1, after: page.pageInfo.endCursor });
  expect([next.totalCount, ids(next.nodes), next.pageInfo.hasNextPage]).toEqual([2, ['martine'], false]);
});

test.each([
  ['BRULL', ['hannah']],
  ['hannah brü', ['hannah']],
  [NUMBER, ['martine']],
  ['42.07.07-999.13', ['martine']],
  ['Martine 42.07.07-999.13', ['martine']],
  ['Thys', []],
  ['70.01.01-999.00', []],
])('a search for "%s" finds %j among the caller’s own people', async (search, expected) => {
  expect(ids((await storeOf(gp).page({ search })).nodes)).toEqual(expected);
});

test('what is shown and what is not is reported, with what it was decided by', async () => {
  await Promise.all(['martine', 'leen'].map(id => storeOf(gp).byId(id)));
  const told = report.take()?.persons.toSorted((a, b) => (a.person < b.person ? -1 : 1));
  expect(told).toMatchObject([
    { person: 'leen', seen: false, grant: null },
    { person: 'martine', seen: true, grant: { breakGlass: false, basis: 'CARE' } },
  ]);
});

test('a professional who looks at someone of their own household is told of, and nobody else', async () => {
  const address = [{ line: ['Kerkstraat 1'], postalCode: '9000' }];
  await persons.updateMany({ _id: { $in: ['martine', 'leen'] } }, { $set: { 'content.address': address } });
  await storeOf({ ...gp, person: 'leen' }).byId('martine');
  await storeOf({ ...gp, person: 'leen' }).byId('hannah');
  await storeOf(martine).byId('martine');
  expect(report.take()?.persons.map(({ person, household }) => [person, household])).toEqual([
    ['martine', true],
    ['hannah', undefined],
  ]);
});
