import { type Connection, type Model, Schema } from 'mongoose';
import type { Part } from '../../kit/entity/model.ts';
import type { ProvenanceValue, RecordContent } from '../../kit/record/record.ts';

const Mixed = Schema.Types.Mixed;

/** A person, put together from what the sources say of them. */
export interface StoredPerson {
  _id: string;
  /** What references to them look like in the sources: `fullUrl`, `Patient/<id>`. */
  keys: string[];
  /** Their numbers as `system|value`, by which they are found and linked. */
  identifierKeys: string[];
  /** Family name, then given names: the order of lists. */
  sortName: string;
  /** Words of their names and their numbers, without accents and in lower case. */
  search: string[];
  /** What each source says (FHIR R4 Patient). */
  parts: Part[];
  sources: ProvenanceValue[];
  /** When this version came here; not there for what came before that was written down. */
  importedAt?: Date | null;
  /** The fields of the graph's `Person` that come from sources, put together from the parts. */
  content: RecordContent;
}

const personSchema = new Schema<StoredPerson>(
  {
    _id: { type: String, required: true },
    keys: [String],
    identifierKeys: [String],
    sortName: { type: String, default: '' },
    search: [String],
    parts: { type: Mixed, required: true },
    sources: { type: Mixed, required: true },
    importedAt: { type: Date, default: null },
    content: { type: Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ keys: 1 })
  .index({ identifierKeys: 1 })
  .index({ sortName: 1, _id: 1 });

/** The persons of the region. */
export const personModel = (connection: Connection): Model<StoredPerson> =>
  connection.model<StoredPerson>('Person', personSchema, 'Person');
