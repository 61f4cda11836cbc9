import { setTimeout as pause } from 'node:timers/promises';
import { type JournalBatch, type JournalProgress, verifyBatch } from '../../kit/audit/batch.ts';
import { hashOf } from '../../kit/audit/chain.ts';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { random } from '../../test/support/random.ts';
import type { Journal } from './journal.ts';
import { type ShipOptions, type Shipper, startShipping } from './ship.ts';
import { appendMade, journalFolder, madeEvent, openJournal, removeFolders, signing, verifying } from './testing.ts';

/** Promise: all that is in the journal comes to the store, once and in order, whatever fails on the way. */

const journals: Journal[] = [];
const shippers: Shipper[] = [];
afterEach(async () => {
  for (const each of shippers.splice(0)) await each.stop();
  for (const each of journals.splice(0)) await each.stop();
  removeFolders();
});

/** A store that takes what it should, and can be made to fail. */
function makeStore() {
  const entries = new Map<string, JournalEntry[]>();
  const sealed = new Map<string, number>();
  const sizes: number[] = [];
  const seals: number[] = [];
  const store = {
    ...{ entries, sealed, sizes, seals },
    /** Called before a piece is taken. */
    before: async () => {},
    /** Called after it is taken, before it is told. */
    after: async () => {},
    async send(authorization: string, body: string) {
      await store.before();
      verifyBatch(verifying, authorization, body);
      const batch = JSON.parse(body) as JournalBatch;
      const progress = take(batch);
      sizes.push(batch.entries.length);
      await store.after();
      return { status: 200, text: JSON.stringify(progress) };
    },
  };
  function take({ instance, entries: given, checkpoints }: JournalBatch): JournalProgress {
    const kept = entries.get(instance) ?? [];
    entries.set(instance, kept);
    if ((given[0]?.sequence ?? 0) <= kept.length) kept.push(...given.slice(kept.length - (given[0]?.sequence ?? 0)));
    for (const jws of checkpoints) {
      const { size } = JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as { size: number };
      if (size > kept.length) throw new Error('a checkpoint came before what it covers');
      seals.push(size);
      sealed.set(instance, Math.max(size, sealed.get(instance) ?? 0));
    }
    return { next: kept.length, sealed: sealed.get(instance) ?? 0 };
  }
  return store;
}

const lags: number[] = [];
const said: string[] = [];
beforeEach(() => {
  lags.length = 0;
  said.length = 0;
});

async function opened(folder: string, options: Parameters<typeof openJournal>[1] = {}): Promise<Journal> {
  const journal = await openJournal(folder, options);
  journals.push(journal);
  return journal;
}

function ship(folder: string, journal: Journal, send: ShipOptions['send'], instance = 'gateway'): Shipper {
  const shipper = startShipping({
    ...{ folder, journal, instance, key: signing, send, retryMs: 5, longestRetryMs: 20 },
    lag: entries => lags.push(entries),
    log: message => said.push(message),
  });
  shippers.push(shipper);
  return shipper;
}

const until = async (holds: () => boolean) => {
  while (!holds()) await pause(5);
};
const sequences = (entries: JournalEntry[] | undefined) => entries?.map(({ sequence }) => sequence) ?? [];
const firstOnes = (count: number) => Array.from({ length: count }, (_, index) => index);

test('what was written before and what is written now comes in order, in pieces', async () => {
  const folder = journalFolder();
  const journal = await opened(folder, { fileBytes: 100_000 });
  await appendMade(journal, 1200);
  const store = makeStore();
  ship(folder, journal, store.send);
  await until(() => store.entries.get('gateway')?.length === 1200);
  for (let round = 0; round < 3; round += 1) await appendMade(journal, 50);
  await until(() => store.entries.get('gateway')?.length === 1350);
  expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(1350));
  expect(Math.max(...store.sizes)).toBeLessThanOrEqual(500);
  expect(store.sizes.length).toBeLessThan(30);
  await until(() => lags.at(-1) === 0);
  expect(said).toEqual([]);
});

test('checkpoints follow what they cover', async () => {
  const folder = journalFolder();
  const journal = await opened(folder, { sealEntries: 10 });
  const store = makeStore();
  ship(folder, journal, store.send);
  await appendMade(journal, 25);
  await until(() => (store.sealed.get('gateway') ?? 0) >= 20);
  expect(store.entries.get('gateway')?.length).toBe(25);
});

test('an outage holds nothing up, is told once, and after it everything is there', async () => {
  const folder = journalFolder();
  const journal = await opened(folder);
  const store = makeStore();
  let tried = 0;
  store.before = async () => {
    tried += 1;
    throw new Error('connect ECONNREFUSED');
  };
  const shipper = ship(folder, journal, store.send);
  await until(() => tried > 3);
  await appendMade(journal, 700);
  expect(shipper.problem()).toContain('connect ECONNREFUSED');
  expect(lags.at(-1)).toBe(700);
  const before = tried;
  await until(() => tried > before + 2);
  expect(said).toEqual([expect.stringContaining('stay in the journal')]);
  store.before = async () => {};
  await until(() => store.entries.get('gateway')?.length === 700 && shipper.problem() === null);
  expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(700));
  expect(said.at(-1)).toBe('Events are brought to audit again.');
});

test('a piece that was taken and not told of is not taken twice', async () => {
  const folder = journalFolder();
  const journal = await opened(folder);
  await appendMade(journal, 600);
  const store = makeStore();
  let failures = 0;
  store.after = async () => {
    failures += 1;
    if (failures < 6) throw new Error('the connection broke');
  };
  ship(folder, journal, store.send);
  await until(() => store.entries.get('gateway')?.length === 600);
  expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(600));
});

test('after a restart it goes on where the store is, also when the store has lost something', async () => {
  const folder = journalFolder();
  const first = await opened(folder);
  const store = makeStore();
  const shipper = ship(folder, first, store.send);
  await appendMade(first, 30);
  await until(() => store.entries.get('gateway')?.length === 30);
  await shipper.stop();
  await appendMade(first, 20);
  await first.stop();
  expect(store.entries.get('gateway')?.length).toBe(30);
  store.sizes.length = 0;
  const second = await opened(folder);
  ship(folder, second, store.send);
  await until(() => store.entries.get('gateway')?.length === 50);
  expect(store.sizes.reduce((sum, size) => sum + size, 0)).toBe(20);
  // its data was restored
  store.entries.get('gateway')?.splice(10);
  await appendMade(second, 5);
  await until(() => store.entries.get('gateway')?.length === 55);
  expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(55));
});

test('checkpoints that the store has lost are brought again, too', async () => {
  const folder = journalFolder();
  const journal = await opened(folder, { sealEntries: 1 });
  const store = makeStore();
  ship(folder, journal, store.send);
  await appendMade(journal, 4);
  await until(() => store.sealed.get('gateway') === 4);
  store.sealed.clear();
  store.entries.clear();
  await appendMade(journal, 1);
  await until(() => store.seals.filter(size => size === 4).length === 2);
  await until(() => store.sealed.get('gateway') === 5);
  expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(5));
});

test('what is refused is tried again and told, and is taken when it is mended', async () => {
  const folder = journalFolder();
  const journal = await opened(folder);
  await appendMade(journal, 3);
  const store = makeStore();
  let refused = 0;
  const shipper = ship(folder, journal, async (authorization, body) => {
    if (refused >= 3) return store.send(authorization, body);
    refused += 1;
    return { status: 409, text: '{"errors":[{"message":"entry 2 is here with another hash"}]}' };
  });
  await until(() => refused > 1 || shipper.problem() !== null);
  expect(shipper.problem()).toContain('audit answered 409');
  await until(() => store.entries.get('gateway')?.length === 3);
});

test.each([1, 2, 3])(
  'whatever fails when, over restarts and many files, all comes once and in order (%d)',
  async seed => {
    const folder = journalFolder();
    const store = makeStore();
    const next = random(seed);
    store.before = async () => {
      if (next(3) === 0) throw new Error('not reached');
    };
    store.after = async () => {
      if (next(3) === 0) throw new Error('not heard');
    };
    let written = 0;
    for (let life = 0; life < 4; life += 1) {
      const journal = await opened(folder, { fileBytes: 20_000, sealEntries: 50 });
      const shipper = ship(folder, journal, store.send);
      for (let round = 0; round < 5; round += 1) {
        const count = next(80);
        await appendMade(journal, count);
        written += count;
        await pause(next(30));
      }
      await shipper.stop();
      await journal.stop();
    }
    ship(folder, await opened(folder), store.send);
    await until(() => store.entries.get('gateway')?.length === written && store.sealed.get('gateway') === written);
    expect(sequences(store.entries.get('gateway'))).toEqual(firstOnes(written));
    for (const entry of store.entries.get('gateway') ?? []) expect(entry.hash).toBe(hashOf(entry));
  },
);

test('no event waits for a checkpoint that is not taken', async () => {
  const folder = journalFolder();
  const journal = await opened(folder, { sealEntries: 1 });
  const store = makeStore();
  ship(folder, journal, async (authorization, body) => {
    const { checkpoints } = JSON.parse(body) as JournalBatch;
    return checkpoints.length > 0 ? { status: 409, text: '{}' } : store.send(authorization, body);
  });
  for (let round = 1; round <= 3; round += 1) {
    await appendMade(journal, 10);
    await until(() => store.entries.get('gateway')?.length === round * 10);
  }
  expect(said).toEqual([expect.stringContaining('audit answered 409')]);
});

test('a journal that is not the one that the store has is told', async () => {
  const store = makeStore();
  const folder = journalFolder();
  const journal = await opened(folder);
  await appendMade(journal, 5);
  ship(folder, journal, store.send);
  await until(() => store.entries.get('gateway')?.length === 5);
  const another = journalFolder();
  const shipper = ship(another, await opened(another), store.send);
  await until(() => shipper.problem() !== null);
  expect(shipper.problem()).toContain('audit has 5 entries of gateway and the journal 0');
});

test('what is sealed of a gateway that has got another name comes, too', async () => {
  const folder = journalFolder();
  const old = await opened(folder, { instance: 'old' });
  await appendMade(old, 12);
  await old.stop();
  const store = makeStore();
  ship(folder, await opened(folder), store.send);
  await until(() => store.entries.get('old')?.length === 12);
  expect(store.sealed.get('old')).toBe(12);
});

test('a store that hangs does not keep the gateway from ending', async () => {
  const folder = journalFolder();
  const journal = await opened(folder);
  await appendMade(journal, 1);
  let asked = false;
  const shipper = ship(folder, journal, () => {
    asked = true;
    return new Promise(() => {});
  });
  await until(() => asked);
  await shipper.stop();
  expect((await journal.append(madeEvent(1))).sequence).toBe(1);
});
