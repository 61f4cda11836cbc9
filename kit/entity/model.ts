import { type Connection, type Model, Schema } from 'mongoose';
import type { ProvenanceValue, RecordContent } from '../record/record.ts';

const Mixed = Schema.Types.Mixed;

/** Something that is not about a person, and that everybody who is known may see: an organisation, a service, a pilot. */
export interface StoredEntity {
  _id: string;
  /** What references to it look like in the source: its `fullUrl`, `Organization/<id>`. */
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
  hash: string;
  version: number;
  provenance: ProvenanceValue;
  /** The fields of its GraphQL type but `id` and `provenance`. */
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
    hash: { type: String, required: true },
    version: { type: Number, required: true },
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
