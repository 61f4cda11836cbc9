import { type Connection, type Model, Schema } from 'mongoose';
import type { ProvenanceValue, RecordContent } from '../record/record.ts';

const Mixed = Schema.Types.Mixed;

/** What one source says of an entity or a person. */
export interface Part {
  /** What the source calls it: its `fullUrl`, or `Organization/<id>`. */
  key: string;
  /** SHA-256 over what was imported: the same input twice changes nothing. */
  hash: string;
  provenance: ProvenanceValue;
  content: RecordContent;
  /** What the whole is found by because of this part. */
  index: PartIndex;
}

/** What an entity is found by. */
export interface PartIndex {
  keys: string[];
  identifierKeys: string[];
  links: string[];
  facets: string[];
  /** The texts by whose words lists are searched; the first is the name by which they are ordered. */
  texts: string[];
}

/** Something that is not about a person, and that everybody who is known may see: an organisation, a service, a pilot. */
export interface StoredEntity {
  _id: string;
  /** What references to it look like in its sources: `fullUrl`, `Organization/<id>`. */
  keys: string[];
  /** Its numbers as `system|value`, by which it is found and linked. */
  identifierKeys: string[];
  /** The order of lists. */
  sortName: string;
  /** The words by which it is searched. */
  search: string[];
  /** The ids of what it belongs to: a service's organisation, an agreement's pilot. */
  links: string[];
  /** What lists are narrowed by, as `name:value` in lower case: `status:active`, `city:aarden`. */
  facets: string[];
  /** What each source says. */
  parts: Part[];
  /** When this version came here; not there for what came before that was written down. */
  importedAt?: Date | null;
  /** Where the newest of them comes from; its version counts the changes of the whole. */
  provenance: ProvenanceValue;
  /** The fields of its GraphQL type but `id` and `provenance`, put together from the parts. */
  content: RecordContent;
}

const entitySchema = new Schema<StoredEntity>(
  {
    _id: { type: String, required: true },
    keys: [String],
    identifierKeys: [String],
    sortName: { type: String, default: '' },
    search: [String],
    links: [String],
    facets: [String],
    parts: { type: Mixed, required: true },
    importedAt: { type: Date, default: null },
    provenance: { type: Mixed, required: true },
    content: { type: Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ keys: 1 })
  .index({ identifierKeys: 1 })
  .index({ links: 1 })
  .index({ sortName: 1, _id: 1 });

/** The model of one kind of entity in a subgraph's database. */
export const entityModel = (connection: Connection, type: string): Model<StoredEntity> =>
  connection.model<StoredEntity>(type, entitySchema, type);
