import { type Connection, type Model, Schema } from 'mongoose';

/** How far a gateway's journal has been taken. */
export interface StoredProgress {
  /** The gateway's instance. */
  _id: string;
  /** All entries with a smaller sequence are here. */
  next: number;
  /** The size of the largest checkpoint that is here. */
  sealed: number;
  /** The moment of the newest event that is here; not there while that was not written down. */
  newest?: string;
}

const progressSchema = new Schema<StoredProgress>(
  {
    _id: { type: String, required: true },
    next: { type: Number, required: true },
    sealed: { type: Number, required: true },
    newest: String,
  },
  { versionKey: false, strict: 'throw' },
);

/** How far each gateway's journal has been taken. */
export const progressModel = (connection: Connection): Model<StoredProgress> =>
  connection.model<StoredProgress>('JournalProgress', progressSchema, 'JournalProgress');
