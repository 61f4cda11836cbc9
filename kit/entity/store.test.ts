import type { Connection, Model } from 'mongoose';
import { connect, type Database, ensureIndexes, openDatabase } from '../mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../mongo/testing.ts';
import { words } from '../named/words.ts';
import { entityModel, type StoredEntity } from './model.ts';
import { EntityStore } from './store.ts';

let database: Database;
let connection: Connection;
let model: Model<StoredEntity>;
const commands: string[] = [];

const entity = (id: string, name: string, over: Partial<StoredEntity> = {}): StoredEntity => ({
  _id: id,
  keys: [],
  identifierKeys: [],
  sortName: words(name).join(' '),
  search: words(name),
  links: [],
  facets: [],
  parts: [],
  provenance: { version: 1 },
  content: { name },
  ...over,
});

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'entities', onCommand: name => commands.push(name) });
  model = entityModel(connection, 'Organization');
  await ensureIndexes(connection);
  await model.insertMany([
    entity('o2', 'Zorg & Co', { links: ['x', 'y'], facets: ['city:aarden'] }),
    entity('o1', 'Élan', { links: ['x'], facets: ['city:aarden', 'status:active'] }),
    entity('o3', 'elan', { links: ['y'] }),
    entity('o4', '', {}),
  ]);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => {
  commands.length = 0;
});

const names = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('entities by their ids cost one database command, and what does not exist is null, not made up', async () => {
  const store = new EntityStore(model);
  const found = await Promise.all(['o1', 'none', 'o2', 'o1'].map(id => store.byId(id)));
  expect(found).toEqual([
    { id: 'o1', name: 'Élan', provenance: { version: 1 }, stored: expect.objectContaining({ _id: 'o1' }) },
    null,
    { id: 'o2', name: 'Zorg & Co', provenance: { version: 1 }, stored: expect.objectContaining({ _id: 'o2' }) },
    found[0],
  ]);
  expect(commands).toEqual(['find']);
});

test('what belongs to several things costs one database command, by name', async () => {
  const store = new EntityStore(model);
  const [x, y, z] = await Promise.all(['x', 'y', 'z'].map(link => store.linkedTo(link)));
  expect([names(x ?? []), names(y ?? []), z]).toEqual([['o1', 'o2'], ['o3', 'o2'], []]);
  expect(commands).toEqual(['find']);
});

test('those with a facet are found by their ids', async () => {
  const store = new EntityStore(model);
  expect((await store.idsWith('city:aarden')).sort()).toEqual(['o1', 'o2']);
  expect(await store.idsWith('city')).toEqual([]);
});

test.each([1, 2, 3, 4])(
  'pages of %d by name have no doubles and no gaps, at one database command each',
  async first => {
    const ids: string[] = [];
    let pages = 0;
    for (let after: string | null | undefined; after !== null; pages += 1) {
      const page = await new EntityStore(model).page({}, { first, after });
      expect(page.totalCount).toBe(4);
      ids.push(...names(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(ids).toEqual(['o4', 'o1', 'o3', 'o2']);
    expect(commands).toEqual(Array(pages).fill('aggregate'));
  },
);

test.each([
  ['ÉLAN', ['o1', 'o3']],
  ['zo co', ['o2']],
  ['lan', []],
  ['.*', ['o4', 'o1', 'o3', 'o2']],
])('a search for "%s" goes by the beginnings of words', async (search, expected) => {
  expect(names((await new EntityStore(model).page({}, { search })).nodes)).toEqual(expected);
});

test('what a page gave is not asked for again', async () => {
  const store = new EntityStore(model);
  await store.page({}, {});
  await store.byId('o1');
  expect(commands).toEqual(['aggregate']);
});
