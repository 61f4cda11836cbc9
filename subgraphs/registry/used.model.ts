import { type Connection, type Model, Schema } from 'mongoose';

/** An operation that frontends ask, without what callers wrote into it. */
export interface StoredOperation {
  /** The SHA-256 of its text. */
  _id: string;
  text: string;
  /** When it was last told of. */
  at: Date;
}

const text = { type: String, required: true };

const operationSchema = new Schema<StoredOperation>(
  { _id: text, text, at: { type: Date, required: true } },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ at: -1 });

/** The operations that were asked of late. */
export const operationModel = (connection: Connection): Model<StoredOperation> =>
  connection.model<StoredOperation>('UsedOperation', operationSchema, 'UsedOperation');
