import { type Connection, type Model, Schema } from 'mongoose';
import type { StoredRecord } from './record.ts';

const Mixed = Schema.Types.Mixed;

/**
 * The envelope is typed, for the store filters by it; the content is what an importer mapped to the shape of the GraphQL
 * type, and is answered as it stands.
 */
export const recordFields = {
  _id: { type: String, required: true },
  person: { type: String, required: true },
  scope: { type: [String], required: true },
  when: { type: Date, default: null },
  category: { type: String, required: true },
  confidentiality: { type: String, required: true },
  sensitivity: { type: [String], default: [] as string[] },
  encounters: { type: [String], default: [] as string[] },
  organization: { type: String, default: null },
  status: { type: String, default: null },
  codes: [String],
  categories: [String],
  hash: { type: String, required: true },
  version: { type: Number, required: true },
  importedAt: { type: Date, default: null },
  provenance: { type: Mixed, required: true },
  content: { type: Mixed, required: true },
} as const;

/** How records and their versions are kept: whole, and nothing but them. */
export const SCHEMA = { versionKey: false, minimize: false, strict: 'throw' } as const;

const recordSchema = new Schema<StoredRecord>(recordFields, SCHEMA);

// what every page of a person's records is found by, newest first
recordSchema.index({ scope: 1, when: -1 });

/** The model of one kind of record in a subgraph's database. */
export const recordModel = (connection: Connection, type: string): Model<StoredRecord> =>
  connection.model<StoredRecord>(type, recordSchema, type);
