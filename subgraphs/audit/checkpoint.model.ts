import { type Connection, type Model, Schema } from 'mongoose';
import type { CheckpointContent } from '../../kit/audit/event.ts';

/** A signed checkpoint of a gateway's journal. */
export interface StoredCheckpoint {
  /** `<instance>:<size in 12 digits>`. */
  _id: string;
  instance: string;
  /** How many entries it covers. */
  size: number;
  /** The whole as it was signed. */
  jws: string;
}

const needed = { type: String, required: true };

const checkpointSchema = new Schema<StoredCheckpoint>(
  { _id: needed, instance: needed, size: { type: Number, required: true }, jws: needed },
  { versionKey: false, strict: 'throw' },
).index({ instance: 1, size: -1 });

/** The seals on what happened. */
export const checkpointModel = (connection: Connection): Model<StoredCheckpoint> =>
  connection.model<StoredCheckpoint>('Checkpoint', checkpointSchema, 'Checkpoint');

/** What a checkpoint says; its signature was verified when it came. */
export const contentOf = ({ jws }: StoredCheckpoint): CheckpointContent =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()) as CheckpointContent;
