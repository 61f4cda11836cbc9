import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import { HOLDING, type StoredRelationship } from './relationship.model.ts';

/** Whether a relationship is in force at a moment. */
export const inForce = (
  { start, end, ended }: Pick<StoredRelationship, 'start' | 'end' | 'ended'>,
  now: Date,
): boolean => start <= now && end > now && !(ended && ended <= now);

/** What the relationships of a caller say of a person. */
export interface Relation {
  /** They, or their organisation, care for the person now. */
  caring: boolean;
  /** Their organisation holds records about the person. */
  holding: boolean;
}

/** The one door to care relationships, made afresh for each request. */
export class RelationshipStore {
  readonly #ofCaller: DataLoader<string, Relation>;
  readonly #ofPerson: DataLoader<string, StoredRelationship[]>;
  readonly #actors: string[];

  constructor(
    private readonly model: Model<StoredRelationship>,
    private readonly caller: Pick<Caller, 'professional' | 'organization'>,
    private readonly now: Date,
  ) {
    this.#actors = [caller.professional, caller.organization].filter(actor => actor !== null);
    this.#ofCaller = new DataLoader(persons => this.#loadOfCaller(persons));
    this.#ofPerson = new DataLoader(persons => this.#loadOfPersons(persons));
  }

  /** What there is between a person and the caller, or the organisation for which they act. */
  relationTo(person: string): Promise<Relation> {
    return this.#actors.length === 0 ? Promise.resolve(NO_RELATION) : this.#ofCaller.load(person);
  }

  /** The ids of all persons for whom the caller, or their organisation, cares now. */
  async caredFor(): Promise<string[]> {
    if (this.#actors.length === 0) return [];
    const rows = await this.model
      .find({ actor: { $in: this.#actors } }, { person: 1, start: 1, end: 1, ended: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return [...new Set(rows.filter(row => inForce(row, this.now)).map(row => row.person))];
  }

  /** Who cares for a person, in force or not, the latest first. */
  ofPerson(person: string): Promise<StoredRelationship[]> {
    return this.#ofPerson.load(person);
  }

  /** One relationship by id; null when there is none. */
  byId(id: string): Promise<StoredRelationship | null> {
    return this.model.findById(id).lean();
  }

  /** Keeps a new relationship. */
  async add(relationship: StoredRelationship): Promise<StoredRelationship> {
    await this.model.create(relationship);
    this.#forget(relationship.person);
    return relationship;
  }

  /** Ends a relationship now; what proved it may go on. */
  async end(relationship: StoredRelationship): Promise<StoredRelationship> {
    if (relationship.ended) return relationship;
    const change = { ended: this.now, version: (relationship.version ?? 1) + 1 };
    await this.model.updateOne({ _id: relationship._id }, { $set: change });
    this.#forget(relationship.person);
    return { ...relationship, ...change };
  }

  #forget(person: string): void {
    this.#ofCaller.clear(person);
    this.#ofPerson.clear(person);
  }

  async #loadOfCaller(persons: readonly string[]): Promise<Relation[]> {
    const rows = await this.model
      .find({ actor: { $in: this.#actors }, person: { $in: persons } })
      .batchSize(ALL_AT_ONCE)
      .lean();
    const { organization } = this.caller;
    const held = rows.filter(
      row => organization !== null && row.organization === organization && HOLDING.has(row.basis),
    );
    const caring = new Set(rows.filter(row => inForce(row, this.now)).map(row => row.person));
    const holding = new Set(held.map(row => row.person));
    return persons.map(person => ({ caring: caring.has(person), holding: holding.has(person) }));
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

const NO_RELATION: Relation = { caring: false, holding: false };
