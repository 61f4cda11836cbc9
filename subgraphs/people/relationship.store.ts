import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import type { StoredRelationship } from './relationship.model.ts';

/** Whether a relationship is in force at a moment. */
export const inForce = ({ start, end }: Pick<StoredRelationship, 'start' | 'end'>, now: Date): boolean =>
  start <= now && end > now;

/** The one door to care relationships, made afresh for each request. */
export class RelationshipStore {
  readonly #ofCaller: DataLoader<string, boolean>;
  readonly #ofPerson: DataLoader<string, StoredRelationship[]>;
  readonly #actors: string[];

  constructor(
    private readonly model: Model<StoredRelationship>,
    caller: Caller,
    private readonly now: Date,
  ) {
    this.#actors = [caller.professional, caller.organization].filter(actor => actor !== null);
    this.#ofCaller = new DataLoader(persons => this.#loadOfCaller(persons));
    this.#ofPerson = new DataLoader(persons => this.#loadOfPersons(persons));
  }

  /** Whether the caller, or the organisation for which they act, cares for a person now. */
  caresFor(person: string): Promise<boolean> {
    return this.#actors.length === 0 ? Promise.resolve(false) : this.#ofCaller.load(person);
  }

  /** The ids of all persons for whom the caller, or their organisation, cares now. */
  async caredFor(): Promise<string[]> {
    if (this.#actors.length === 0) return [];
    const rows = await this.model
      .find({ actor: { $in: this.#actors } }, { person: 1, start: 1, end: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return [...new Set(rows.filter(row => inForce(row, this.now)).map(row => row.person))];
  }

  /** Who cares for a person, in force or not, the latest first. */
  ofPerson(person: string): Promise<StoredRelationship[]> {
    return this.#ofPerson.load(person);
  }

  async #loadOfCaller(persons: readonly string[]): Promise<boolean[]> {
    const rows = await this.model
      .find({ actor: { $in: this.#actors }, person: { $in: persons } }, { person: 1, start: 1, end: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    const cared = new Set(rows.filter(row => inForce(row, this.now)).map(row => row.person));
    return persons.map(person => cared.has(person));
  }

  async #loadOfPersons(persons: readonly string[]): Promise<StoredRelationship[][]> {
    const rows = await this.model
      .find({ person: { $in: persons } })
      .batchSize(ALL_AT_ONCE)
      .lean();
    const latestFirst = rows.sort((a, b) => b.start.getTime() - a.start.getTime() || (a._id < b._id ? -1 : 1));
    return groupFor(persons, latestFirst, row => row.person);
  }
}
