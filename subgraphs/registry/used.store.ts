import type { Model } from 'mongoose';
import type { UsedOperation } from '../../kit/registry/poll.ts';
import type { StoredOperation } from './used.model.ts';

/** How long an operation counts as used after it was last asked, in milliseconds: 30 days. */
const USED_MS = 30 * 24 * 60 * 60 * 1000;

/** How many operations a change is tried on, the latest first. */
const MOST = 1000;

/** What frontends asked in the last 30 days. */
export class UsedStore {
  readonly #model: Model<StoredOperation>;

  constructor(model: Model<StoredOperation>) {
    this.#model = model;
  }

  /** These were asked; those that were not for 30 days are forgotten. */
  async note(operations: readonly UsedOperation[], at: Date): Promise<void> {
    if (operations.length === 0) return;
    const upserts = operations.map(({ hash, text }) => ({
      updateOne: { filter: { _id: hash }, update: { $set: { text, at } }, upsert: true },
    }));
    await this.#model.bulkWrite(upserts, { ordered: false });
    await this.#model.deleteMany({ at: { $lt: new Date(at.getTime() - USED_MS) } });
  }

  /** Those asked in the 30 days before, the latest first. */
  since(at: Date): Promise<StoredOperation[]> {
    return this.#model
      .find({ at: { $gte: new Date(at.getTime() - USED_MS) } })
      .sort({ at: -1 })
      .limit(MOST)
      .lean();
  }
}
