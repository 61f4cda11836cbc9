import fc from 'fast-check';
import type { Connection, Model } from 'mongoose';
import { AccessReport } from '../audit/report.ts';
import type { Category, Confidentiality } from '../grant/categories.ts';
import type { AccessGrant, Level } from '../grant/grant.ts';
import { recordScope } from '../grant/scope.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../mongo/testing.ts';
import { recordModel } from './model.ts';
import { encodeCursor } from './page.ts';
import type { StoredRecord } from './record.ts';
import { type GrantedPerson, type RecordArguments, RecordStore } from './store.ts';

const CATEGORIES: Category[] = ['lab-result', 'sm-social-risks'];
const STEPS: Confidentiality[] = ['N', 'R', 'V'];
const LEVELS: Level[] = ['NONE', 'OWN_ORGANISATION', 'ALL'];

let database: Database;
let connection: Connection;
let model: Model<StoredRecord>;
const commands: string[] = [];

beforeAll(async () => {
  const env = await secantusEnvironment();
  database = await openDatabase({ home: temporaryFolder(), env, report: () => {} });
  connection = await connect(database.uri, { database: 'records', onCommand: name => commands.push(name) });
  model = recordModel(connection, 'Observation');
  await ensureIndexes(connection);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => model.deleteMany({}));

const record = (id: string, over: Partial<StoredRecord> = {}): StoredRecord => {
  const envelope = { person: 'p1', category: 'lab-result', confidentiality: 'N', organization: 'a', ...over } as const;
  const rest = {
    sensitivity: [],
    encounters: [],
    status: null,
    codes: [],
    categories: [],
    hash: 'h',
    version: 1,
    provenance: { version: 1 },
    content: { note: id },
  };
  return { _id: id, when: null, ...rest, ...envelope, scope: recordScope(envelope) };
};
const grantFor = (person: string, over: Partial<AccessGrant> = {}): AccessGrant => ({
  person,
  caller: 'c',
  organization: 'a',
  purpose: 'TREAT',
  categories: { 'lab-result': 'ALL', 'sm-social-risks': 'ALL' },
  confidentiality: 'V',
  breakGlass: false,
  policy: 'test',
  ...over,
});
const granted = (person: string, over: Partial<AccessGrant> = {}): GrantedPerson => ({
  id: person,
  grant: grantFor(person, over),
});
let report = new AccessReport();
beforeEach(() => {
  report = new AccessReport();
});
const store = () => new RecordStore(model, { type: 'Observation', categories: CATEGORIES }, report);

test('what a page shows is reported, and nothing that it does not', async () => {
  await store().page(granted('p1'), { first: 2 });
  const [reported] = report.take()?.persons ?? [];
  const page = await store().page(granted('p1'), { first: 2 });
  const ids = reported?.records.flatMap(each => each.ids) ?? [];
  expect(reported).toMatchObject({ person: 'p1', seen: true, grant: { policy: 'test', breakGlass: false } });
  expect([...ids].sort()).toEqual(page.nodes.map(node => node.id).sort());
});

/** What a grant opens, said as plainly as possible. */
const opens = ({ person, categories, confidentiality, organization }: AccessGrant, row: StoredRecord): boolean => {
  const level = categories[row.category] ?? 'NONE';
  const own = level !== 'NONE' && organization !== null && row.organization === organization;
  const low = STEPS.indexOf(row.confidentiality) <= STEPS.indexOf(confidentiality);
  return row.person === person && (own || (level === 'ALL' && low));
};

/** The order of lists, said as plainly as possible. */
const newestFirst = (a: StoredRecord, b: StoredRecord): number =>
  (b.when?.getTime() ?? Number.MIN_SAFE_INTEGER) - (a.when?.getTime() ?? Number.MIN_SAFE_INTEGER) ||
  (a._id < b._id ? -1 : 1);

async function allPages(person: GrantedPerson, args: RecordArguments): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store().page(person, { ...args, after });
    ids.push(...page.nodes.map(node => node.id));
    expect(ids.length).toBeLessThan(100); // a page that comes again and again would never end
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  return ids;
}

describe('the store of records', () => {
  test.each([1, 50])('pages of %d persons cost one database command', async count => {
    const persons = Array.from({ length: count }, (_, index) => `p${index}`);
    await model.insertMany(persons.flatMap(person => [1, 2, 3].map(each => record(`${person}-${each}`, { person }))));
    commands.length = 0;
    const one = store();
    const pages = await Promise.all(
      persons.map((person, index) =>
        one.page(granted(person, index % 2 ? {} : { confidentiality: 'N' }), { first: 2 }),
      ),
    );
    expect(commands).toEqual(['aggregate']);
    expect(pages.map(page => page.nodes.map(node => node.id))).toEqual(
      persons.map(person => [`${person}-1`, `${person}-2`]),
    );
    expect(pages.every(page => page.totalCount === 3 && page.pageInfo.hasNextPage)).toBe(true);
    commands.length = 0;
    const byId = await Promise.all(persons.map(person => one.byIds(granted(person), [`${person}-1`, 'none'])));
    expect(commands).toEqual(['find']);
    expect(byId.map(rows => rows.map(row => row.id))).toEqual(persons.map(person => [`${person}-1`]));
  });

  test('whatever the grants, each person’s page holds what their grant opens, and nothing else', async () => {
    const row = fc.record({
      person: fc.constantFrom('p1', 'p2', 'p3'),
      category: fc.constantFrom(...CATEGORIES),
      confidentiality: fc.constantFrom(...STEPS),
      organization: fc.constantFrom('a', 'b', null),
      when: fc.constantFrom(null, new Date('2024-01-01'), new Date('2025-01-01')),
    });
    const grant = fc.record({
      organization: fc.constantFrom('a', 'b', null),
      categories: fc.record(
        { 'lab-result': fc.constantFrom(...LEVELS), 'sm-social-risks': fc.constantFrom(...LEVELS) },
        { requiredKeys: [] },
      ),
      confidentiality: fc.constantFrom(...STEPS),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 25 }),
        fc.tuple(grant, grant, grant),
        fc.integer({ min: 1, max: 6 }),
        async (rows, grants, first) => {
          await model.deleteMany({});
          const records = rows.map((over, index) => record(`r${index}`, over));
          if (records.length) await model.insertMany(records);
          const persons = grants.map((over, index) => granted(`p${index + 1}`, over));
          const one = store();
          const pages = await Promise.all(persons.map(person => one.page(person, { first })));
          const found = await Promise.all(
            persons.map(person =>
              one.byIds(
                person,
                records.map(({ _id }) => _id),
              ),
            ),
          );
          for (const [index, person] of persons.entries()) {
            const expected = records
              .filter(each => opens(person.grant, each))
              .sort(newestFirst)
              .map(({ _id }) => _id);
            expect(pages[index]?.nodes.map(node => node.id)).toEqual(expected.slice(0, first));
            expect(pages[index]?.totalCount).toBe(expected.length);
            expect(pages[index]?.pageInfo.hasNextPage).toBe(expected.length > first);
            expect(found[index]?.map(node => node.id).sort()).toEqual([...expected].sort());
            expect(await allPages(person, { first })).toEqual(expected);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  test('a grant that opens nothing does not even ask the database', async () => {
    await model.create(record('r1'));
    commands.length = 0;
    expect((await store().page(granted('p1', { categories: {} }), {})).totalCount).toBe(0);
    expect(await store().byIds(granted('p1', { categories: {} }), ['r1'])).toEqual([]);
    expect(commands).toEqual([]);
  });

  test('a filter narrows what the grant opens, and counts only that', async () => {
    const old = { when: new Date('2024-01-01'), status: 'final', codes: ['loinc|1', '1'], organization: 'b' };
    await model.insertMany([record('r1', old), record('r2', { ...old, confidentiality: 'V' }), record('r3')]);
    const { grant } = granted('p1', { confidentiality: 'N' });
    const filters = [
      { status: ['final'] },
      { code: ['1'] },
      { until: '2025' },
      { since: '2024' },
      { organization: 'b' },
    ];
    for (const filter of filters) {
      const { totalCount, nodes } = await store().page({ id: 'p1', grant }, { filter });
      expect([totalCount, nodes.map(node => node.note)]).toEqual([1, ['r1']]);
    }
  });

  const endless = Buffer.from('[1e400,"r1"]').toString('base64url');
  const cursors = ['x', encodeCursor(['1', 'r1']), endless].map(after => ({ after }));
  const filters = [{ since: '2024-02-31' }, { until: '1' }].map(filter => ({ filter }));
  test.each([{ first: -1 }, { first: 201 }, ...cursors, ...filters])('refuses %j', async args => {
    await expect(store().page(granted('p1'), args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
