import { type Connection, type Model, Schema } from 'mongoose';
import type { Agreement } from '../../gateway/joined/agreement.ts';
import type { Finding } from '../../gateway/supergraph/check/index.ts';

/** One version of a service, as it was proposed. It is never changed. */
export interface StoredService {
  /** `<name>@<version>`. */
  _id: string;
  name: string;
  version: number;
  /** Where it answers GraphQL. */
  url: string;
  sdl: string;
  agreement: Agreement;
  /** What the checks found when it was proposed. */
  findings: Finding[];
}

const text = { type: String, required: true };

const serviceSchema = new Schema<StoredService>(
  {
    ...{ _id: text, name: text, url: text, sdl: text },
    version: { type: Number, required: true },
    agreement: { type: Schema.Types.Mixed, required: true },
    findings: { type: [Schema.Types.Mixed], required: true } as never,
  },
  { versionKey: false, minimize: false, strict: 'throw' },
).index({ name: 1, version: -1 });

/** The versions of services that joined, or want to. */
export const serviceModel = (connection: Connection): Model<StoredService> =>
  connection.model<StoredService>('JoinedService', serviceSchema, 'JoinedService');
