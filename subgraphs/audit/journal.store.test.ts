import type { Connection } from 'mongoose';
import type { JournalBatch } from '../../kit/audit/batch.ts';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { signStatement } from '../../kit/audit/statement.ts';
import { Tree } from '../../kit/audit/tree.ts';
import { connect, type Database, ensureIndexes, openDatabase } from '../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { keyPair } from '../../kit/signing/testing.ts';
import { auditModels } from './index.ts';
import { JournalContradicted, JournalStore } from './journal.store.ts';
import { madeEvent, madeJournal } from './testing.ts';

/** Promise: what gateways bring is here once, unchanged and without gaps, however often it is brought. */

let database: Database;
let connection: Connection;
let models: ReturnType<typeof auditModels>;
let store: JournalStore;
const [key, verification] = keyPair('gateway');
const [stranger] = keyPair('gateway');

beforeAll(async () => {
  database = await openDatabase({ home: temporaryFolder(), env: await secantusEnvironment(), report: () => {} });
  connection = await connect(database.uri, { database: 'audit' });
  models = auditModels(connection);
  await ensureIndexes(connection);
}, 180_000);

afterAll(async () => {
  await connection?.close();
  await database?.stop();
});

beforeEach(async () => {
  for (const model of Object.values(models)) await model.collection.deleteMany({});
  store = new JournalStore(models.events, models.checkpoints, models.progress, verification);
});

const journal = madeJournal(
  'gw',
  Array.from({ length: 6 }, (_, number) => madeEvent(number)),
);
const batch = (entries: JournalEntry[], checkpoints: string[] = []): JournalBatch => ({
  ...{ instance: 'gw', entries, checkpoints },
});
const checkpoint = (size: number, over: object = {}, by = key) => {
  const tree = new Tree();
  for (const { hash } of journal.slice(0, size)) tree.push(hash);
  const content = { instance: 'gw', size, root: tree.root(), head: journal[size - 1]?.hash ?? '', at: '2026-01-01' };
  return signStatement(by, 'checkpoint', { ...content, ...over });
};
/** All that is here, by number. */
const kept = async () => {
  const rows = await models.events.find().sort({ sequence: 1 }).lean();
  return rows.map(({ instance, sequence, previous, event, hash }) => ({ instance, sequence, previous, event, hash }));
};

test('what was brought is here as it was, and how far is said', async () => {
  expect(await store.take(batch([]))).toEqual({ next: 0, sealed: 0 });
  expect(await store.take(batch(journal.slice(0, 4), [checkpoint(3)]))).toEqual({ next: 4, sealed: 3 });
  expect(await store.take(batch(journal.slice(4)))).toEqual({ next: 6, sealed: 3 });
  expect(await kept()).toEqual(journal);
  expect(await models.events.findById('gw:000000000002').lean()).toMatchObject({ sequence: 2 });
  expect(await models.checkpoints.find().lean()).toEqual([
    { _id: 'gw:000000000003', instance: 'gw', size: 3, jws: checkpoint(3) },
  ]);
});

test('the same again, in whatever pieces, changes nothing', async () => {
  await store.take(batch(journal, [checkpoint(3)]));
  for (const [from, to] of [[0, 6] as const, [2, 4] as const, [5, 6] as const])
    expect(await store.take(batch(journal.slice(from, to), [checkpoint(3)]))).toEqual({ next: 6, sealed: 3 });
  expect(await kept()).toEqual(journal);
  expect(await models.checkpoints.countDocuments()).toBe(1);
});

test('a piece that is partly here is completed', async () => {
  await store.take(batch(journal.slice(0, 2)));
  expect(await store.take(batch(journal.slice(1, 5)))).toEqual({ next: 5, sealed: 0 });
  expect(await kept()).toEqual(journal.slice(0, 5));
});

test('what was written before a crash, and not told of, is no obstacle', async () => {
  await store.take(batch(journal.slice(0, 4)));
  await models.progress.updateOne({ _id: 'gw' }, { next: 1 });
  await models.events.deleteOne({ sequence: 2 });
  expect(await store.take(batch(journal.slice(1)))).toEqual({ next: 6, sealed: 0 });
  expect(await kept()).toEqual(journal);
});

test('pieces that come at the same time are each here once', async () => {
  const taken = await Promise.all([0, 0, 0].map(from => store.take(batch(journal.slice(from)))));
  expect(taken).toEqual([6, 6, 6].map(next => ({ next, sealed: 0 })));
  expect(await kept()).toEqual(journal);
});

test('a piece that begins after a gap is left for later', async () => {
  await store.take(batch(journal.slice(0, 2)));
  expect(await store.take(batch(journal.slice(3), [checkpoint(3)]))).toEqual({ next: 2, sealed: 0 });
  expect(await kept()).toEqual(journal.slice(0, 2));
});

test('what somebody has taken away at the end is asked for again', async () => {
  await store.take(batch(journal.slice(0, 3)));
  await models.events.deleteOne({ sequence: 2 });
  expect(await store.take(batch(journal.slice(3)))).toEqual({ next: 2, sealed: 0 });
  expect(await store.take(batch(journal.slice(2)))).toEqual({ next: 6, sealed: 0 });
});

test('events are kept, and told of, also where the checkpoint beside them is not taken', async () => {
  await expect(store.take(batch(journal.slice(0, 3), [checkpoint(3, {}, stranger)]))).rejects.toThrow(
    JournalContradicted,
  );
  expect(await store.take(batch([]))).toEqual({ next: 3, sealed: 0 });
});

test('each gateway has a journal of its own', async () => {
  const other = madeJournal('other', [madeEvent(1)]);
  await store.take(batch(journal));
  expect(await store.take({ instance: 'other', entries: other, checkpoints: [] })).toEqual({ next: 1, sealed: 0 });
  expect(await models.events.countDocuments()).toBe(7);
});

const forked = madeJournal('gw', [madeEvent(0), madeEvent(1), madeEvent(99), madeEvent(3), madeEvent(4), madeEvent(5)]);
const changed = (at: number, over: Partial<JournalEntry>) =>
  journal.map((entry, index) => (index === at ? { ...entry, ...over } : entry));

describe('is refused, and nothing that is here is changed by', () => {
  beforeEach(async () => void (await store.take(batch(journal.slice(0, 4), [checkpoint(2)]))));

  it.each<[what: string, piece: JournalBatch]>([
    ['another entry under the same number', batch(forked.slice(2))],
    ['another entry under the same number, beside what is the same', batch(forked)],
    ['an entry that goes on from another one than is here', batch(forked.slice(4))],
    ['an entry whose hash is not that of its content', batch(changed(4, { event: madeEvent(7) }).slice(4))],
    ['an entry that is chained to nothing', batch([...journal.slice(0, 4), ...forked.slice(4)])],
    ['entries with one left out', batch([...journal.slice(2, 4), ...journal.slice(5)])],
    ['entries in another order', batch([journal[5], journal[4]] as JournalEntry[])],
    ['another gateway’s entry', batch(madeJournal('other', [madeEvent(0)]))],
    ['a checkpoint that someone else signed', batch([], [checkpoint(3, {}, stranger)])],
    ['another gateway’s checkpoint', batch([], [checkpoint(3, { instance: 'other' })])],
    ['a checkpoint over other entries', batch([], [checkpoint(3, { head: forked[2]?.hash })])],
    ['a second checkpoint over as many, with another root', batch([], [checkpoint(2, { root: 'ab'.repeat(32) })])],
  ])('%s', async (_what, piece) => {
    await expect(store.take(piece)).rejects.toThrow(JournalContradicted);
    expect(await kept()).toEqual(journal.slice(0, 4));
    expect((await models.checkpoints.find().lean()).map(({ jws }) => jws)).toEqual([checkpoint(2)]);
    // and what is right is taken after it
    expect(await store.take(batch(journal.slice(4)))).toEqual({ next: 6, sealed: 2 });
  });
});
