import { type Connection, type Model, Schema } from 'mongoose';
import { versionId } from '../record/history.model.ts';
import type { ProvenanceValue, RecordContent } from '../record/record.ts';
import type { Part } from './model.ts';

/** What has versions and is no record about somebody: an entity, a person, someone close to a person. */
export interface Versioned {
  _id: string;
  /** What each source says; not there where there is one source only. */
  parts?: readonly Part[];
  /** Where it comes from; of a person, `sources` are all of them. Their version counts the changes of the whole. */
  provenance?: ProvenanceValue;
  sources?: readonly ProvenanceValue[];
  /** When this version came here; not there for what came before that was written down. */
  importedAt?: Date | null;
  content: RecordContent;
}

/** A version that another has replaced: the whole of it. */
export interface FormerWhole<Row = Versioned> {
  /** `<record>:<version>`, so that a version that is kept twice is kept once. */
  _id: string;
  record: string;
  version: number;
  replacedAt: Date;
  before: Row;
}

const formerSchema = new Schema<FormerWhole<unknown>>(
  {
    _id: { type: String, required: true },
    record: { type: String, required: true },
    version: { type: Number, required: true },
    replacedAt: { type: Date, required: true },
    before: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
);

/** The model of the former versions of what one collection holds, beside it. They are found by their ids alone. */
export const formerModel = <Row>(connection: Connection, type: string): Model<FormerWhole<Row>> =>
  connection.model(`${type}History`, formerSchema as never, `${type}History`);

/** The number of a version. */
export const versionOf = ({ provenance, sources }: Versioned): number =>
  provenance?.version ?? sources?.[0]?.version ?? 1;

/** What is kept of a row when another version of it is about to take its place. */
export function formerWhole<Row extends Versioned>(before: Row, replacedAt: Date): FormerWhole<Row> {
  const { _id: record } = before;
  const version = versionOf(before);
  return { _id: versionId(record, version), record, version, replacedAt, before };
}
