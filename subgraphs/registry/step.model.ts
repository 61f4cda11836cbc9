import { type Connection, type Model, Schema } from 'mongoose';
import type { State } from './state.ts';

/** One step of a version of a service: into which state, who took it, when and why. It is never changed. */
export interface StoredStep {
  /** `<service>#<number>`, so that of two that come at once one is refused. */
  _id: string;
  /** The version's id. */
  service: string;
  /** 1 is the proposal. */
  number: number;
  state: State;
  at: Date;
  by: string;
  reason: string;
}

const text = { type: String, required: true };

const stepSchema = new Schema<StoredStep>(
  {
    ...{ _id: text, service: text, state: text, by: text, reason: text },
    number: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ service: 1, number: 1 });

/** What happened to versions of services. */
export const stepModel = (connection: Connection): Model<StoredStep> =>
  connection.model<StoredStep>('JoinedServiceStep', stepSchema, 'JoinedServiceStep');
