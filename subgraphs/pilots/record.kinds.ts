import type { RecordKind } from '../../kit/record/kinds.ts';

/** The lists of records on `Person`: the field, its kind, and the categories of data that the kind can hold. */
export const PILOT_RECORDS = {
  enrolments: { type: 'Enrolment', categories: ['pilot-enrolment'] },
} as const satisfies Record<string, RecordKind>;
