import type { Connection, Model } from 'mongoose';
import { AccessReport } from '../../kit/audit/report.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { recordScope } from '../../kit/grant/scope.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { recordModel } from '../../kit/record/model.ts';
import type { StoredRecord } from '../../kit/record/record.ts';
import { EnrolmentStore } from './enrolment.store.ts';
import { newestFirst } from './newest-first.ts';

let database: Database;
let connection: Connection;
let model: Model<StoredRecord>;
const commands: string[] = [];
const asked: (readonly string[])[] = [];

const grantFor = (person: string, over: Partial<AccessGrant> = {}): AccessGrant => ({
  person,
  caller: 'c',
  organization: 'a',
  purpose: 'TREAT',
  categories: { 'pilot-enrolment': 'ALL' },
  confidentiality: 'N',
  breakGlass: false,
  policy: 'test',
  ...over,
});

/** A store for a caller with these grants. */
const storeWith = (...grants: AccessGrant[]) =>
  new EnrolmentStore(
    model,
    async persons => {
      asked.push(persons);
      return new Map(grants.map(grant => [grant.person, grant]));
    },
    new AccessReport(),
  );

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'pilots', onCommand: name => commands.push(name) });
  model = recordModel(connection, 'Enrolment');
  await ensureIndexes(connection);
  const enrolment = (_id: string, person: string, pilot: string, over: Partial<StoredRecord> = {}) => {
    const envelope = { person, category: 'pilot-enrolment', confidentiality: 'N', organization: 'a', ...over } as const;
    const source = { hash: 'h', version: 1, provenance: { version: 1 }, content: { pilot: { id: pilot } } };
    return { _id, codes: [`pilot|${pilot}`], ...envelope, scope: recordScope(envelope), ...source };
  };
  await model.insertMany([
    ...['p1', 'p2', 'p3', 'p4'].map(person => enrolment(`${person}-x`, person, 'x')),
    enrolment('p1-x-restricted', 'p1', 'x', { confidentiality: 'R', organization: 'another' }),
    enrolment('p2-x-elsewhere', 'p2', 'x', { organization: 'b' }),
    enrolment('p1-y', 'p1', 'y'),
  ]);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => {
  commands.length = 0;
  asked.length = 0;
});

const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);

test('a pilot’s enrolments are those that the grants of the persons open', async () => {
  const own = grantFor('p2', { categories: { 'pilot-enrolment': 'OWN_ORGANISATION' } });
  expect(ids(await storeWith(grantFor('p1'), own, grantFor('p3', { categories: {} })).ofPilot('x', {}))).toEqual([
    'p1-x',
    'p2-x',
  ]);
  expect(ids(await storeWith(grantFor('p1', { confidentiality: 'R' })).ofPilot('x', {}))).toEqual([
    'p1-x',
    'p1-x-restricted',
  ]);
});

test('a caller who may see nobody gets an empty page, which says nothing of how many there are', async () => {
  expect(await storeWith().ofPilot('x', {})).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(await storeWith().ofPilot('x', {})).toEqual(await storeWith().ofPilot('none', {}));
});

test('a page that is full tells of more only if the caller may see more', async () => {
  const page = await storeWith(grantFor('p1'), grantFor('p2', { categories: {} })).ofPilot('x', { first: 1 });
  expect([ids(page), page.pageInfo.hasNextPage]).toEqual([['p1-x'], false]);
});

test('pages have no doubles and no gaps', async () => {
  const grants = ['p1', 'p2', 'p3', 'p4'].map(person => grantFor(person));
  const found: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await storeWith(...grants).ofPilot('x', { first: 2, after });
    found.push(...ids(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  expect(found).toEqual(['p1-x', 'p2-x', 'p2-x-elsewhere', 'p3-x', 'p4-x']);
});

test('people is asked once for the grants of all pilots of a request', async () => {
  const store = storeWith(grantFor('p1'));
  expect((await Promise.all(['x', 'y', 'none'].map(pilot => store.ofPilot(pilot, {})))).map(ids)).toEqual([
    ['p1-x'],
    ['p1-y'],
    [],
  ]);
  expect(asked.map(persons => [...persons].sort())).toEqual([['p1', 'p2', 'p3', 'p4']]);
});

test('what leads on from an enrolment has the grant of its person', async () => {
  const [row] = (await storeWith(grantFor('p1')).ofPilot('y', {})).nodes;
  expect(row?.of).toEqual({ id: 'p1', grant: grantFor('p1') });
});

test('where people can’t be asked, the list is an error and not empty', async () => {
  const store = new EnrolmentStore(
    model,
    () => Promise.reject(new Error('people does not answer')),
    new AccessReport(),
  );
  await expect(store.ofPilot('x', {})).rejects.toThrow('people does not answer');
});

test.each([{ first: -1 }, { first: 201 }, { after: 'x' }])('%j is refused', async args => {
  await expect(storeWith().ofPilot('x', args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('what was decided stands with the newest first, and without a date last', () => {
  const node = (id: string, date: string | null) => ({ id, date, provenance: { version: 1 } });
  const nodes = [node('a', '2022'), node('b', null), node('c', '2024-05-01'), node('d', '2022')];
  expect(newestFirst(nodes, 'date').map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
});
