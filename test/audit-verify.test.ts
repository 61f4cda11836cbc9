import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { createJournal } from '../gateway/journal/journal.ts';
import { appendMade, journalFolder as newFolder, removeFolders } from '../gateway/journal/testing.ts';
import { type Scratch, type ScratchServer, scratchServer } from '../interchange/import/testing/scratch.ts';
import type { JournalEntry } from '../kit/audit/event.ts';
import { readEntries } from '../kit/audit/files.ts';
import { isConsistent, isIncluded } from '../kit/audit/proof.ts';
import { ensureKey, signingKey } from '../kit/signing/keys.ts';
import { journalFolder } from '../platform/journal.ts';
import { storedEvent } from '../subgraphs/audit/event.model.ts';
import { auditModels } from '../subgraphs/audit/index.ts';

let server: ScratchServer;
let open: Scratch;
let home: string;
const path = () => join(journalFolder(home), 'gateway', '000000000000.jsonl');

beforeAll(async () => {
  server = await scratchServer();
  open = await server.open();
  home = newFolder();
  await ensureKey(home, 'journal');
  const folder = journalFolder(home);
  const key = await signingKey(home, 'journal');
  const journal = await createJournal({ folder, instance: 'gateway', key, log: () => {}, sealEntries: 10 });
  const { events, checkpoints } = auditModels(open.databases.audit);
  const sealed: { _id: string; instance: string; size: number; jws: string }[] = [];
  journal.onCheckpoint(({ size, jws }) =>
    sealed.push({ _id: `gateway:${String(size).padStart(12, '0')}`, instance: 'gateway', size, jws }),
  );
  for (let wave = 0; wave < 4; wave += 1) await appendMade(journal, 10);
  await journal.stop();
  for await (const entries of readEntries(folder, 'gateway', 0)) await events.insertMany(entries.map(storedEvent));
  await checkpoints.insertMany(sealed);
});
afterAll(async () => {
  await server?.stop();
  removeFolders();
});

/** Runs the command on a data folder. */
function audit(args: string[], env: Record<string, string> = open.env, folder = home) {
  const command = ['--import', 'tsx', 'cli/audit.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    ...{ env: { ...process.env, ...env, CAREWEAVE_HOME: folder }, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

const verified = (...more: Parameters<typeof audit> extends [unknown, ...infer Rest] ? Rest : never) => {
  const { status, stdout, stderr } = audit(['verify', '--json'], ...more);
  return { status, stderr, report: stdout ? JSON.parse(stdout) : null };
};

test('a trail that is whole is told in words and as JSON', () => {
  expect(verified()).toMatchObject({
    status: 0,
    report: {
      ok: true,
      events: 40,
      checkpoints: 4,
      faults: [],
      notLooked: [],
      instances: [{ journal: 40, store: 40 }],
    },
  });
  const { status, stdout } = audit(['verify']);
  expect([status, stdout]).toEqual([
    0,
    'gateway: journal 40, store 40 events; 4 checkpoints cover 40.\nWhat was looked at holds: 40 events, 4 checkpoints.\n',
  ]);
});

test('what is wrong in the journal is named, and the exit code says so', () => {
  const text = readFileSync(path(), 'utf8');
  writeFileSync(path(), text.replace('"requestId":"request-17"', '"requestId":"request-18"'));
  try {
    const { status, report } = verified();
    expect([status, report.ok]).toEqual([1, false]);
    expect(report.faults).toMatchObject([
      { kind: 'CHANGED', instance: 'gateway', sequence: 17, requestId: 'request-18' },
    ]);
    expect(audit(['verify']).stdout).toContain(`CHANGED Event 17 of gateway was changed: ${path()}, line 18.`);
  } finally {
    writeFileSync(path(), text);
  }
});

test.each([
  ['an event that is changed', { 'event.outcome': 'REFUSED' }],
  ['an event that is no longer found under its person', { persons: ['p-nobody'] }],
  ['an event that stands elsewhere in lists', { moment: '1999-01-01T00:00:00.000Z x' }],
  ['an event beside which something was added', { note: 'added' }],
])('in the store, %s is named', async (_, change) => {
  const collection = open.databases.audit.collection<{ _id: string }>('AccessEvent');
  const _id = 'gateway:000000000023';
  const before = await collection.findOne({ _id });
  await collection.updateOne({ _id }, { $set: change });
  try {
    const { status, report } = verified();
    expect(status).toBe(1);
    expect(report.faults).toMatchObject([{ kind: 'CHANGED', sequence: 23, where: { source: 'store', id: _id } }]);
  } finally {
    await collection.replaceOne({ _id }, before as object);
  }
});

test.each([
  ['a key without a gateway', 'nonsense'],
  ['a key without a number', 'gateway:'],
  ['a key with too few digits', 'gateway:00000000012'],
  ['a number far beyond the last', 'gateway:000000905000'],
  ['no text at all', new mongo.ObjectId() as unknown as string],
])('an event that was added to the store under %s is named, for lists would show it', async (_what, _id) => {
  const collection = open.databases.audit.collection<{ _id: string }>('AccessEvent');
  const copied = await collection.findOne({ _id: 'gateway:000000000023' });
  await collection.insertOne({ ...copied, _id });
  try {
    const { status, report } = verified();
    expect(status).toBe(1);
    expect(report.faults.map(({ where }: { where: { id?: string } }) => where.id)).toContain(String(_id));
  } finally {
    await collection.deleteOne({ _id });
  }
});

test('a key that is another’s, or none, is told', async () => {
  const [own, others] = [home, newFolder()];
  const place = (folder: string) => join(folder, 'keys/public/journal.json');
  await ensureKey(others, 'journal');
  const key = readFileSync(place(own), 'utf8');
  try {
    writeFileSync(place(own), readFileSync(place(others), 'utf8'));
    const { status, report } = verified();
    expect(status).toBe(1);
    expect(new Set(report.faults.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['CHECKPOINT_FORGED']));
    rmSync(place(own));
    const without = verified();
    expect(without).toMatchObject({
      status: 2,
      report: { ok: false, events: 0, faults: [], notLooked: [expect.any(String)] },
    });
  } finally {
    writeFileSync(place(own), key);
  }
});

test('what could not be looked at is said, and is no success', () => {
  const noDatabase = verified({ MONGODB_URI: 'mongodb://127.0.0.1:9/?serverSelectionTimeoutMS=200' });
  expect(noDatabase).toMatchObject({ status: 2, report: { ok: true, events: 40, instances: [{ store: null }] } });
  expect(noDatabase.report.notLooked[0]).toContain('The audit store: ');
  expect(audit(['verify', '--nonsense']).status).toBe(2);
  expect(audit(['verify', '--instance', 'other']).status).toBe(2);
});

test('an event is proven to somebody who has only the checkpoints', () => {
  const { status, stdout } = audit(['proof', 'gateway', '13']);
  expect(status).toBe(0);
  const { entry, checkpoint, inclusion, latest, consistency } = JSON.parse(stdout) as {
    entry: JournalEntry;
    checkpoint: { size: number; root: string };
    inclusion: string[];
    latest: { size: number; root: string };
    consistency: string[];
  };
  expect(entry).toMatchObject({ sequence: 13, event: { requestId: 'request-13' } });
  expect([checkpoint.size, latest.size]).toEqual([20, 40]);
  expect(isIncluded(entry.hash, 13, checkpoint.size, inclusion, checkpoint.root)).toBe(true);
  expect(isConsistent(checkpoint, latest, consistency)).toBe(true);
  expect(audit(['proof', 'gateway', '40']).status).toBe(1);
});
