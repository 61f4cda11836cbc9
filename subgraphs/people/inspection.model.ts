import { type Connection, type Model, Schema } from 'mongoose';

/** How far an inspection is: asked for, open, or over. */
export type InspectionStatus = 'REQUESTED' | 'OPEN' | 'CLOSED';

/**
 * What opens content across organisations to auditors: for one person or one organisation, for a period, for a reason, by a
 * mandate, and only after a second auditor has approved it. It closes by itself.
 */
export interface StoredInspection {
  _id: string;
  /** By what mandate: the number of the decision or complaint. */
  mandate: string;
  reason: string;
  /** The person whose records are inspected; null for those of an organisation. */
  person: string | null;
  /** The organisation whose records are inspected; null for a person's. */
  organization: string | null;
  /** Records of this moment and later … */
  from: Date | null;
  /** … and before this one. */
  until: Date | null;
  /** The subjects of the auditors' tokens. */
  requestedBy: string;
  approvedBy: string | null;
  requested: Date;
  approved: Date | null;
  /** When it closes by itself. */
  end: Date;
  /** When it was closed before. */
  closed: Date | null;
}

const date = { type: Date, default: null };

const inspectionSchema = new Schema<StoredInspection>(
  {
    _id: { type: String, required: true },
    mandate: { type: String, required: true },
    reason: { type: String, required: true },
    person: { type: String, default: null },
    organization: { type: String, default: null },
    from: date,
    until: date,
    requestedBy: { type: String, required: true },
    approvedBy: { type: String, default: null },
    requested: { type: Date, required: true },
    approved: date,
    end: { type: Date, required: true },
    closed: date,
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ requestedBy: 1 })
  .index({ approvedBy: 1 })
  .index({ requested: -1 });

/** The inspections of the region. */
export const inspectionModel = (connection: Connection): Model<StoredInspection> =>
  connection.model<StoredInspection>('Inspection', inspectionSchema, 'Inspection');
