import { type Connection, type Model, Schema } from 'mongoose';
import { recordFields, SCHEMA } from './model.ts';
import { MAX_PAGE } from './page.ts';
import type { StoredRecord } from './record.ts';

/** A version of a record that another has replaced: the whole of it, so that a grant is matched with what it was then. */
export interface StoredVersion extends StoredRecord {
  /** `<record>:<version>`, so that a version that is kept twice is kept once. */
  _id: string;
  /** The id of the record. */
  record: string;
  replacedAt: Date;
}

// what an inspection asks for; a record's own versions are found by their ids
const versionSchema = new Schema<StoredVersion>(
  { ...recordFields, record: { type: String, required: true }, replacedAt: { type: Date, required: true } },
  SCHEMA,
).index({ person: 1, replacedAt: 1 });

/** The model of the former versions of one kind of record, beside the records themselves. */
export const historyModel = (connection: Connection, type: string): Model<StoredVersion> =>
  connection.model<StoredVersion>(`${type}History`, versionSchema, `${type}History`);

/** The id of a version of a record. */
export const versionId = (record: string, version: number): string => `${record}:${version}`;

/** The ids of the versions before a version: the latest, no more than the longest list has. */
export function formerIds(record: string, version: number): string[] {
  const count = Math.min(version - 1, MAX_PAGE);
  return Array.from({ length: count }, (_, index) => versionId(record, version - 1 - index));
}

/** What is kept of a record when another version of it is about to take its place. */
export const formerVersion = (record: StoredRecord, replacedAt: Date): StoredVersion => ({
  ...record,
  _id: versionId(record._id, record.version),
  record: record._id,
  replacedAt,
});
