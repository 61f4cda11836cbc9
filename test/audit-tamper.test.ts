import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import {
  appendMade,
  journalFolder,
  openJournal,
  removeFolders,
  signing,
  verifying,
} from '../gateway/journal/testing.ts';
import type { JournalProgress } from '../kit/audit/batch.ts';
import { canonical, chained, hashOf } from '../kit/audit/chain.ts';
import type { AuditEvent, CheckpointContent, JournalEntry } from '../kit/audit/event.ts';
import { readStatement, signStatement } from '../kit/audit/statement.ts';
import {
  type Fault,
  type StoredCheckpoint,
  type StoredEntry,
  storeKey,
  type TrailReport,
  verifyTrail,
} from '../kit/audit/verify/index.ts';
import { storeOf } from '../kit/audit/verify/testing.ts';
import { keyPair } from '../kit/signing/testing.ts';

const COUNT = 120;
const INSTANCE = 'gateway';

/** A trail as it was written: the journal's files, and the store's documents. A file is a text of a character for each byte. */
interface Written {
  files: Map<string, string>;
  entries: StoredEntry[];
  checkpoints: StoredCheckpoint[];
}

let written: Written;
let scratch: string;

beforeAll(async () => {
  scratch = journalFolder();
  const folder = journalFolder();
  for (let start = 0; start < 3; start += 1) {
    const journal = await openJournal(folder, { sealEntries: 12 });
    for (let count = 0; count < COUNT / 3; count += 5) await appendMade(journal, 5);
    await journal.stop();
  }
  const path = join(folder, INSTANCE);
  const names = readdirSync(path).filter(name => name.endsWith('.jsonl'));
  const files = new Map(names.map(name => [name, readFileSync(join(path, name), 'latin1')]));
  const lines = names.filter(isEntries).flatMap(name => linesIn(files.get(name)));
  const entries = lines.map(line => JSON.parse(Buffer.from(line, 'latin1').toString()) as JournalEntry);
  written = {
    files,
    entries: entries.map(entry => ({ ...entry, _id: storeKey(INSTANCE, entry.sequence) })),
    checkpoints: linesIn(files.get('checkpoints.jsonl')).map(jws => storedCheckpoint(jws)),
  };
  expect(written.entries).toHaveLength(COUNT);
  expect(written.checkpoints.length).toBeGreaterThan(6);
});
afterAll(removeFolders);

const isEntries = (name: string) => /^\d+\.jsonl$/.test(name);
const linesIn = (text = '') => text.trimEnd().split('\n');

function storedCheckpoint(jws: string): StoredCheckpoint {
  const { size } = readStatement(verifying, 'checkpoint', jws) as CheckpointContent;
  return { _id: storeKey(INSTANCE, size), instance: INSTANCE, size, jws };
}

/** All entries as lines of one file: tampering then need not mind where a file ends. */
const allLines = () => written.entries.map(({ _id, ...entry }) => canonical(entry));

interface Tampered extends Partial<Written> {
  noStore?: boolean;
  /** How far the store says that it has taken the journal. */
  taken?: JournalProgress;
  /** What is done to the journal's folder once the files are there. */
  then?: (folder: string) => void;
}

/** Verifies a journal of these files beside a store; each is the one that was written, unless it is given. */
async function reportOf(tampered: Tampered): Promise<TrailReport> {
  const { files, entries, checkpoints, noStore, taken, then } = { ...written, noStore: false, ...tampered };
  const folder = join(scratch, INSTANCE);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text, 'latin1');
  then?.(folder);
  const store = noStore ? null : storeOf(structuredClone(entries), checkpoints, taken);
  const report = await verifyTrail({ folder: scratch, key: verifying, store, progress: () => {} }, [INSTANCE]);
  expect(report.ok).toBe(report.faults.length === 0);
  return report;
}

const faultsOf = async (tampered: Tampered): Promise<Fault[]> => (await reportOf(tampered)).faults;

/** Files with these lines in place of all entries. */
const journalOf = (lines: readonly string[]) =>
  filesWith(
    '000000000000.jsonl',
    Buffer.from(lines.map(line => `${line}\n`).join('')).toString('latin1'),
    name => !isEntries(name),
  );

const filesWith = (name: string, text: string, keep: (name: string) => boolean = () => true) =>
  new Map([...[...written.files].filter(([other]) => keep(other)), [name, text] as const]);

/** Entries with others in place from a sequence on, all chained anew. */
function rechained(from: number, change: (events: AuditEvent[]) => AuditEvent[]): JournalEntry[] {
  const kept: JournalEntry[] = written.entries.slice(0, from).map(({ _id, ...entry }) => entry);
  for (const event of change(written.entries.slice(from).map(entry => entry.event))) {
    const [sequence, previous] = [kept.length, kept.at(-1)?.hash ?? '0'.repeat(64)];
    kept.push({
      instance: INSTANCE,
      sequence,
      previous,
      event,
      hash: chained(INSTANCE, sequence, previous, canonical(event)).hash,
    });
  }
  return kept;
}

const stored = (entries: readonly JournalEntry[]): StoredEntry[] =>
  entries.map(entry => ({ ...entry, _id: storeKey(INSTANCE, entry.sequence) }));

const otherEvent = (event: AuditEvent): AuditEvent => ({ ...event, caller: { ...event.caller, subject: 'nobody' } });
const at = fc.nat(COUNT - 1);
const two = fc.tuple(at, at).filter(([a, b]) => a < b);
const withStore = fc.boolean();
const RUNS = { numRuns: 16 };
const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, property), RUNS);

const turned = (text: string, bit: number): string => {
  const bytes = Buffer.from(text, 'latin1');
  bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
  return bytes.toString('latin1');
};

test('a trail that nobody touched holds, with and without its store', async () => {
  expect(await faultsOf({})).toEqual([]);
  expect(await faultsOf({ noStore: true })).toEqual([]);
  expect(await faultsOf({ files: journalOf(allLines()) })).toEqual([]);
});

test('a store that lags behind is no fault', () =>
  holds(at, async count => {
    const entries = written.entries.slice(0, count);
    const checkpoints = written.checkpoints.filter(({ size }) => size <= count);
    expect(await faultsOf({ entries, checkpoints })).toEqual([]);
  }));

describe('in the journal', () => {
  test('one bit is turned', () =>
    holds(fc.tuple(fc.constantFrom(0, 40, 80), fc.nat(), withStore), async ([first, random, hasStore]) => {
      const name = `${String(first).padStart(12, '0')}.jsonl`;
      const text = written.files.get(name) as string;
      const bit = random % (text.length * 8);
      const line = text.slice(0, bit >> 3).split('\n').length;
      const [fault] = await faultsOf({ files: filesWith(name, turned(text, bit)), noStore: !hasStore });
      expect(fault).toMatchObject({ kind: 'CHANGED', sequence: first + line - 1, where: { source: 'journal', line } });
      expect(basename((fault as { where: { file: string } }).where.file)).toBe(name);
    }));

  test('one event is removed', () =>
    holds(fc.tuple(at, withStore), async ([n, hasStore]) => {
      const [fault, ...more] = await faultsOf({ files: journalOf(allLines().toSpliced(n, 1)), noStore: !hasStore });
      const kind = n === COUNT - 1 ? 'TRUNCATED' : 'REMOVED';
      expect(fault).toMatchObject({ kind, sequence: n, until: n, where: { source: 'journal' } });
      expect(more).toEqual([]);
    }));

  test('one event is inserted again', () =>
    holds(fc.tuple(fc.nat(COUNT), at, withStore), async ([n, copied, hasStore]) => {
      const lines = allLines();
      const faults = await faultsOf({
        files: journalOf(lines.toSpliced(n, 0, lines[copied] as string)),
        noStore: !hasStore,
      });
      // beside itself nobody can tell which of the two it is
      expect(faults).toMatchObject([{ kind: 'INSERTED', where: { source: 'journal' } }]);
      expect([n, n === copied ? n + 1 : n]).toContain(faults[0]?.sequence);
    }));

  test('one event is inserted with a hash that fits', () =>
    holds(fc.tuple(at, withStore), async ([n, hasStore]) => {
      const made = rechained(n, events => [otherEvent(events[0] as AuditEvent)])[n];
      const faults = await faultsOf({
        files: journalOf(allLines().toSpliced(n, 0, canonical(made))),
        noStore: !hasStore,
      });
      expect(faults[0]).toMatchObject({ sequence: n, where: { source: 'journal', line: n + 1 } });
      expect(faults[0]?.kind).toBe('INSERTED');
    }));

  test('one event is changed, with a hash that fits', () =>
    holds(at, async n => {
      const made = rechained(n, ([event]) => [otherEvent(event as AuditEvent)])[n];
      const files = journalOf(allLines().toSpliced(n, 1, canonical(made)));
      expect((await faultsOf({ files }))[0]).toMatchObject({
        kind: 'CHANGED',
        sequence: n,
        until: n,
        where: { line: n + 1 },
      });
      const [fault] = await faultsOf({ files, noStore: true });
      expect(fault).toMatchObject({ kind: 'CHANGED', where: { source: 'journal' } });
      expect(fault?.sequence).toBeLessThanOrEqual(n);
      expect(fault?.until).toBeGreaterThanOrEqual(n);
    }));

  test('two events are exchanged', () =>
    holds(fc.tuple(two, withStore), async ([[a, b], hasStore]) => {
      const lines = allLines();
      const files = journalOf(lines.with(a, lines[b] as string).with(b, lines[a] as string));
      const [fault] = await faultsOf({ files, noStore: !hasStore });
      expect(fault).toMatchObject({ kind: 'REORDERED', sequence: a, where: { source: 'journal' } });
    }));

  test('two events have each other’s content', () =>
    holds(fc.tuple(two, withStore), async ([[a, b], hasStore]) => {
      const entries = written.entries.map(({ _id, ...entry }) => ({ ...entry }));
      const [one, other] = [entries[a] as JournalEntry, entries[b] as JournalEntry];
      [one.event, other.event] = [other.event, one.event];
      const [fault] = await faultsOf({ files: journalOf(entries.map(canonical)), noStore: !hasStore });
      expect(fault).toMatchObject({ kind: 'REORDERED', sequence: a, until: b });
    }));

  test('a block of events is moved', () =>
    holds(
      fc.tuple(fc.nat(90), fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 15 })),
      async ([n, length, by]) => {
        const lines = allLines();
        const block = lines.splice(n, length);
        const [fault] = await faultsOf({ files: journalOf(lines.toSpliced(n + by, 0, ...block)) });
        expect(fault).toMatchObject({ kind: 'REORDERED', sequence: n });
      },
    ));

  test('a file is cut short', () =>
    holds(fc.tuple(fc.constantFrom(0, 40, 80), fc.nat(), withStore), async ([first, random, hasStore]) => {
      const name = `${String(first).padStart(12, '0')}.jsonl`;
      const text = written.files.get(name) as string;
      const kept = text.slice(0, random % text.length);
      const [fault] = await faultsOf({ files: filesWith(name, kept), noStore: !hasStore });
      const sequence = first + kept.split('\n').length - 1;
      expect(fault).toMatchObject({ sequence, where: { source: 'journal' } });
      expect(['TRUNCATED', 'REMOVED']).toContain(fault?.kind);
    }));

  test('a file is gone', async () => {
    for (const [name, sequence, kind] of [
      ['000000000000.jsonl', 0, 'REMOVED'],
      ['000000000040.jsonl', 40, 'REMOVED'],
      ['000000000080.jsonl', 80, 'TRUNCATED'],
    ]) {
      const files = new Map([...written.files].filter(([other]) => other !== name));
      for (const noStore of [true, false])
        expect((await faultsOf({ files, noStore }))[0]).toMatchObject({ kind, sequence, where: { source: 'journal' } });
    }
  });

  test('everything from an event on is replaced, and chained anew', () =>
    holds(at, async n => {
      const files = journalOf(rechained(n, events => events.map(otherEvent)).map(canonical));
      expect((await faultsOf({ files }))[0]).toMatchObject({
        kind: 'CHANGED',
        sequence: n,
        until: n,
        where: { line: n + 1 },
      });
      const [fault] = await faultsOf({ files, noStore: true });
      expect(fault?.kind).toBe('CHANGED');
      expect(fault?.sequence).toBeLessThanOrEqual(n);
      expect(fault?.until).toBeGreaterThanOrEqual(n);
    }));

  test('an event is removed, and the rest is numbered and chained anew', () =>
    holds(fc.nat(COUNT - 2), async n => {
      const files = journalOf(rechained(n, events => events.slice(1)).map(canonical));
      expect((await faultsOf({ files }))[0]).toMatchObject({ kind: 'CHANGED', sequence: n, where: { line: n + 1 } });
    }));
});

describe('in the store', () => {
  const id = (n: number) => ({ source: 'store', id: storeKey(INSTANCE, n) });
  const copy = () => structuredClone(written.entries);

  test('one value is changed', () =>
    holds(fc.tuple(at, fc.nat(), fc.nat()), async ([n, random, other]) => {
      const entries = copy();
      const places = leaves(entries[n] as StoredEntry).filter(([, key]) => key !== '_id');
      const [holder, key] = places[random % places.length] as [Record<string, unknown>, string];
      holder[key] = changedValue(holder[key], other);
      expect((await faultsOf({ entries }))[0]).toMatchObject({ kind: 'CHANGED', sequence: n, where: id(n) });
    }));

  test('one event is removed', () =>
    holds(fc.nat(COUNT - 2), async n => {
      expect(await faultsOf({ entries: copy().toSpliced(n, 1) })).toMatchObject([
        { kind: 'REMOVED', sequence: n, until: n, where: { source: 'store' } },
      ]);
    }));

  test('the last events are removed', () =>
    holds(fc.nat(COUNT - 1), async n => {
      expect(await faultsOf({ entries: copy().slice(0, n) })).toMatchObject([
        { kind: 'TRUNCATED', sequence: n, until: COUNT - 1, where: { source: 'store' } },
      ]);
    }));

  test('one event is inserted, with a hash that fits', () =>
    holds(at, async n => {
      const made = rechained(n, ([event]) => [otherEvent(event as AuditEvent)])[n] as JournalEntry;
      // before and after the one whose place it takes
      for (const suffix of ['!', '']) {
        const key = suffix ? `${storeKey(INSTANCE, n)}${suffix}` : `${storeKey(INSTANCE, n - 1)}~`;
        if (n === 0 && !suffix) continue;
        const [fault] = await faultsOf({ entries: [...copy(), { ...made, _id: key }] });
        expect(fault).toMatchObject({ kind: 'INSERTED', where: { source: 'store', id: key } });
      }
    }));

  test('two events are exchanged', () =>
    holds(two, async ([a, b]) => {
      const entries = copy();
      const [one, other] = [entries[a] as StoredEntry, entries[b] as StoredEntry];
      [one._id, other._id] = [other._id, one._id];
      expect((await faultsOf({ entries }))[0]).toMatchObject({
        kind: 'REORDERED',
        sequence: a,
        where: { source: 'store' },
      });
    }));

  test('two events have each other’s content', () =>
    holds(two, async ([a, b]) => {
      const entries = copy();
      const [one, other] = [entries[a] as StoredEntry, entries[b] as StoredEntry];
      [one.event, other.event] = [other.event, one.event];
      expect((await faultsOf({ entries }))[0]).toMatchObject({ kind: 'REORDERED', sequence: a, until: b });
    }));

  test('one event is changed, with a hash that fits', () =>
    holds(at, async n => {
      const entries = copy();
      const made = rechained(n, ([event]) => [otherEvent(event as AuditEvent)])[n] as JournalEntry;
      expect(made.hash).toBe(hashOf(made));
      expect((await faultsOf({ entries: entries.with(n, stored([made])[0] as StoredEntry) }))[0]).toMatchObject({
        ...{ kind: 'CHANGED', sequence: n, until: n, where: id(n) },
      });
    }));

  test('everything from an event on is replaced, and chained anew', () =>
    holds(at, async n => {
      const entries = stored(rechained(n, events => events.map(otherEvent)));
      expect((await faultsOf({ entries }))[0]).toMatchObject({ kind: 'CHANGED', sequence: n, until: n, where: id(n) });
    }));
});

/** The newest of the journal's files. */
const NEWEST = '000000000080.jsonl';

describe('the files of the journal', () => {
  test.each([
    ['another number', '000000000040.jsonl', '000000000041.jsonl', 40],
    ['a later number', NEWEST, '000000000500.jsonl', 80],
    ['an earlier number', NEWEST, '000000000060.jsonl', 80],
  ])('one that has got %s is named, though its events are whole and in order', async (_what, from, to, first) => {
    const files = filesWith(to, written.files.get(from) as string, name => name !== from);
    for (const noStore of [true, false])
      expect(await faultsOf({ files, noStore })).toMatchObject([
        { kind: 'REORDERED', sequence: first, where: { line: 1, file: expect.stringContaining(to) as string } },
      ]);
  });

  test('one that has got another name is missing, and a copy of one is inserted', async () => {
    const middle = written.files.get('000000000040.jsonl') as string;
    const renamed = filesWith('000000000040.jsonl.bak', middle, name => name !== '000000000040.jsonl');
    expect(await faultsOf({ files: renamed })).toMatchObject([{ kind: 'REMOVED', sequence: 40, until: 79 }]);
    const copied = await faultsOf({ files: filesWith('000000000050.jsonl', middle) });
    expect(copied.map(({ kind }) => kind)).toContain('INSERTED');
  });

  test.each(['garbage', 'garbage\n', '\n', '\r\n', '{}', '{"event":1}\n'])(
    'what is added at the end is named: %j',
    async added => {
      const text = written.files.get(NEWEST) as string;
      const [fault] = await faultsOf({ files: filesWith(NEWEST, text + added) });
      expect(fault).toMatchObject({
        ...{ kind: 'CHANGED', sequence: COUNT, where: { source: 'journal', line: COUNT - 80 + 1 } },
      });
    },
  );

  test.each([
    ['the beginning of a line', '{"event":{"at":"2026-0'],
    ['as little as a bracket', '{'],
    ['with what a full disk is tried with', ' '.repeat(4096)],
    ['what a power cut leaves', '\0'.repeat(100)],
  ])('what a crash may leave at the end is no fault, and told: %s', async (_what, left) => {
    const report = await reportOf({ files: filesWith(NEWEST, (written.files.get(NEWEST) as string) + left) });
    expect(report).toMatchObject({ ok: true, faults: [], notLooked: [], instances: [{ unfinished: true }] });
  });

  test.each(['000000000040.jsonl', 'checkpoints.jsonl'])(
    'where %s can’t be read, that is said, and the store is looked at all the same',
    async name => {
      const then = (folder: string) => {
        rmSync(join(folder, name));
        mkdirSync(join(folder, name));
      };
      expect(await reportOf({ then })).toMatchObject({
        ...{ ok: true, notLooked: [expect.stringMatching(/^The journal of gateway: EISDIR/)] },
        instances: [{ journal: null, store: COUNT }],
      });
      const entries = written.entries.toSpliced(7, 1);
      expect(await faultsOf({ then, entries })).toMatchObject([{ kind: 'REMOVED', sequence: 7 }]);
    },
  );
});

describe('what the store says that it has', () => {
  const last = () => written.checkpoints.at(-1)?.size ?? 0;

  test('it must have: events and checkpoints', async () => {
    const taken = { next: COUNT, sealed: last() };
    expect(await faultsOf({ taken })).toEqual([]);
    expect(await faultsOf({ taken, checkpoints: [] })).toMatchObject([
      { kind: 'CHECKPOINT_REMOVED', sequence: last() - 1, where: { source: 'store' } },
    ]);
    expect(await faultsOf({ taken: { ...taken, next: COUNT + 9 } })).toMatchObject([
      { kind: 'TRUNCATED', where: { source: 'journal' } },
      { kind: 'TRUNCATED', where: { source: 'store' } },
    ]);
  });

  test('must be a number', async () => {
    const place = { source: 'store', id: `JournalProgress ${INSTANCE}` };
    for (const taken of [
      { next: Number.NaN, sealed: 0 },
      { next: 0, sealed: Number.NaN },
    ])
      expect(await faultsOf({ taken })).toMatchObject([{ kind: 'CHANGED', where: place }]);
  });
});

describe('in both', () => {
  test('everything from an event on is replaced in the same way', () =>
    holds(at, async n => {
      const entries = rechained(n, events => events.map(otherEvent));
      const faults = await faultsOf({ files: journalOf(entries.map(canonical)), entries: stored(entries) });
      expect(faults.map(({ where }) => where.source)).toEqual(['journal', 'store']);
      for (const fault of faults) {
        expect(fault.kind).toBe('CHANGED');
        expect(fault.sequence).toBeLessThanOrEqual(n);
        expect(fault.until).toBeGreaterThanOrEqual(n);
      }
    }));

  test('the last events are removed', () =>
    holds(at, async n => {
      const faults = await faultsOf({ files: journalOf(allLines().slice(0, n)), entries: written.entries.slice(0, n) });
      expect(faults.map(({ kind, sequence, where }) => [kind, sequence, where.source])).toEqual([
        ['TRUNCATED', n, 'journal'],
        ['TRUNCATED', n, 'store'],
      ]);
    }));
});

describe('a checkpoint', () => {
  const text = () => written.files.get('checkpoints.jsonl') as string;
  const covered = (index: number) => (index === 0 ? 0 : (written.checkpoints[index - 1]?.size ?? 0));
  const some = fc.nat(5);

  test('has a bit turned in the journal', () =>
    holds(fc.tuple(fc.nat(), withStore), async ([random, hasStore]) => {
      const bit = random % (text().length * 8);
      const line = text()
        .slice(0, bit >> 3)
        .split('\n').length;
      const faults = await faultsOf({ files: filesWith('checkpoints.jsonl', turned(text(), bit)), noStore: !hasStore });
      expect(faults[0]).toMatchObject({
        kind: 'CHECKPOINT_FORGED',
        sequence: covered(line - 1),
        where: { source: 'journal', line },
      });
    }));

  test.each(['another key', 'another root'])('is signed with %s', how =>
    holds(fc.tuple(some, fc.boolean()), async ([index, isStored]) => {
      const [stranger] = keyPair('journal');
      const checkpoint = written.checkpoints[index] as StoredCheckpoint;
      const content = readStatement(verifying, 'checkpoint', checkpoint.jws) as CheckpointContent;
      const jws =
        how === 'another key'
          ? signStatement(stranger, 'checkpoint', content)
          : signStatement(signing, 'checkpoint', { ...content, root: 'ab'.repeat(32) });
      const forged = isStored
        ? { checkpoints: written.checkpoints.with(index, { ...checkpoint, jws }) }
        : { files: filesWith('checkpoints.jsonl', text().replace(checkpoint.jws, jws)) };
      const [fault] = await faultsOf(forged);
      const source = isStored ? 'store' : 'journal';
      expect(fault).toMatchObject({ kind: 'CHECKPOINT_FORGED', sequence: covered(index), where: { source } });
    }),
  );

  test('is removed from one of them', () =>
    holds(fc.tuple(some, fc.boolean()), async ([index, isStored]) => {
      const { jws, size } = written.checkpoints[index] as StoredCheckpoint;
      const faults = await faultsOf(
        isStored
          ? { checkpoints: written.checkpoints.toSpliced(index, 1) }
          : { files: filesWith('checkpoints.jsonl', text().replace(`${jws}\n`, '')) },
      );
      expect(faults).toMatchObject([{ kind: 'CHECKPOINT_REMOVED', sequence: size - 1 }]);
    }));

  test.each([
    ['of another instance', { instance: 'other' }],
    ['of another size', { size: 3 }],
    ['with something more', { more: 1 }],
  ])('that the store has under its key as one %s is forged', async (_what, over) => {
    const checkpoints = written.checkpoints.with(2, { ...(written.checkpoints[2] as StoredCheckpoint), ...over });
    const [fault] = await faultsOf({ checkpoints });
    expect(fault).toMatchObject({ kind: 'CHECKPOINT_FORGED', sequence: covered(2), where: { source: 'store' } });
  });

  test('that is taken from another instance is forged', async () => {
    const content = readStatement(verifying, 'checkpoint', written.checkpoints[2]?.jws ?? '') as CheckpointContent;
    const jws = signStatement(signing, 'checkpoint', { ...content, instance: 'other' });
    const checkpoints = written.checkpoints.with(2, { ...(written.checkpoints[2] as StoredCheckpoint), jws });
    expect((await faultsOf({ checkpoints }))[0]).toMatchObject({ kind: 'CHECKPOINT_FORGED', sequence: covered(2) });
  });
});

/** Every value in a document that is neither an object nor a list: what holds it, and under which key. */
function leaves(value: object): [Record<string, unknown>, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? leaves(inner)
      : [[value as Record<string, unknown>, key] as [Record<string, unknown>, string]],
  );
}

function changedValue(value: unknown, random: number): unknown {
  if (typeof value === 'number') return value + 1 + (random % 5);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && value) {
    const place = random % value.length;
    return `${value.slice(0, place)}${value[place] === 'x' ? 'y' : 'x'}${value.slice(place + 1)}`;
  }
  return 'x';
}
