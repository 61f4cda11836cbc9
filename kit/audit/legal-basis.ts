import type { PurposeOfUse } from '../caller/caller.ts';

/**
 * On what legal basis health data is processed for a purpose: codes of articles of the GDPR, as events carry them. What a
 * person asks for themselves is their right of access.
 */
export type LegalBasis =
  | 'GDPR-9.2.h'
  | 'GDPR-9.2.c'
  | 'GDPR-9.2.a'
  | 'GDPR-9.2.i'
  | 'GDPR-9.2.j'
  | 'GDPR-15'
  | 'GDPR-6.1.e'
  | 'NONE';

const BASES: Record<PurposeOfUse, LegalBasis> = {
  TREAT: 'GDPR-9.2.h', // provision of health or social care
  ETREAT: 'GDPR-9.2.h',
  COC: 'GDPR-9.2.h',
  CAREMGT: 'GDPR-9.2.h',
  BTG: 'GDPR-9.2.c', // vital interests of a person who can't consent
  PATRQT: 'GDPR-15', // the right of access
  FAMRQT: 'GDPR-9.2.a', // explicit consent
  PWATRNY: 'GDPR-9.2.a',
  SUPNWK: 'GDPR-9.2.a',
  HOPERAT: 'GDPR-9.2.h', // management of health or social care systems
  HPAYMT: 'GDPR-9.2.h',
  HRESCH: 'GDPR-9.2.j',
  PATSFTY: 'GDPR-9.2.i', // public health
  POPHLTH: 'GDPR-9.2.i',
  PUBHLTH: 'GDPR-9.2.i',
  HCOMPL: 'GDPR-6.1.e', // a task in the public interest: oversight
};

/** The legal basis of a purpose; none without a purpose. */
export const legalBasisOf = (purpose: PurposeOfUse | null): LegalBasis => (purpose ? BASES[purpose] : 'NONE');
