import type { PurposeOfUse } from '../../../kit/caller/caller.ts';

/** What professionals who care for a person may ask for: care, its coordination, and an emergency in the course of it. */
export const CARE_PURPOSES: ReadonlySet<PurposeOfUse> = new Set(['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT']);

/** What representatives and informal carers may ask for. */
export const MANDATE_PURPOSES: ReadonlySet<PurposeOfUse> = new Set(['PATRQT', 'FAMRQT', 'PWATRNY', 'SUPNWK']);

/** What belongs to a purpose (HL7 v3 ActReason): who consents to treatment consents to its coordination. */
const PARTS: Partial<Record<PurposeOfUse, readonly PurposeOfUse[]>> = { TREAT: ['ETREAT', 'COC', 'CAREMGT'] };

/** Whether a purpose is one of those that a directive names; one that names none means all. */
export const isAmong = (purpose: PurposeOfUse, named: readonly PurposeOfUse[]): boolean =>
  named.length === 0 || named.some(each => each === purpose || (PARTS[each]?.includes(purpose) ?? false));
