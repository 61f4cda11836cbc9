import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../gateway/journal/journal.ts';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { filesOf } from '../../kit/audit/files.ts';
import { bytesOf, verifyTrail } from '../../kit/audit/verify/index.ts';
import { verificationKey } from '../../kit/signing/keys.ts';
import { type BenchOptions, type Row, rounded } from '../bench.ts';
import { measureInTurns } from '../measure.ts';

/** A journal, and events of which there can be more. */
export interface Grown {
  folder: string;
  instance: string;
  journal: Journal;
  happened: readonly AuditEvent[];
}

/** How many events are written at once, and how many bytes a journal may have: what is hashed alone is held in memory. */
const AT_ONCE = 1000;
const MOST_BYTES = 256 * 1024 * 1024;

/** Writes the events that happened again and again, then verifies the journal, and hashes its bytes alone, in turns. */
export async function verifying(grown: Grown, seconds: number, say: BenchOptions['say']): Promise<Row[]> {
  const { folder, instance, journal } = grown;
  await grow(grown, seconds);
  await journal.stop();
  const events = journal.size();
  const key = await verificationKey(join(folder, '..'), 'journal');
  const verify = async () => {
    const report = await verifyTrail({ folder, key, store: null, progress: () => {} }, [instance]);
    if (!report.ok || report.events !== events)
      throw new Error(`expected ${events} events that hold, but got ${report.events}: ${report.faults[0]?.message}`);
  };
  await verify();
  const bytes = await bytesOf(folder, [instance]);
  const parts = (await filesOf(folder, instance)).map(({ path }) => readFileSync(path));
  const alone = async () => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    hash.digest();
  };
  say(`The trail is whole. Verifying ${events} events, ${rounded(bytes / 2 ** 20)} MiB …`);
  const ways = [
    { what: 'SHA-256 alone', once: alone },
    { what: 'verifying the journal', once: verify },
  ] as const;
  const both = await measureInTurns(...ways, { seconds, connections: 1 });
  return both.map(({ requestsPerSecond, p50Ms, p99Ms }, index) => ({
    what: String(ways[index]?.what),
    ...{ p50Ms, p99Ms, events },
    eventsPerSecond: rounded(requestsPerSecond * events),
    mibPerSecond: rounded((requestsPerSecond * bytes) / 2 ** 20),
    ratio: rounded(requestsPerSecond / both[0].requestsPerSecond),
  }));
}

async function grow({ folder, instance, journal, happened }: Grown, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  const event = (number: number) => ({
    ...(happened[number % happened.length] as AuditEvent),
    requestId: `request-${number}`,
  });
  do {
    const first = journal.size();
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => journal.append(event(first + index))));
  } while (performance.now() < end && (await bytesOf(folder, [instance])) < MOST_BYTES);
}
