import { type Connection, type Model, Schema } from 'mongoose';
import type { PurposeOfUse } from '../../kit/caller/caller.ts';
import type { Category, SecurityLabel } from '../../kit/grant/categories.ts';

/** What a directive, or an exception in it, is about. A list that is empty leaves open what it would narrow. */
export interface DirectiveCriteria {
  /** Ids of the organisations whose professionals are meant. */
  organizations: string[];
  /** Ids of the professionals who are meant. */
  professionals: string[];
  /** Ids of the persons who are meant: representatives and informal carers. Only who is named can have a mandate. */
  persons: string[];
  /** What they ask for; `TREAT` stands for what belongs to it too. */
  purposes: PurposeOfUse[];
  categories: Category[];
  /** Confidentiality and sensitivity. Empty permits what is normal and denies everything. */
  labels: SecurityLabel[];
  /** Ids of single records. */
  records: string[];
  /** Ids of encounters: the contact itself, and what was recorded in it. */
  encounters: string[];
  /** Ids of the professionals who recorded it. */
  authors: string[];
  /** When what is recorded was so: from this moment, … */
  dataFrom: Date | null;
  /** … until before this one. */
  dataUntil: Date | null;
}

/** Whether something may be seen, or may not. */
export type Decision = 'PERMIT' | 'DENY';

/** Why someone may stand for a person, or help them (HL7 v3 RoleCode). */
export const CAPACITIES = ['GUARD', 'PRN', 'HPOWATT', 'SPOWATT', 'CAREGIVER', 'FAMMEMB'] as const;

/** One of these codes. */
export type Capacity = (typeof CAPACITIES)[number];

/**
 * What a person has decided about who may see what (FHIR R4 Consent with scope `patient-privacy`). An exception holds where
 * the directive holds and its own criteria do; what it leaves open is as in the directive.
 */
export interface StoredDirective {
  _id: string;
  person: string;
  decision: Decision;
  criteria: DirectiveCriteria;
  exceptions: { decision: Decision; criteria: DirectiveCriteria }[];
  /** Of a mandate: as what those whom it names act. */
  capacity: Capacity | null;
  /** In force from then on … */
  start: Date;
  /** … until then; `FOREVER` (relationship.model.ts) while it goes on. */
  end: Date;
  /** When it was given. */
  given: Date;
  /** Who gave it: the subject of the token, or what the source says. */
  givenBy: string | null;
  /** When it was withdrawn; null while it was not. */
  withdrawn: Date | null;
  /** Where it was read from, as a URI; null when it was given here. */
  source: string | null;
  sourceId: string | null;
  /** SHA-256 over what was imported; empty when it was given here. */
  hash: string;
  version: number;
}

const list = { type: [String], required: true };

const criteria = new Schema<DirectiveCriteria>(
  {
    organizations: list,
    professionals: list,
    persons: list,
    purposes: list,
    categories: list,
    labels: list,
    records: list,
    encounters: list,
    authors: list,
    dataFrom: { type: Date, default: null },
    dataUntil: { type: Date, default: null },
  },
  { _id: false, strict: 'throw' },
);

const decision = { type: String, enum: ['PERMIT', 'DENY'], required: true } as const;

const directiveSchema = new Schema<StoredDirective>(
  {
    _id: { type: String, required: true },
    person: { type: String, required: true },
    decision,
    criteria: { type: criteria, required: true },
    exceptions: [
      new Schema({ decision, criteria: { type: criteria, required: true } }, { _id: false, strict: 'throw' }),
    ],
    capacity: { type: String, default: null },
    start: { type: Date, required: true },
    end: { type: Date, required: true },
    given: { type: Date, required: true },
    givenBy: { type: String, default: null },
    withdrawn: { type: Date, default: null },
    source: { type: String, default: null },
    sourceId: { type: String, default: null },
    hash: { type: String, default: '' },
    version: { type: Number, required: true },
  },
  { versionKey: false, minimize: false, strict: 'throw' },
)
  .index({ person: 1 })
  // whom a representative or carer may see
  .index({ 'criteria.persons': 1 });

/** What the persons of the region have decided. */
export const directiveModel = (connection: Connection): Model<StoredDirective> =>
  connection.model<StoredDirective>('ConsentDirective', directiveSchema, 'ConsentDirective');

/** Criteria that leave everything open. */
export const anything = (over: Partial<DirectiveCriteria> = {}): DirectiveCriteria => ({
  organizations: [],
  professionals: [],
  persons: [],
  purposes: [],
  categories: [],
  labels: [],
  records: [],
  encounters: [],
  authors: [],
  dataFrom: null,
  dataUntil: null,
  ...over,
});
