import { access, appendFile, rm, utimes } from 'node:fs/promises';
import { createJournal, type Journal } from '../gateway/journal/journal.ts';
import { Shipment } from '../gateway/journal/shipment.ts';
import { journalFolder, madeEvent, removeFolders, signing, verifying } from '../gateway/journal/testing.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import type { JournalBatch } from '../kit/audit/batch.ts';
import { filesOf, tornOf } from '../kit/audit/files.ts';
import { storeKey, verifyTrail } from '../kit/audit/verify/index.ts';
import { mongoTrail } from '../kit/audit/verify/mongo-store.ts';
import { COMMANDS, commandEvent, type Recording, recordCommand } from '../platform/audit/record.ts';
import { retain, retentionEnd } from '../platform/audit/retain.ts';
import { storedEvent } from '../subgraphs/audit/event.model.ts';
import { foreignEvent } from '../subgraphs/audit/foreign.model.ts';
import { auditModels } from '../subgraphs/audit/index.ts';
import { JournalStore } from '../subgraphs/audit/journal.store.ts';

/** Promise: events are kept for at least three years; what is erased then leaves a trail that can still be verified. */

let server: ScratchServer;
beforeAll(async () => {
  server = await scratchServer();
});
afterAll(() => server.stop());
afterEach(removeFolders);

const INSTANCE = 'gateway';
const NOW = new Date('2026-07-01T00:00:00Z');
const BEFORE = retentionEnd(3, NOW);

/** A trail of 20 old events and 20 new ones, in files of a few each. */
interface Trail {
  folder: string;
  scratch: Scratch;
  models: ReturnType<typeof auditModels>;
  store: JournalStore;
  recording: Recording;
}

const openJournal = (folder: string): Promise<Journal> =>
  createJournal({ folder, instance: INSTANCE, key: signing, log: () => {}, fileBytes: 3000, sealEntries: 7 });

async function trail(): Promise<Trail> {
  const scratch = await server.open();
  const models = auditModels(scratch.databases.audit);
  const folder = journalFolder();
  const journal = await openJournal(folder);
  for (let number = 0; number < 40; number += 1)
    await journal.append(madeEvent(number, new Date(Date.UTC(number < 20 ? 2022 : 2025, 0, 1, 0, number))));
  await journal.stop();
  const store = new JournalStore(models.events, models.checkpoints, models.progress, verifying);
  return { folder, scratch, models, store, recording: { folder, key: signing, store } };
}

async function ship({ folder, store }: Trail): Promise<void> {
  const shipment = new Shipment(folder, INSTANCE, body => store.take(JSON.parse(body) as JournalBatch));
  while (await shipment.step(null));
}

const verified = ({ folder, scratch }: Trail) =>
  verifyTrail({ folder, key: verifying, store: mongoTrail(scratch.databases.audit, storedEvent), progress: () => {} }, [
    INSTANCE,
  ]);

const erase = ({ folder, models }: Trail, dryRun = false) =>
  retain({ folder, key: signing, models, before: BEFORE, dryRun });

const firstIn = async ({ folder }: Trail) => (await filesOf(folder, INSTANCE))[0]?.first;

test.each([2, 0, -1, 2.9, Number.NaN])('less than three years is refused: %p', years => {
  expect(() => retentionEnd(years, NOW)).toThrow(/at least 3 years/);
});

test('old events are erased from journal and store, none that is younger, and the trail verifies', async () => {
  const made = await trail();
  await ship(made);
  expect(await erase(made)).toMatchObject({ instances: [{ instance: INSTANCE, from: 0, held: null }] });
  const first = (await firstIn(made)) ?? 0;
  expect(first).toBeGreaterThan(10);
  expect(first).toBeLessThanOrEqual(20);
  const kept = await made.models.events.find({}, { sequence: 1 }).sort({ _id: 1 }).lean();
  expect(kept.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 - first }, (_, index) => first + index));
  expect(await verified(made)).toMatchObject({ ok: true, events: 40 - first, instances: [{ from: first }] });
});

test('a dry run tells the same, and erases nothing', async () => {
  const made = await trail();
  await ship(made);
  const told = await erase(made, true);
  expect(await firstIn(made)).toBe(0);
  expect(await made.models.events.countDocuments()).toBe(40);
  expect(await erase(made)).toEqual(told);
  expect((await erase(made)).instances).toMatchObject([{ stored: 0 }]);
});

test('more missing than was stated is a fault', async () => {
  const made = await trail();
  await ship(made);
  await erase(made);
  const first = (await firstIn(made)) ?? 0;
  await made.models.events.deleteOne({ _id: storeKey(INSTANCE, first) });
  expect(await verified(made)).toMatchObject({ ok: false, faults: [{ kind: 'REMOVED', sequence: first }] });
});

test('a file that is missing beyond what was stated is a fault', async () => {
  const made = await trail();
  await ship(made);
  await erase(made);
  const [file] = await filesOf(made.folder, INSTANCE);
  await rm(file?.path ?? '');
  expect(await verified(made)).toMatchObject({ ok: false });
});

test('what the store does not have yet is not erased', async () => {
  const made = await trail();
  const { instances } = await erase(made);
  expect(instances).toEqual([
    { instance: INSTANCE, from: 0, to: 0, stored: 0, torn: 0, held: expect.stringContaining('store') },
  ]);
  expect(await firstIn(made)).toBe(0);
});

test('a gateway whose journal is elsewhere is named, and left as it is', async () => {
  const made = await trail();
  await ship(made);
  await rm(made.folder, { recursive: true });
  const { instances } = await erase(made);
  expect(instances).toMatchObject([{ instance: INSTANCE, held: expect.stringContaining('journal') }]);
  expect(await made.models.events.countDocuments()).toBe(40);
});

test('the gateway goes on, and what it writes is brought to the store', async () => {
  const made = await trail();
  await ship(made);
  await erase(made);
  const journal = await openJournal(made.folder);
  await journal.append(madeEvent(40));
  await journal.stop();
  await ship(made);
  expect(await made.models.events.countDocuments({ sequence: 40 })).toBe(1);
  expect(await verified(made)).toMatchObject({ ok: true });
});

test('old events of other systems are erased, too', async () => {
  const made = await trail();
  const of = { source: 'lab', sourceId: null, strangers: [], resource: { id: 'r' }, content: 'c' };
  const [old, young] = [new Date(BEFORE.getTime() - 1), BEFORE];
  await made.models.foreignEvents.insertMany([
    foreignEvent({ ...of, _id: 'old' }, madeEvent(1, old)),
    foreignEvent({ ...of, _id: 'young' }, madeEvent(1, young)),
  ]);
  expect(await erase(made)).toMatchObject({ foreign: 1 });
  expect(await made.models.foreignEvents.find({}, { _id: 1 }).lean()).toEqual([{ _id: 'young' }]);
});

test('what a crash left half written is told, is no part of the trail, and goes when it is as old as what is erased', async () => {
  const made = await trail();
  const last = (await filesOf(made.folder, INSTANCE)).at(-1)?.path ?? '';
  await appendFile(last, '{"event":{"at":"2022-01-01T');
  const again = await openJournal(made.folder);
  await again.stop();
  const torn = tornOf(last);
  expect((await verified(made)).instances).toMatchObject([{ torn: [torn], journal: 40 }]);
  const erased = async (dryRun = false) => (await erase(made, dryRun)).instances[0]?.torn;
  const isThere = () =>
    access(torn).then(
      () => true,
      () => false,
    );
  // whatever else is held back: the store has nothing yet
  expect([await erased(), await isThere()]).toEqual([0, true]);
  await utimes(torn, BEFORE, new Date(BEFORE.getTime() - 1));
  expect([await erased(true), await isThere()]).toEqual([1, true]);
  expect([await erased(), await isThere()]).toEqual([1, false]);
  expect((await verified(made)).instances).toMatchObject([{ torn: [] }]);
});

test('what a command does is an event, durable, sealed and in the store before it goes on', async () => {
  const made = await trail();
  const event = commandEvent({ name: 'log', options: { person: 'anna' }, purpose: 'PATRQT', person: 'anna' });
  await Promise.all([recordCommand(made.recording, event), recordCommand(made.recording, event)]);
  const stored = await made.models.events.find({ instance: COMMANDS }).lean();
  expect(stored).toHaveLength(2);
  expect(stored[0]).toMatchObject({ persons: ['anna'], kind: 'ACCESS', event });
  expect(await made.models.checkpoints.countDocuments({ instance: COMMANDS })).toBeGreaterThan(0);
  const trailOfCommands = { folder: made.folder, key: verifying, store: null, progress: () => {} };
  expect(await verifyTrail(trailOfCommands, [COMMANDS])).toMatchObject({ ok: true, events: 2 });
});
