/**
 * The categories of data that a grant speaks of. The first ones are those of the Belgian access matrix (hl7-be/data-access,
 * code system `be-cs-data-category`), the last ones stand beside them for what the matrix leaves out.
 */
export const CATEGORIES = [
  'sm-allergies',
  'sm-social-risks',
  'sm-risks',
  'sm-problems',
  'sm-treatments',
  'sm-patient-will',
  'summary',
  'med-scheme1',
  'med-prescription',
  'lab-result',
  'discharge-report',
  'result-of-other-technical-examination',
  'oth-p-rx',
  'vaccination',
  'social-support',
  'social-situation',
  'social-entitlement',
  'social-assessment',
  'pilot-enrolment',
] as const;

/** The code of one category of data. */
export type Category = (typeof CATEGORIES)[number];

/**
 * How confidential a record is, in the steps that the policy tells apart: HL7 v3 Confidentiality U, L, M and N are `N`
 * (normal or less), R is `R` (restricted), V is `V` (very restricted).
 */
export type Confidentiality = 'N' | 'R' | 'V';

/** The steps in order, the least confidential first. */
export const CONFIDENTIALITY: readonly Confidentiality[] = ['N', 'R', 'V'];

/**
 * What makes a record sensitive (HL7 v3 ActCode, information sensitivity): such a record is very restricted, and is opened by
 * a directive that names this, or `V`.
 */
export const SENSITIVITIES = [
  'PSY', // psychiatry
  'MH', // mental health
  'BH', // behavioural health
  'ETH', // substance abuse
  'ETHUD', // alcohol use disorder
  'OPIOIDUD', // opioid use disorder
  'SUD', // substance use disorder
  'HIV',
  'STD', // sexually transmitted disease
  'SEX', // sexuality and reproductive health
  'SDV', // sexual assault, abuse, domestic violence
  'GDIS', // genetic disease
  'SICKLE',
  'TBOO', // taboo: only with the person's consent
] as const;

/** One of these codes. */
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** How confidential, or why sensitive: what a directive can name. */
export type SecurityLabel = Confidentiality | Sensitivity;

/** Whether a code is one of a sensitivity that the platform knows. */
export const isSensitivity = (code: unknown): code is Sensitivity =>
  (SENSITIVITIES as readonly unknown[]).includes(code);
