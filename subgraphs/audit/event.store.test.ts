import type { Connection } from 'mongoose';
import type { AuditEvent, JournalEntry } from '../../kit/audit/event.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import type { AccessEventFilter, AccessLogFilter } from './__generated__/resolvers.ts';
import { storedEvent } from './event.model.ts';
import { type EventPage, EventStore } from './event.store.ts';
import { foreignEvent } from './foreign.model.ts';
import { auditModels } from './index.ts';
import { madeEvent, madeJournal, madePerson } from './testing.ts';

let database: Database;
let connection: Connection;
let store: EventStore;
const commands: string[] = [];
const asked: object[] = [];
/** How many parts a list is read in at most. */
const MOST_PARTS = 16;

const nurse = { ...madeEvent(0).caller, subject: 'nurse', professional: 'nurse', organization: 'home-care' };
const auditor = { ...nurse, subject: 'auditor', professional: null, organization: null };
const anna = { ...auditor, subject: 'anna', person: 'anna' };
const broken = { policy: '1', breakGlass: true };
const events: Partial<AuditEvent>[] = [
  {},
  { caller: nurse, purpose: 'COC', persons: [madePerson('bert')] },
  { caller: nurse, persons: [madePerson('anna'), madePerson('bert', { grant: broken })], purpose: 'BTG' },
  { persons: [madePerson('anna', { seen: false, records: [], grant: null })], kind: 'DENIAL', outcome: 'REFUSED' },
  { kind: 'ATTEMPT', outcome: 'BEGUN' },
  {
    ...{ kind: 'CHANGE', persons: [] },
    changes: [{ source: 'people', type: 'ConsentDirective', id: 'd', person: 'anna', before: null, after: 1 }],
  },
  { caller: auditor, purpose: 'HCOMPL', persons: [] },
  { caller: anna, purpose: 'PATRQT', persons: [madePerson('anna', { grant: broken })] },
  { at: '2026-02-03T04:05:06.789Z', outcome: 'PARTIAL' },
];

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, {
    database: 'audit',
    onCommand: (name, command) => {
      commands.push(name);
      asked.push(command);
    },
  });
  const models = auditModels(connection);
  await ensureIndexes(connection);
  const journal = madeJournal(
    'gw',
    events.map((over, number) => madeEvent(number, over)),
  );
  // two gateways, the same moments
  const other = madeJournal('other', [madeEvent(0, { caller: auditor, persons: [madePerson('carl')] })]);
  await models.events.insertMany([...journal, ...other].map(storedEvent));
  store = new EventStore(models.events, models.foreignEvents, models.progress);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => {
  commands.length = 0;
});

const numbers = ({ nodes }: EventPage) =>
  nodes.map(({ instance, sequence, source }) => (instance === 'gw' ? sequence : instance) ?? String(source));

test.each<[what: string, filter: AccessEventFilter | null, found: (number | string)[]]>([
  ['nothing', null, [8, 7, 6, 5, 4, 3, 2, 1, 'other', 0]],
  ['a person, also one who was not shown or only changed', { person: 'anna' }, [8, 7, 5, 4, 3, 2, 0]],
  ['a caller', { caller: 'nurse' }, [2, 1]],
  ['the organisation of the caller', { organization: 'home-care' }, [2, 1]],
  ['the organisation whose records were seen', { holder: 'hospital', caller: 'gp' }, [8, 4, 0]],
  ['a professional', { professional: 'gp' }, [8, 5, 4, 3, 0]],
  ['purposes', { purpose: ['BTG', 'COC'] }, [2, 1]],
  ['a period', { since: '2026-01-01T00:01:00Z', until: '2026-01-01T00:03:00Z' }, [2, 1]],
  ['a period by days', { since: '2026-02-03' }, [8]],
  ['kinds', { kind: ['DENIAL', 'CHANGE'] }, [5, 3]],
  ['outcomes', { outcome: ['REFUSED', 'PARTIAL'] }, [8, 3]],
  ['emergencies', { breakGlass: true }, [7, 2]],
  ['what was no emergency', { breakGlass: false, caller: 'nurse' }, [1]],
  ['several at once', { person: 'anna', caller: 'gp', kind: ['ACCESS'], until: '2026-02' }, [0]],
  ['nobody', { person: 'nobody' }, []],
])('a list is narrowed by %s, the newest first, by a few commands', async (_what, filter, found) => {
  expect(numbers(await store.page(filter, {}))).toEqual(found);
  expect(new Set(commands)).toEqual(new Set(['find', 'aggregate']));
  expect(commands.length).toBeLessThanOrEqual(MOST_PARTS);
});

describe('of very many events', () => {
  const EVERY_MINUTE = 3000;
  let many: EventStore;
  let models: ReturnType<typeof auditModels>;
  beforeAll(async () => {
    models = auditModels(
      await connect(database.uri, { database: 'many', onCommand: (_, command) => asked.push(command) }),
    );
    await ensureIndexes(models.events.db);
    const made = Array.from({ length: EVERY_MINUTE }, (_, number) =>
      madeEvent(number, number % 3 === 0 ? { caller: nurse, kind: 'DENIAL', persons: [madePerson('bert')] } : {}),
    );
    await models.events.insertMany(madeJournal('gw', made).map(storedEvent), { lean: true });
    many = new EventStore(models.events, models.foreignEvents, models.progress);
    const newest = storedEvent(madeJournal('gw', [madeEvent(EVERY_MINUTE - 1)])[0] as JournalEntry).moment;
    await models.progress.create({ _id: 'gw', next: EVERY_MINUTE, sealed: 0, newest });
  });
  afterAll(() => models.events.db.close());

  /** How many events lie in the ranges that were asked for: some databases read all of them. */
  async function read(): Promise<number> {
    let sum = 0;
    for (const command of asked.splice(0)) {
      const [stage] = (command as { pipeline?: { $match?: object }[] }).pipeline ?? [];
      if (stage?.$match) sum += await models.events.countDocuments(stage.$match);
    }
    return sum;
  }

  test.each<[what: string, filter: AccessEventFilter | null]>([
    ['without a filter', null],
    ['of a kind, by which there is no index,', { kind: ['DENIAL'] }],
    ['of a caller', { caller: 'nurse' }],
    ['of an organisation', { organization: 'home-care' }],
    ['until some time', { until: '2026-01-02T12:00:00Z' }],
    ['from some time on', { since: '2026-01-01' }],
  ])('a page %s reads about a page, and so does the one after it', async (_what, filter) => {
    asked.splice(0);
    const page = await many.page(filter, { first: 10 });
    expect(page.nodes).toHaveLength(10);
    expect(await read()).toBeLessThan(EVERY_MINUTE / 10);
    const next = await many.page(filter, { first: 10, after: page.pageInfo.endCursor });
    expect(await read()).toBeLessThan(EVERY_MINUTE / 10);
    const sequences = [...page.nodes, ...next.nodes].map(({ sequence }) => sequence as number);
    const step = filter?.kind || filter?.caller || filter?.organization ? 3 : 1;
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] as number) - index * step));
  });
});

test('pages have no doubles and no gaps, also within one moment', async () => {
  for (const first of [1, 2, 3]) {
    const found: (number | string)[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await store.page({ until: '2026-02' }, { first, after });
      found.push(...numbers(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(found).toEqual([7, 6, 5, 4, 3, 2, 1, 'other', 0]);
  }
});

test('a cursor leads nowhere outside the period', async () => {
  const { pageInfo } = await store.page(null, { first: 1 });
  const page = await store.page({ until: '2026-01-01T00:02:00Z' }, { after: pageInfo.endCursor });
  expect(numbers(page)).toEqual([1, 'other', 0]);
});

test.each([{ first: -1 }, { first: 201 }, { after: 'x' }])('%j is refused', async args => {
  await expect(store.page(null, args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test.each([{ since: 'yesterday' }, { until: '2026-02-31' }])('a period such as %j is refused', async filter => {
  await expect(async () => store.page(filter, {})).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

test('how many there are is counted only when it is asked, and only where that is quick', async () => {
  const page = await store.page({ person: 'anna' }, { first: 1 });
  commands.length = 0;
  expect(await page.count()).toBe(7);
  expect(commands).toEqual(['aggregate']);
  expect(await (await store.page({ person: 'nobody' }, {})).count()).toBe(0);
  expect(await (await store.page({ kind: ['ACCESS'] }, {})).count()).toBeNull();
});

test('the lists of several organisations are loaded by the same commands', async () => {
  const lists = ['practice', 'home-care', 'none'].map(id => store.ofOrganization(id, { field: 'organization' }));
  expect((await Promise.all(lists)).map(numbers)).toEqual([[8, 5, 4, 3, 0], [2, 1], []]);
  expect(commands.length).toBeLessThanOrEqual(MOST_PARTS);
});

test('an organisation’s list can be of what was done with what it holds, narrowed and in pages', async () => {
  const args = { field: 'holders' as const, filter: { person: 'anna' }, first: 2 };
  const page = await store.ofOrganization('hospital', args);
  expect([numbers(page), page.pageInfo.hasNextPage, await page.count()]).toEqual([[8, 7], true, 5]);
  const rest = await store.ofOrganization('hospital', { ...args, first: 9, after: page.pageInfo.endCursor });
  expect(numbers(rest)).toEqual([4, 2, 0]);
  const other = { field: 'organization' as const, filter: { organization: 'practice' } };
  expect(numbers(await store.ofOrganization('home-care', other))).toEqual([]);
});

test('events are counted by what they have in common', async () => {
  const counts = async (...args: Parameters<EventStore['statistics']>) =>
    (await store.statistics(...args)).map(({ value, events: count }) => [value, count]);
  expect(await counts('PURPOSE', null)).toEqual([
    ['TREAT', 6],
    ['BTG', 1],
    ['COC', 1],
    ['HCOMPL', 1],
    ['PATRQT', 1],
  ]);
  expect(await counts('ORGANIZATION', { person: 'anna' })).toEqual([
    ['practice', 5],
    [null, 1],
    ['home-care', 1],
  ]);
  expect(await counts('OUTCOME', { caller: 'gp' })).toEqual([
    ['COMPLETE', 2],
    ['BEGUN', 1],
    ['PARTIAL', 1],
    ['REFUSED', 1],
  ]);
  expect(await counts('MONTH', null)).toEqual([
    ['2026-01', 9],
    ['2026-02', 1],
  ]);
});

test.each<[what: string, filter: AccessLogFilter | null, found: number[]]>([
  ['everything but that a change began', null, [8, 7, 5, 3, 2, 0]],
  ['what others did', { byOthers: true }, [8, 5, 3, 2, 0]],
  ['the person’s own emergencies, not those of others in the same request', { emergency: true }, [7]],
  ['a period', { since: '2026-01-01T00:03:00Z', until: '2026-02' }, [7, 5, 3]],
])('a person’s log shows %s', async (_what, filter, found) => {
  const page = await store.logOf('anna', filter, {});
  expect([numbers(page), await page.count()]).toEqual([found, found.length]);
});

describe('what another system recorded', () => {
  const shared = { source: 'lab', sourceId: '1', strangers: [], resource: {}, content: 'c' };
  beforeAll(async () => {
    const { foreignEvents } = auditModels(connection);
    const at = (number: number, person: string) =>
      madeEvent(number, {
        caller: { ...nurse, organization: 'lab' },
        persons: [madePerson(person)],
        purpose: 'POPHLTH',
      });
    await foreignEvents.insertMany([
      foreignEvent({ ...shared, _id: 'a' }, at(2.5, 'anna')),
      foreignEvent({ ...shared, _id: 'b' }, at(100_000, 'dora')),
    ]);
  });
  afterAll(() => auditModels(connection).foreignEvents.deleteMany({}));

  test('stands among our own events, in the order of all, by the same commands', async () => {
    expect(numbers(await store.page({ person: 'anna' }, {}))).toEqual([8, 7, 5, 4, 3, 'lab', 2, 0]);
    expect(numbers(await store.logOf('anna', null, { first: 5 }))).toEqual([8, 7, 5, 3, 'lab']);
    expect(commands.length).toBeLessThanOrEqual(2 * MOST_PARTS);
  });

  test('is paged with them without doubles and gaps', async () => {
    const found: (number | string)[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const page = await store.page({ caller: 'nurse' }, { first: 1, after });
      found.push(...numbers(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(found).toEqual(['lab', 'lab', 2, 1]);
  });

  test('is counted, and found by organisation', async () => {
    expect(await (await store.page({ person: 'anna' }, { first: 1 })).count()).toBe(8);
    expect(await store.statistics('PURPOSE', { purpose: ['POPHLTH'] })).toEqual([
      { by: 'PURPOSE', value: 'POPHLTH', events: 2 },
    ]);
    const pages = await Promise.all(
      ['lab', 'home-care'].map(id => store.ofOrganization(id, { field: 'organization', first: 20 })),
    );
    expect(pages.map(numbers)).toEqual([
      ['lab', 'lab'],
      [2, 1],
    ]);
  });

  test('has no place in a chain', async () => {
    const [node] = (await store.page({ person: 'dora' }, {})).nodes;
    expect(node?.source).toBe('lab');
    for (const field of ['instance', 'sequence', 'previous', 'hash']) expect(node).not.toHaveProperty(field);
  });
});
