import type { Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import type { InspectionStatus, StoredInspection } from './inspection.model.ts';

/** How far an inspection is at a moment. */
export function statusOf({ approved, end, closed }: StoredInspection, now: Date): InspectionStatus {
  if (closed || end <= now) return 'CLOSED';
  return approved ? 'OPEN' : 'REQUESTED';
}

/** The one door to inspections, made afresh for each request. */
export class InspectionStore {
  #open: Promise<StoredInspection[]> | undefined;

  constructor(
    private readonly model: Model<StoredInspection>,
    private readonly caller: Pick<Caller, 'subject'>,
    private readonly now: Date,
  ) {}

  /** The open inspections of the caller: who asked for one, and who approved it. */
  open(): Promise<StoredInspection[]> {
    this.#open ??= this.#load();
    return this.#open;
  }

  /** One by id; null when there is none. */
  byId(id: string): Promise<StoredInspection | null> {
    return this.model.findById(id).lean();
  }

  /** The latest ones, whoever asked for them. */
  latest(first: number): Promise<StoredInspection[]> {
    return this.model.find({}).sort({ requested: -1 }).limit(first).lean();
  }

  /** Keeps a new one. */
  async add(inspection: StoredInspection): Promise<StoredInspection> {
    await this.model.create(inspection);
    return inspection;
  }

  /** Approves one that waits for it; null when it does not. */
  async approve(id: string): Promise<StoredInspection | null> {
    const waiting = { _id: id, approved: null, closed: null };
    const { modifiedCount } = await this.model.updateOne(waiting, {
      $set: { approved: this.now, approvedBy: this.caller.subject },
    });
    this.#open = undefined;
    return modifiedCount === 1 ? this.byId(id) : null;
  }

  /** Closes one that is not closed yet; null when it is. */
  async close(id: string): Promise<StoredInspection | null> {
    const { modifiedCount } = await this.model.updateOne({ _id: id, closed: null }, { $set: { closed: this.now } });
    this.#open = undefined;
    return modifiedCount === 1 ? this.byId(id) : null;
  }

  async #load(): Promise<StoredInspection[]> {
    const { subject } = this.caller;
    const own = await Promise.all([
      this.model.find({ requestedBy: subject }).lean(),
      this.model.find({ approvedBy: subject }).lean(),
    ]);
    return own.flat().filter(each => statusOf(each, this.now) === 'OPEN');
  }
}
