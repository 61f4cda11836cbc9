import { type Connection, type Model, Schema } from 'mongoose';
import type { ProvenanceValue, RecordContent } from '../../kit/record/record.ts';

const Mixed = Schema.Types.Mixed;

/** Someone close to a person (FHIR R4 RelatedPerson). */
export interface StoredRelatedPerson {
  _id: string;
  /** The person to whom they are close. */
  person: string;
  /** The numbers by which they might themselves be known as a person, as `system|value`. */
  identifierKeys: string[];
  /** What references to this record look like. */
  keys: string[];
  hash: string;
  version: number;
  /** When this version came here; not there for what came before that was written down. */
  importedAt?: Date | null;
  provenance: ProvenanceValue;
  content: RecordContent;
}

const relatedPersonSchema = new Schema<StoredRelatedPerson>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    identifierKeys: [String],
    keys: [String],
    hash: { type: String, required: true },
    version: { type: Number, required: true },
    importedAt: { type: Date, default: null },
    provenance: { type: Mixed, required: true },
    content: { type: Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ person: 1 });

/** The people close to the persons of the region. */
export const relatedPersonModel = (connection: Connection): Model<StoredRelatedPerson> =>
  connection.model<StoredRelatedPerson>('RelatedPerson', relatedPersonSchema, 'RelatedPerson');
