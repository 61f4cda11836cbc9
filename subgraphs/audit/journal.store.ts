import { type Model, mongo } from 'mongoose';
import type { JournalBatch, JournalProgress } from '../../kit/audit/batch.ts';
import { hashOf, NO_HASH } from '../../kit/audit/chain.ts';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { readStatement } from '../../kit/audit/statement.ts';
import { storeKey } from '../../kit/audit/verify/store-source.ts';
import { ALL_AT_ONCE } from '../../kit/loader/group.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { contentOf, type StoredCheckpoint } from './checkpoint.model.ts';
import { type StoredEvent, storedEvent } from './event.model.ts';
import type { StoredProgress } from './progress.model.ts';

/** What comes contradicts itself, or what is here. */
export class JournalContradicted extends Error {}

/** How the database says that an id is there already. */
const DUPLICATE = 11_000;

/** The one door by which events come in. What is here is never changed. */
export class JournalStore {
  constructor(
    private readonly events: Model<StoredEvent>,
    private readonly checkpoints: Model<StoredCheckpoint>,
    private readonly progress: Model<StoredProgress>,
    private readonly key: SigningKey,
  ) {}

  /**
   * Takes a piece of a journal and says how far it is here now. The same piece again changes nothing; one that begins after what
   * is expected is left for later. Throws `JournalContradicted` where a hash or a signature is wrong, or where something else is
   * here under the same number.
   */
  async take({ instance, entries, checkpoints }: JournalBatch): Promise<JournalProgress> {
    checkChain(instance, entries);
    const { next, sealed } = await this.#progressOf(instance);
    const [first] = entries;
    if (first && first.sequence > next) return { next, sealed };
    const before = first ? await this.#fits(first) : true;
    // somebody has taken away what was here: it is brought again
    if (!before) return { next: Math.max(0, (first?.sequence ?? 1) - 1), sealed };
    const rows = entries.map(storedEvent);
    await this.#keep(rows);
    const reached = Math.max(next, (entries.at(-1)?.sequence ?? -1) + 1);
    const newest = rows
      .map(({ moment }) => moment)
      .sort()
      .at(-1);
    if (reached > next) await this.#advance(instance, { next: reached, sealed, newest });
    const largest = Math.max(sealed, await this.#seal(instance, reached, checkpoints));
    if (largest > sealed) await this.#advance(instance, { next: reached, sealed: largest });
    return { next: reached, sealed: largest };
  }

  /** Tells of what is durable; never of less than before. */
  async #advance(instance: string, progress: Omit<StoredProgress, '_id'>): Promise<void> {
    await this.progress.updateOne({ _id: instance }, { $max: progress }, { upsert: true });
  }

  async #progressOf(instance: string): Promise<JournalProgress> {
    const { next = 0, sealed = 0 } = (await this.progress.findById(instance).lean()) ?? {};
    return { next, sealed };
  }

  /** Whether the entry before is here; throws when it is another one than this one is chained to. */
  async #fits({ instance, sequence, previous }: JournalEntry): Promise<boolean> {
    const before = sequence === 0 ? NO_HASH : await this.#hashAt(instance, sequence - 1);
    if (before === null) return false;
    if (previous !== before)
      throw new JournalContradicted(`entry ${sequence} is chained to another one than is here before it`);
    return true;
  }

  async #hashAt(instance: string, sequence: number): Promise<string | null> {
    return (await this.events.findById(storeKey(instance, sequence), { hash: 1 }).lean())?.hash ?? null;
  }

  /** Inserts those that are not here, in their order. */
  async #keep(rows: readonly StoredEvent[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      await this.events.insertMany(rows, { ordered: true, lean: true });
    } catch (error) {
      if (!(error instanceof mongo.MongoBulkWriteError) || error.code !== DUPLICATE) throw error;
      const present = await this.events
        .find({ _id: { $in: rows.map(({ _id }) => _id) } }, { hash: 1 })
        .batchSize(ALL_AT_ONCE)
        .lean();
      const hashes = new Map(present.map(({ _id, hash }) => [_id, hash]));
      const other = rows.find(({ _id, hash }) => (hashes.get(_id) ?? hash) !== hash);
      if (other) throw new JournalContradicted(`entry ${other.sequence} is here with another hash`);
      await this.#keep(rows.filter(({ _id }) => !hashes.has(_id)));
    }
  }

  /** Keeps the checkpoints over what is here; says the size of the largest. */
  async #seal(instance: string, reached: number, checkpoints: readonly string[]): Promise<number> {
    let largest = 0;
    for (const jws of checkpoints) {
      const content = readStatement(this.key, 'checkpoint', jws);
      if (content?.instance !== instance)
        throw new JournalContradicted('a checkpoint is not signed by this gateway, or is another one’s');
      const { size, head, root } = content;
      if (size > reached) continue;
      if (size > 0 && head !== (await this.#hashAt(instance, size - 1)))
        throw new JournalContradicted(`the checkpoint over ${size} entries ends with another one than is here`);
      const _id = storeKey(instance, size);
      await this.checkpoints.updateOne({ _id }, { $setOnInsert: { instance, size, jws } }, { upsert: true });
      const kept = await this.checkpoints.findById(_id).lean();
      if (kept && contentOf(kept).root !== root)
        throw new JournalContradicted(`another checkpoint over ${size} entries is here`);
      largest = Math.max(largest, size);
    }
    return largest;
  }
}

function checkChain(instance: string, entries: readonly JournalEntry[]): void {
  let before: JournalEntry | undefined;
  for (const entry of entries) {
    if (entry.instance !== instance || (before && entry.sequence !== before.sequence + 1))
      throw new JournalContradicted(`entry ${entry.sequence} of ${entry.instance} is out of place`);
    if (entry.hash !== hashOf(entry)) throw new JournalContradicted(`entry ${entry.sequence} has a wrong hash`);
    if (before && entry.previous !== before.hash)
      throw new JournalContradicted(`entry ${entry.sequence} is not chained to the one before it`);
    before = entry;
  }
}
