import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactVerify } from 'jose';
import { type Disk, fileSystem } from '../gateway/journal/disk.ts';
import { JournalUnwritable } from '../gateway/journal/journal.ts';
import { JournalInUse } from '../gateway/journal/lock.ts';
import { prune } from '../gateway/journal/prune.ts';
import { JournalBroken } from '../gateway/journal/recover.ts';
import {
  appendMade,
  journalFolder,
  madeEvent,
  openJournal,
  removeFolders,
  signing,
  verifying,
} from '../gateway/journal/testing.ts';
import { canonical, hashOf, NO_HASH } from '../kit/audit/chain.ts';
import type { JournalEntry } from '../kit/audit/event.ts';
import { readEntries } from '../kit/audit/files.ts';
import { verifyTrail } from '../kit/audit/verify/index.ts';

afterAll(removeFolders);

const verify = (folder: string) =>
  verifyTrail({ folder, key: verifying, store: null, progress: () => {} }, ['gateway']);

const filesIn = (folder: string) =>
  readdirSync(join(folder, 'gateway'))
    .filter(name => /^\d+\.jsonl$/.test(name))
    .sort();

async function entriesOf(folder: string, from = 0, to?: number): Promise<JournalEntry[]> {
  const all: JournalEntry[] = [];
  for await (const entries of readEntries(folder, 'gateway', from, to)) all.push(...entries);
  return all;
}

/** The file system, but for what is told. */
const diskWith = (told: {
  beforeWrite(bytes: Buffer, write: (bytes: Buffer) => Promise<void>): Promise<void>;
}): Disk => ({
  async open(path) {
    const file = await fileSystem.open(path);
    const isEntries = !path.includes('checkpoints');
    return {
      ...file,
      write: (bytes, at) => (isEntries ? told.beforeWrite(bytes, part => file.write(part, at)) : file.write(bytes, at)),
    };
  },
});

const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

test('an entry is chained to the one before, and its hash is that of its canonical JSON', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 3);
  await journal.stop();
  const entries = await entriesOf(folder);
  expect(entries.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect(entries.map(({ previous }) => previous)).toEqual([NO_HASH, entries[0]?.hash, entries[1]?.hash]);
  for (const entry of entries) expect(entry.hash).toBe(hashOf(entry));
  const lines = readFileSync(join(folder, 'gateway', '000000000000.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines).toEqual(entries.map(canonical));
});

test('half a character in what a caller sent does not keep the event out', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await journal.append({ ...madeEvent(0), reason: 'so \ud800 bad' });
  await journal.stop();
  expect((await entriesOf(folder))[0]?.event.reason).toBe('so \ufffd bad');
  expect(await verify(folder)).toMatchObject({ ok: true, events: 1 });
});

test('events that wait together are made durable together', async () => {
  let writes = 0;
  const journal = await openJournal(journalFolder(), {
    disk: diskWith({
      beforeWrite: (bytes, write) => {
        writes += 1;
        return write(bytes);
      },
    }),
  });
  await appendMade(journal, 500);
  expect(writes).toBe(1);
  for (let wave = 0; wave < 5; wave += 1) await appendMade(journal, 10);
  expect(writes).toBe(6);
  await journal.stop();
});

test('an event is acknowledged only when it is durable', async () => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  const journal = await openJournal(journalFolder(), {
    disk: diskWith({ beforeWrite: (bytes, write) => held.then(() => write(bytes)) }),
  });
  const order: string[] = [];
  const appended = journal.append(madeEvent(0)).then(() => order.push('acknowledged'));
  await new Promise(resolve => setTimeout(resolve, 50));
  order.push('durable');
  release();
  await appended;
  expect(order).toEqual(['durable', 'acknowledged']);
  await journal.stop();
});

test('a restart continues the chain in a new file', async () => {
  const folder = journalFolder();
  for (let start = 0; start < 4; start += 1) {
    const journal = await openJournal(folder);
    expect(journal.size()).toBe(start * 5);
    await appendMade(journal, 5);
    await journal.stop();
  }
  expect(filesIn(folder)).toEqual([
    '000000000000.jsonl',
    '000000000005.jsonl',
    '000000000010.jsonl',
    '000000000015.jsonl',
  ]);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 20, checkpoints: 4 });
});

test('a file that is large enough, or old enough, is followed by a new one', async () => {
  const folder = journalFolder();
  const bySize = await openJournal(folder, { fileBytes: 5000 });
  for (let count = 0; count < 20; count += 1) await appendMade(bySize, 1);
  await bySize.stop();
  const count = filesIn(folder).length;
  expect(count).toBeGreaterThan(3);
  const byAge = await openJournal(folder, { fileMs: 0 });
  for (let count = 0; count < 3; count += 1) await appendMade(byAge, 1);
  await byAge.stop();
  expect(filesIn(folder)).toHaveLength(count + 3);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 23 });
  expect((await entriesOf(folder, 7, 21)).map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 14 }, (_, i) => i + 7),
  );
});

test('a line that a crash left half written is dropped, and kept beside', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 4);
  await journal.stop();
  const path = join(folder, 'gateway', '000000000000.jsonl');
  const begun = readFileSync(path, 'utf8').slice(0, 300);
  appendFileSync(path, begun);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 4, instances: [{ unfinished: true }] });
  const again = await openJournal(folder);
  expect(again.size()).toBe(4);
  await appendMade(again, 1);
  await again.stop();
  expect(readFileSync(`${path}.torn`, 'utf8')).toBe(`${begun}\n`);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 5, instances: [{ unfinished: false }] });
});

test('a checkpoint that a crash left half written is dropped', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 4);
  await journal.stop();
  const path = join(folder, 'gateway', 'checkpoints.jsonl');
  appendFileSync(path, readFileSync(path, 'utf8').slice(0, 100));
  expect(await verify(folder)).toMatchObject({ ok: true, checkpoints: 1 });
  const again = await openJournal(folder);
  await appendMade(again, 1);
  await again.stop();
  expect(await verify(folder)).toMatchObject({ ok: true, checkpoints: 2, events: 5 });
});

test('what a crash left unsealed is sealed at the next start', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 4);
  await journal.stop();
  rmSync(join(folder, 'gateway', 'checkpoints.jsonl'));
  const again = await openJournal(folder);
  await again.stop();
  expect(await verify(folder)).toMatchObject({ ok: true, checkpoints: 1, instances: [{ sealed: 4, unsealed: 0 }] });
});

test.each([
  ['damaged amid others', (text: string) => text.replace('request-2', 'request-x')],
  ['shorter than what a checkpoint covers', (text: string) => `${text.split('\n').slice(0, 3).join('\n')}\n`],
  ['torn where a checkpoint covers it', (text: string) => text.slice(0, -20)],
])('a journal that is %s is not continued', async (_, tamper) => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 5);
  await journal.stop();
  const path = join(folder, 'gateway', '000000000000.jsonl');
  const tampered = tamper(readFileSync(path, 'utf8'));
  writeFileSync(path, tampered);
  rmSync(join(folder, 'gateway', 'frontier.json'));
  await expect(openJournal(folder)).rejects.toThrow(JournalBroken);
  expect(readFileSync(path, 'utf8')).toBe(tampered);
});

test('a frontier that no checkpoint confirms is not believed', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 4);
  await journal.stop();
  writeFileSync(join(folder, 'gateway', 'frontier.json'), JSON.stringify({ size: 4, nodes: ['ab'.repeat(32)] }));
  const again = await openJournal(folder);
  await appendMade(again, 1);
  await again.stop();
  expect(await verify(folder)).toMatchObject({ ok: true, events: 5, checkpoints: 2 });
});

test('a full disk refuses the events that it did not take, keeps the chain whole, and is noticed when it has room', async () => {
  const folder = journalFolder();
  const log: string[] = [];
  let isFull = false;
  const disk = diskWith({
    async beforeWrite(bytes, write) {
      if (!isFull) return write(bytes);
      await write(bytes.subarray(0, bytes.length / 2));
      throw full();
    },
  });
  const journal = await openJournal(folder, { disk, log: message => log.push(message), probeMs: 20 });
  await appendMade(journal, 3);
  isFull = true;
  const refused = await Promise.allSettled([journal.append(madeEvent(3)), journal.append(madeEvent(4))]);
  expect(refused).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect((refused[0] as PromiseRejectedResult).reason).toBeInstanceOf(JournalUnwritable);
  expect(journal.problem()).toContain('ENOSPC');
  expect(await verify(folder)).toMatchObject({ ok: true, events: 3, instances: [{ unfinished: false }] });
  await expect(journal.append(madeEvent(3))).rejects.toThrow('ENOSPC');
  isFull = false;
  while (journal.problem() !== null) await new Promise(resolve => setTimeout(resolve, 10));
  await appendMade(journal, 2);
  await journal.stop();
  expect(log).toHaveLength(2);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 5 });
});

test('after a failure nothing is written before what is left of it is cut off', async () => {
  const folder = journalFolder();
  let isBad = false;
  const disk: Disk = {
    async open(path) {
      const file = await fileSystem.open(path);
      const truncate = (size: number) => (isBad ? Promise.reject(new Error('EIO')) : file.truncate(size));
      return {
        ...file,
        truncate,
        write: async (bytes, at) => {
          await file.write(bytes, at);
          if (isBad) throw new Error('EIO');
        },
      };
    },
  };
  // each event would begin a new file, and leave the failed one behind
  const journal = await openJournal(folder, { disk, fileMs: 0, probeMs: 60_000 });
  await appendMade(journal, 1);
  isBad = true;
  for (let count = 0; count < 3; count += 1) await expect(journal.append(madeEvent(9))).rejects.toThrow('EIO');
  isBad = false;
  await appendMade(journal, 2);
  await journal.stop();
  expect(await verify(folder)).toMatchObject({ ok: true, events: 3 });
});

test('two processes can’t write the journal of one instance; one that was killed is no obstacle', async () => {
  const folder = journalFolder();
  const pem = signing.key.export({ format: 'pem', type: 'pkcs8' }) as string;
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/journal/testing-child.ts', folder, pem], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise(resolve => child.stdout.once('data', resolve));
  await expect(openJournal(folder)).rejects.toThrow(JournalInUse);
  child.kill('SIGKILL');
  await new Promise(resolve => child.once('exit', resolve));
  const journal = await openJournal(folder);
  await expect(openJournal(folder)).rejects.toThrow(JournalInUse);
  await journal.stop();
  await (await openJournal(folder)).stop();
});

test('listeners hear of every durable entry in order, and of checkpoints', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder, { sealEntries: 50 });
  const heard: number[] = [];
  const sizes: number[] = [];
  const end = journal.onDurable(entries => heard.push(...entries.map(({ sequence }) => sequence)));
  journal.onCheckpoint(({ size }) => sizes.push(size));
  await appendMade(journal, 60);
  await appendMade(journal, 30);
  end();
  await appendMade(journal, 5);
  await journal.stop();
  expect(heard).toEqual(Array.from({ length: 90 }, (_, index) => index));
  expect(sizes).toEqual([60, 95]);
});

test('checkpoints are signed after some time too', async () => {
  const journal = await openJournal(journalFolder(), { sealMs: 20 });
  const signed = new Promise<number>(resolve => journal.onCheckpoint(({ size }) => resolve(size)));
  await appendMade(journal, 2);
  expect(await signed).toBe(2);
  await journal.stop();
});

test('a checkpoint is a JWS that any library verifies', async () => {
  const folder = journalFolder();
  const journal = await openJournal(folder);
  await appendMade(journal, 2);
  await journal.stop();
  const jws = readFileSync(join(folder, 'gateway', 'checkpoints.jsonl'), 'utf8').trim();
  const { payload } = await compactVerify(jws, verifying.key, { algorithms: ['EdDSA'] });
  const [, last] = await entriesOf(folder);
  expect(JSON.parse(Buffer.from(payload).toString())).toMatchObject({ instance: 'gateway', size: 2, head: last?.hash });
});

test('what is older than a time is erased by whole files, and the rest still verifies', async () => {
  const folder = journalFolder();
  const event = (number: number) => madeEvent(number, new Date(Date.UTC(2020 + Math.floor(number / 10), 0, 1)));
  for (let start = 0; start < 5; start += 1) {
    const journal = await openJournal(folder);
    for (let count = 0; count < 10; count += 1) await journal.append(event(start * 10 + count));
    await journal.stop();
  }
  const kept = { folder, instance: 'gateway', key: signing };
  expect(await prune({ ...kept, before: new Date('2020-06-01') })).toBe(10);
  expect(await prune({ ...kept, before: new Date('2022-06-01') })).toBe(30);
  expect(await prune({ ...kept, before: new Date('2022-06-01') })).toBe(30);
  expect(filesIn(folder)).toEqual(['000000000030.jsonl', '000000000040.jsonl']);
  expect(await verify(folder)).toMatchObject({ ok: true, events: 20, instances: [{ from: 30, sealed: 50 }] });
  const journal = await openJournal(folder);
  await appendMade(journal, 5);
  await journal.stop();
  rmSync(join(folder, 'gateway', 'frontier.json'));
  await (await openJournal(folder)).stop();
  expect(await verify(folder)).toMatchObject({ ok: true, events: 25 });
  // the newest file stays, whatever its age
  expect(await prune({ ...kept, before: new Date('2100-01-01') })).toBe(50);

  const statements = join(folder, 'gateway', 'pruned.jsonl');
  const text = readFileSync(statements, 'utf8');
  truncateSync(statements, 0);
  expect((await verify(folder)).faults[0]).toMatchObject({ kind: 'REMOVED', sequence: 0, until: 49 });
  writeFileSync(statements, text.replace(/\.[\w-]{10}/, '.AAAAAAAAAA'));
  expect((await verify(folder)).faults.map(({ kind }) => kind)).toContain('PRUNING_FORGED');
});
