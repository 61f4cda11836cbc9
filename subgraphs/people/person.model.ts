import { type Connection, type Model, Schema } from 'mongoose';
import type { ProvenanceValue, RecordContent } from '../../kit/record/record.ts';

const Mixed = Schema.Types.Mixed;

/** A person, put together from what the sources say of them. */
export interface StoredPerson {
  _id: string;
  /** Their numbers as `system|value`, by which they are found and linked. */
  identifierKeys: string[];
  /** Words of their names and their numbers, without accents and in lower case. */
  search: string[];
  /** Family name, then given names: the order of lists. */
  sortName: string;
  /** The fields of the graph's `Person` that come from sources. */
  content: RecordContent;
  sources: ProvenanceValue[];
}

/** What one source says of one person (FHIR R4 Patient). */
export interface StoredPatient {
  _id: string;
  person: string;
  /** What references to this patient look like: its `fullUrl`, `Patient/<id>`. */
  keys: string[];
  hash: string;
  version: number;
  provenance: ProvenanceValue;
  content: RecordContent;
}

const personSchema = new Schema<StoredPerson>(
  {
    _id: { type: String, required: true },
    identifierKeys: [String],
    search: [String],
    sortName: { type: String, default: '' },
    content: { type: Mixed, required: true },
    sources: { type: Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ identifierKeys: 1 })
  .index({ sortName: 1, _id: 1 });

const patientSchema = new Schema<StoredPatient>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    keys: [String],
    hash: { type: String, required: true },
    version: { type: Number, required: true },
    provenance: { type: Mixed, required: true },
    content: { type: Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ person: 1 })
  .index({ keys: 1 });

/** The persons of the region. */
export const personModel = (connection: Connection): Model<StoredPerson> =>
  connection.model<StoredPerson>('Person', personSchema, 'Person');

/** What the sources say of them. */
export const patientModel = (connection: Connection): Model<StoredPatient> =>
  connection.model<StoredPatient>('Patient', patientSchema, 'Patient');
