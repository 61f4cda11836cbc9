import type { Model } from 'mongoose';
import type { Versioned } from '../../kit/entity/history.model.ts';
import type { Part } from '../../kit/entity/model.ts';
import type { Finding } from '../contract.ts';
import type { Item } from '../read/item.ts';
import { hashOf } from './ids.ts';
import type { Reporter } from './report.ts';
import { keepFormer } from './write-former.ts';
import { writeRows } from './write-rows.ts';

/** One source's part of something, ready to be written. */
export interface PendingPart {
  id: string;
  part: Part;
  /** The item that it came from; null for what stands inside another and is not counted itself. */
  item: Item | null;
  findings: readonly Finding[];
}

/** What is put together from parts. */
export interface Whole extends Versioned {
  parts: Part[];
}

const BATCH = 300;

/**
 * Writes parts into their wholes: a part that is there already and says the same changes nothing, and what did not change
 * is not written. Two different parts under one key are both kept.
 */
export async function writeParts<Stored extends Whole>(
  model: Model<Stored>,
  pending: readonly PendingPart[],
  merge: (id: string, parts: Part[], before: Stored | undefined) => Stored,
  reporter: Reporter,
  progress: (done: number) => void,
): Promise<void> {
  const byId = new Map<string, PendingPart[]>();
  for (const each of pending) {
    const others = byId.get(each.id);
    if (others) others.push(each);
    else byId.set(each.id, [each]);
  }
  const ids = [...byId.keys()];
  const fresh = new WeakSet<Part>();
  for (let index = 0; index < ids.length; index += BATCH) {
    const batch = ids.slice(index, index + BATCH);
    const stored = await model.find({ _id: { $in: batch } } as never).lean<Stored[]>();
    const before = new Map(stored.map(row => [row._id, row]));
    const importedAt = new Date();
    const changed = batch.flatMap(id => {
      const own = byId.get(id) ?? [];
      const parts = new Map((before.get(id)?.parts ?? []).map(part => [part.key, part]));
      const touched = own.map(each => place(parts, each, fresh, reporter)).some(Boolean);
      progress(own.filter(each => each.item).length);
      return touched ? [{ ...merge(id, [...parts.values()], before.get(id)), importedAt }] : [];
    });
    await keepFormer(
      model,
      changed.flatMap(({ _id }) => before.get(_id) ?? []),
      importedAt,
    );
    await writeRows(model, changed, id => before.has(id));
  }
}

/** Puts a part among the others; true when that changes something. */
function place(
  parts: Map<string, Part>,
  { part, item, findings }: PendingPart,
  fresh: WeakSet<Part>,
  reporter: Reporter,
): boolean {
  const taken = parts.get(part.key);
  const salted = `${part.key}#${part.hash}`;
  if (taken?.hash === part.hash || parts.has(salted)) {
    if (item) reporter.outcome(item, 'unchanged', findings);
    return false;
  }
  // placed by this same run: two things of one name, of which neither may be lost
  const key = taken && fresh.has(taken) ? salted : part.key;
  const placed = { ...part, key };
  fresh.add(placed);
  parts.set(key, placed);
  if (item) reporter.outcome(item, 'imported', findings);
  return true;
}

/** A part with the hash of all that it says. */
export const partOf = (part: Omit<Part, 'hash'>): Part => ({ ...part, hash: hashOf(part) });
