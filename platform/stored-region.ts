import { type Model, Schema } from 'mongoose';
import type { Databases } from '../interchange/import/models.ts';
import type { DemoAccount } from '../region/index.ts';

/** That the fictional region has been brought in, and who in it has a demo account. */
export interface StoredRegion {
  _id: 'region';
  persons: number;
  seed: number;
  accounts: DemoAccount[];
}

const regionSchema = new Schema<StoredRegion>(
  {
    _id: { type: String, required: true },
    persons: { type: Number, required: true },
    seed: { type: Number, required: true },
    accounts: { type: Schema.Types.Mixed, required: true },
  },
  { versionKey: false },
);

/** The model of it, in the database of `directory`. */
export const regionModel = ({ directory }: Databases): Model<StoredRegion> =>
  (directory.models.Region as Model<StoredRegion> | undefined) ??
  directory.model<StoredRegion>('Region', regionSchema, 'Region');

/** The region that has been brought in; null while there is none, or it is not complete. */
export const findRegion = (databases: Databases): Promise<StoredRegion | null> =>
  regionModel(databases).findById('region').lean();
