import { type Connection, type Model, Schema } from 'mongoose';
import type { CodeableConceptValue } from '../../kit/record/record.ts';

/** Stands for a beginning that is not known; a date, so that new proof can widen a relationship by `$min`. */
export const EVER = new Date('0001-01-01T00:00:00Z');

/** Stands for an end that is not set; a date, so that new proof can widen a relationship by `$max`. */
export const FOREVER = new Date('9999-12-31T00:00:00Z');

/** What shows that someone cares for a person (the graph's `CareRelationshipBasis`). */
export type CareRelationshipBasis =
  | 'GENERAL_PRACTITIONER'
  | 'ENCOUNTER'
  | 'CARE_TEAM'
  | 'AUTHORSHIP'
  | 'EPISODE_OF_CARE'
  | 'ENROLMENT'
  | 'DECLARED'
  | 'OWN_WORD';

/** What shows that an organisation holds records about the person, also when it no longer cares for them. */
export const HOLDING: ReadonlySet<CareRelationshipBasis> = new Set(['ENCOUNTER', 'AUTHORSHIP', 'EPISODE_OF_CARE']);

/** That a professional or an organisation cares for a person. */
export interface StoredRelationship {
  _id: string;
  person: string;
  /** Who cares: the id of the professional, or of the organisation where it is meant as a whole. */
  actor: string;
  professional: string | null;
  organization: string | null;
  display: string | null;
  role: CodeableConceptValue | null;
  basis: CareRelationshipBasis;
  /** In force from then on; `EVER` when that is not known. */
  start: Date;
  /** In force until then; `FOREVER` while it goes on. */
  end: Date;
  /** When someone ended it here, whatever proves it; null where nobody did. */
  ended?: Date | null;
  /** Counts its changes, from 1; not there while it never changed. */
  version?: number;
}

const relationshipSchema = new Schema<StoredRelationship>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    actor: { type: String, required: true },
    professional: { type: String, default: null },
    organization: { type: String, default: null },
    display: { type: String, default: null },
    role: { type: Schema.Types.Mixed, default: null },
    basis: { type: String, required: true },
    start: { type: Date, required: true },
    end: { type: Date, required: true },
    ended: { type: Date, default: null },
    version: { type: Number, default: 1 },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ person: 1, actor: 1 })
  .index({ actor: 1, person: 1 });

/** The care relationships of the region. */
export const relationshipModel = (connection: Connection): Model<StoredRelationship> =>
  connection.model<StoredRelationship>('CareRelationship', relationshipSchema, 'CareRelationship');
