import { type Connection, type Model, Schema } from 'mongoose';

/** For how long the glass stays broken, in minutes. */
export const BREAK_GLASS_MINUTES = 15;

/** Why the glass is broken; the words say the rest. */
export const BREAK_GLASS_REASONS = [
  'UNCONSCIOUS',
  'LIFE_THREATENING',
  'ACUTE_CARE',
  'DANGER_TO_OTHERS',
  'OTHER',
] as const;

/** What an auditor found: not looked at yet, in order, or not. */
export type ReviewStatus = 'PENDING' | 'ACCEPTED' | 'REFUSED';

/** That a professional saw someone's emergency summary without a care relationship. */
export interface StoredBreakGlass {
  _id: string;
  person: string;
  /** The subject of the professional's token. */
  caller: string;
  name: string | null;
  role: string;
  professional: string | null;
  organization: string | null;
  reason: (typeof BREAK_GLASS_REASONS)[number];
  words: string;
  start: Date;
  end: Date;
  status: ReviewStatus;
  /** The subject of the reviewer's token, and their name. */
  reviewer: string | null;
  reviewerName?: string | null;
  reviewed: Date | null;
  comment: string | null;
}

const text = { type: String, default: null };

const breakGlassSchema = new Schema<StoredBreakGlass>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    caller: { type: String, required: true },
    name: text,
    role: { type: String, required: true },
    professional: text,
    organization: text,
    reason: { type: String, enum: BREAK_GLASS_REASONS, required: true },
    words: { type: String, required: true },
    start: { type: Date, required: true },
    end: { type: Date, required: true },
    status: { type: String, enum: ['PENDING', 'ACCEPTED', 'REFUSED'], required: true },
    reviewer: text,
    reviewerName: text,
    reviewed: { type: Date, default: null },
    comment: text,
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ person: 1 })
  .index({ caller: 1, person: 1 })
  .index({ status: 1, start: 1 });

/** When the glass was broken, by whom, and what became of it. */
export const breakGlassModel = (connection: Connection): Model<StoredBreakGlass> =>
  connection.model<StoredBreakGlass>('BreakGlass', breakGlassSchema, 'BreakGlass');
