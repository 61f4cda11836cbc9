import { createPublicKey } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { prune } from '../../gateway/journal/prune.ts';
import { filesOf, instancesIn, readEntries, tornIn } from '../../kit/audit/files.ts';
import { startOf } from '../../kit/audit/pruned.ts';
import { storeKey } from '../../kit/audit/verify/index.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { auditModels } from '../../subgraphs/audit/index.ts';

/** The fewest years for which events are kept: EHDS, article 9. */
export const LEAST_YEARS = 3;

/** The moment so many years ago. Throws for less than the law asks. */
export function retentionEnd(years: number, now: Date): Date {
  if (!Number.isSafeInteger(years) || years < LEAST_YEARS)
    throw new Error(`Events are kept for at least ${LEAST_YEARS} years (EHDS, article 9), but --years is ${years}.`);
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() - years);
  return end;
}

/** What retention works on. */
export interface Retention {
  /** The folder of the journals, and the key that signs what is gone. */
  folder: string;
  key: SigningKey;
  models: ReturnType<typeof auditModels>;
  /** Only what happened before is erased. */
  before: Date;
  /** True to see what would be erased. */
  dryRun: boolean;
}

/** What is erased of one gateway’s events. */
export interface RetainedInstance {
  instance: string;
  /** The first event that was kept before, and the first that is kept now. */
  from: number;
  to: number;
  /** How many documents of the store are erased. */
  stored: number;
  /** How many files of what a crash had left half written are erased. */
  torn: number;
  /** Why nothing of it can be erased now; null when it can. */
  held: string | null;
}

/** What is erased. */
export interface Retained {
  instances: RetainedInstance[];
  /** How many events of other systems. */
  foreign: number;
}

/**
 * Erases events from before a moment, from journals and store together. What is gone is signed first, so that the rest can still
 * be verified. A journal is erased by whole files, so that some events stay a little longer.
 */
export async function retain(retention: Retention): Promise<Retained> {
  const { folder, models, before, dryRun } = retention;
  const here = await instancesIn(folder);
  const shipped = new Map((await models.progress.find({}).lean()).map(({ _id, next }) => [_id, next]));
  const instances: RetainedInstance[] = [];
  for (const instance of here) instances.push(await retainOne(retention, instance, shipped.get(instance) ?? 0));
  for (const instance of shipped.keys())
    if (!here.includes(instance))
      instances.push({ ...{ instance, from: 0, to: 0, stored: 0, torn: 0 }, held: `its journal is not in ${folder}` });
  const old = { moment: { $lt: before.toISOString() } };
  const foreign = dryRun
    ? await models.foreignEvents.countDocuments(old)
    : (await models.foreignEvents.deleteMany(old)).deletedCount;
  return { instances, foreign };
}

async function retainOne(
  { folder, key, models, before, dryRun }: Retention,
  instance: string,
  shipped: number,
): Promise<RetainedInstance> {
  const { size: from } = await startOf(folder, instance, { kid: key.kid, key: createPublicKey(key.key) });
  const torn = await eraseTorn(folder, instance, before, dryRun);
  const to = await firstKept(folder, instance, from, before);
  if (to > shipped)
    return {
      ...{ instance, from, to: from, stored: 0, torn },
      held: `only ${shipped} of its events are in the store yet`,
    };
  if (!dryRun) await prune({ folder, instance, key, before });
  // the store needs the last one that it has, to see that the next one follows it
  const end = Math.min(to, Math.max(0, shipped - 1));
  const gone = { _id: { $gte: storeKey(instance, 0), $lt: storeKey(instance, end) } };
  const stored = dryRun
    ? await models.events.countDocuments(gone)
    : (await models.events.deleteMany(gone)).deletedCount;
  return { instance, from, to, stored, torn, held: null };
}

/** What never counted is not kept longer than what did: by when the crash was mended, which is after it was written. */
async function eraseTorn(folder: string, instance: string, before: Date, dryRun: boolean): Promise<number> {
  const old = (await tornIn(folder, instance)).filter(({ written }) => written < before);
  if (!dryRun) await Promise.all(old.map(({ path }) => rm(path)));
  return old.length;
}

/** The first event that stays: files go as a whole, and the newest one never does. */
async function firstKept(folder: string, instance: string, from: number, before: Date): Promise<number> {
  const files = await filesOf(folder, instance);
  let kept = from;
  for (const [index, { first }] of files.slice(0, -1).entries()) {
    const next = files[index + 1]?.first ?? first;
    if (first < from) continue;
    for await (const entries of readEntries(folder, instance, first, next))
      if (entries.some(({ event }) => event.at >= before.toISOString())) return kept;
    kept = next;
  }
  return kept;
}
