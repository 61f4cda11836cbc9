import type { Connection, Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { EVER, FOREVER, relationshipModel, type StoredRelationship } from './relationship.model.ts';
import { inForce, RelationshipStore } from './relationship.store.ts';

const NOW = new Date('2026-11-01T12:00:00Z');
const BEFORE = new Date(NOW.getTime() - 1);
const AFTER = new Date(NOW.getTime() + 1);

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

let database: Database;
let connection: Connection;
let model: Model<StoredRelationship>;
const commands: string[] = [];

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'people', onCommand: name => commands.push(name) });
  model = relationshipModel(connection);
  await ensureIndexes(connection);
  const row = (person: string, actor: string, start = EVER, end = FOREVER) =>
    ({ _id: `${person} ${actor} ${start.getTime()}`, person, actor, basis: 'ENCOUNTER', start, end }) as const;
  await model.insertMany([
    row('own', 'gp'),
    row('of the practice', 'practice'),
    row('over', 'gp', EVER, NOW),
    row('to come', 'gp', AFTER),
    row('of another', 'nurse'),
    row('both', 'gp', EVER, BEFORE),
    row('both', 'practice', BEFORE),
  ]);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(() => {
  commands.length = 0;
});

const ALL = ['own', 'of the practice', 'over', 'to come', 'of another', 'both', 'none'];

test.each<[what: string, start: Date, end: Date, expected: boolean]>([
  ['without bounds is', EVER, FOREVER, true],
  ['that begins this moment is', NOW, FOREVER, true],
  ['that begins a moment later is not', AFTER, FOREVER, false],
  ['that ends this moment is not', EVER, NOW, false],
  ['that ends a moment later is', EVER, AFTER, true],
  ['that ended is not', EVER, BEFORE, false],
])('a relationship %s in force', (_what, start, end, expected) => {
  expect(inForce({ start, end }, NOW)).toBe(expected);
});

test('the caller cares for those with whom they, or their organisation, have a relationship in force', async () => {
  const store = new RelationshipStore(model, gp, NOW);
  const relations = await Promise.all(ALL.map(person => store.relationTo(person)));
  expect(ALL.filter((_person, index) => relations[index]?.caring)).toEqual(['own', 'of the practice', 'both']);
  expect(commands).toEqual(['find']);
  expect((await store.caredFor()).sort()).toEqual(['both', 'of the practice', 'own']);
});

test('a caller who is no professional and acts for nobody cares for nobody, and nothing is asked for', async () => {
  const store = new RelationshipStore(model, { ...gp, professional: null, organization: null }, NOW);
  expect([await store.relationTo('own'), await store.caredFor()]).toEqual([{ caring: false, holding: false }, []]);
  expect(commands).toEqual([]);
});

test('an organisation holds records on whom it met, also when that is long ago; a declaration holds nothing', async () => {
  const holding = async (person: string) => (await new RelationshipStore(model, gp, NOW).relationTo(person)).holding;
  const row = (person: string, basis: StoredRelationship['basis'], organization: string) =>
    ({
      _id: `held ${person}`,
      person,
      actor: 'gp',
      professional: 'gp',
      organization,
      basis,
      start: EVER,
      end: BEFORE,
    }) as const;
  await model.insertMany([
    row('met', 'ENCOUNTER', 'practice'),
    row('declared', 'DECLARED', 'practice'),
    row('met elsewhere', 'ENCOUNTER', 'hospital'),
  ]);
  expect(await Promise.all(['met', 'declared', 'met elsewhere', 'none'].map(holding))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a relationship that was ended is not in force, whatever proves it', async () => {
  const store = new RelationshipStore(model, gp, NOW);
  expect((await store.relationTo('own')).caring).toBe(true);
  const [own] = (await store.ofPerson('own')) as [StoredRelationship];
  await store.end(own);
  expect((await store.relationTo('own')).caring).toBe(false);
  expect((await new RelationshipStore(model, gp, NOW).caredFor()).includes('own')).toBe(false);
  await model.updateOne({ _id: own._id }, { $set: { ended: null } });
});

test('who cares for a person is told with the latest first, for all persons in one command', async () => {
  const store = new RelationshipStore(model, gp, NOW);
  const [both, none] = await Promise.all(['both', 'none'].map(person => store.ofPerson(person)));
  expect([both?.map(({ actor }) => actor), none]).toEqual([['practice', 'gp'], []]);
  expect(commands).toEqual(['find']);
});
