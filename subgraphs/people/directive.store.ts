import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import type { Capacity, StoredDirective } from './directive.model.ts';

/** In these capacities one decides in the person's name, not only sees. */
const DECIDING: ReadonlySet<Capacity | null> = new Set<Capacity>(['GUARD', 'PRN', 'HPOWATT']);

/** Whether a directive is in force at a moment. */
export const isInForce = ({ start, end, withdrawn }: StoredDirective, now: Date): boolean =>
  start <= now && end > now && !(withdrawn && withdrawn <= now);

/** The one door to what persons have decided, made afresh for each request. */
export class DirectiveStore {
  readonly #ofPerson: DataLoader<string, StoredDirective[]>;

  constructor(
    private readonly model: Model<StoredDirective>,
    private readonly now: Date,
  ) {
    this.#ofPerson = new DataLoader(persons => this.#load(persons));
  }

  /** All that a person has decided, withdrawn or not, the latest first. */
  ofPerson(person: string): Promise<StoredDirective[]> {
    return this.#ofPerson.load(person);
  }

  /** What a person has decided and what holds now. */
  async inForce(person: string): Promise<StoredDirective[]> {
    return (await this.ofPerson(person)).filter(directive => isInForce(directive, this.now));
  }

  /** The persons of whom someone is named as a representative or carer, in force or not. */
  async mandatedBy(holder: string): Promise<string[]> {
    const rows = await this.model.find({ 'criteria.persons': holder }, { person: 1 }).batchSize(ALL_AT_ONCE).lean();
    return [...new Set(rows.map(row => row.person))];
  }

  /** Whether a caller may decide for a person: the person themself, and who represents them now; never without a purpose. */
  async mayDecide({ person: holder, purpose }: Caller, person: string): Promise<boolean> {
    if (holder === null || purpose === null) return false;
    if (holder === person) return true;
    const directives = await this.inForce(person);
    return directives.some(
      ({ decision, criteria, capacity }) =>
        decision === 'PERMIT' && DECIDING.has(capacity) && criteria.persons.includes(holder),
    );
  }

  /** One directive by id; null when there is none. */
  byId(id: string): Promise<StoredDirective | null> {
    return this.model.findById(id).lean();
  }

  /** Keeps a new directive; what is asked for in the same request from now on heeds it. */
  async add(directive: StoredDirective): Promise<StoredDirective> {
    await this.model.create(directive);
    this.#ofPerson.clear(directive.person);
    return directive;
  }

  /** Ends a directive now; one that is withdrawn already stays as it is. */
  async withdraw(directive: StoredDirective): Promise<StoredDirective> {
    if (directive.withdrawn) return directive;
    const change = { withdrawn: this.now, version: directive.version + 1 };
    await this.model.updateOne({ _id: directive._id, withdrawn: null }, { $set: change });
    this.#ofPerson.clear(directive.person);
    return { ...directive, ...change };
  }

  async #load(persons: readonly string[]): Promise<StoredDirective[][]> {
    const rows = await this.model
      .find({ person: { $in: persons } })
      .batchSize(ALL_AT_ONCE)
      .lean();
    const latestFirst = rows.sort((a, b) => b.given.getTime() - a.given.getTime() || (a._id < b._id ? -1 : 1));
    return groupFor(persons, latestFirst, row => row.person);
  }
}
