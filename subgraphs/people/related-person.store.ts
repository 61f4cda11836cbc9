import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { ALL_AT_ONCE, groupFor } from '../../kit/loader/group.ts';
import type { StoredRelatedPerson } from './related-person.model.ts';

/** The one door to the people close to persons, made afresh for each request. */
export class RelatedPersonStore {
  readonly #ofPerson: DataLoader<string, StoredRelatedPerson[]>;

  constructor(private readonly model: Model<StoredRelatedPerson>) {
    this.#ofPerson = new DataLoader(persons => this.#load(persons));
  }

  /** The people close to a person, in the order of their ids. */
  ofPerson(person: string): Promise<StoredRelatedPerson[]> {
    return this.#ofPerson.load(person);
  }

  async #load(persons: readonly string[]): Promise<StoredRelatedPerson[][]> {
    const rows = await this.model
      .find({ person: { $in: persons } })
      .sort({ _id: 1 })
      .batchSize(ALL_AT_ONCE)
      .lean();
    return groupFor(persons, rows, row => row.person);
  }
}
