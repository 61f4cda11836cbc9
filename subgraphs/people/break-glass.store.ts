import { randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import { BREAK_GLASS_MINUTES, type ReviewStatus, type StoredBreakGlass } from './break-glass.model.ts';

/** The one door to emergencies, made afresh for each request. */
export class BreakGlassStore {
  readonly #ofCaller: DataLoader<string, boolean>;
  readonly #ofPerson: DataLoader<string, StoredBreakGlass[]>;

  constructor(
    private readonly model: Model<StoredBreakGlass>,
    private readonly caller: Caller,
    private readonly now: Date,
  ) {
    this.#ofCaller = new DataLoader(persons => this.#loadBroken(persons));
    this.#ofPerson = new DataLoader(persons => this.#loadOfPersons(persons));
  }

  /** Whether the caller, for the organisation for which they act now, has broken the glass for a person not long ago. */
  isBroken(person: string): Promise<boolean> {
    return this.#ofCaller.load(person);
  }

  /** Who broke the glass for a person, the latest first. */
  ofPerson(person: string): Promise<StoredBreakGlass[]> {
    return this.#ofPerson.load(person);
  }

  /** Breaks the glass: from now on, for as long as an emergency's first minutes last. */
  async break(person: string, reason: StoredBreakGlass['reason'], words: string): Promise<StoredBreakGlass> {
    const { subject, name, role, professional, organization } = this.caller;
    const row: StoredBreakGlass = {
      ...{ _id: randomUUID(), person, caller: subject, name, role, professional, organization, reason, words },
      start: this.now,
      end: new Date(this.now.getTime() + BREAK_GLASS_MINUTES * 60_000),
      ...{ status: 'PENDING', reviewer: null, reviewed: null, comment: null },
    };
    await this.model.create(row);
    this.#ofCaller.clear(person);
    return row;
  }

  /** Those with a status, the longest waiting first. */
  withStatus(status: ReviewStatus, first: number): Promise<StoredBreakGlass[]> {
    return this.model.find({ status }).sort({ start: 1 }).limit(first).lean();
  }

  /** An auditor's word on one that nobody has reviewed; null when there is none such. */
  async review(id: string, status: ReviewStatus, comment: string): Promise<StoredBreakGlass | null> {
    const { subject: reviewer, name: reviewerName } = this.caller;
    const change = { status, comment, reviewer, reviewerName, reviewed: this.now };
    const { modifiedCount } = await this.model.updateOne({ _id: id, status: 'PENDING' }, { $set: change });
    return modifiedCount === 1 ? this.model.findById(id).lean() : null;
  }

  async #loadBroken(persons: readonly string[]): Promise<boolean[]> {
    const { subject, organization } = this.caller;
    const rows = await this.model
      .find({ caller: subject, person: { $in: persons } }, { person: 1, organization: 1, start: 1, end: 1, status: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    // a reviewer's refusal ends what is left of it
    const open = rows.filter(
      row =>
        row.organization === organization && row.start <= this.now && row.end > this.now && row.status !== 'REFUSED',
    );
    const broken = new Set(open.map(row => row.person));
    return persons.map(person => broken.has(person));
  }

  async #loadOfPersons(persons: readonly string[]): Promise<StoredBreakGlass[][]> {
    const rows = await this.model
      .find({ person: { $in: persons } })
      .batchSize(ALL_AT_ONCE)
      .lean();
    const latestFirst = rows.sort((a, b) => b.start.getTime() - a.start.getTime());
    return groupFor(persons, latestFirst, row => row.person);
  }
}
