/**
 * Whoever asks, as their access token says. The gateway makes it once for a request and passes it on, signed, to each
 * subgraph that it asks.
 */
export interface Caller {
  /** The token's `sub`. */
  subject: string;
  name: string | null;
  /** A role of the Belgian access matrix (`physician`), `patient`, or one of the platform's own. */
  role: string;
  /** The id of the organisation for which they act. */
  organization: string | null;
  /** The id of the professional that they are. */
  professional: string | null;
  /** The id of the person that they are. */
  person: string | null;
  /** Why they ask: HL7 v3 PurposeOfUse. Null shows no person. */
  purpose: PurposeOfUse | null;
  /** What the token allows beyond reading: its OAuth 2 `scope`, such as `consent:write`. */
  scopes: readonly string[];
}

/** The purposes of use that the platform knows (HL7 v3 code system ActReason, value set PurposeOfUse). */
export const PURPOSES = [
  'TREAT',
  'ETREAT',
  'BTG',
  'COC',
  'CAREMGT',
  'PATRQT',
  'FAMRQT',
  'PWATRNY',
  'SUPNWK',
  'HOPERAT',
  'HPAYMT',
  'HRESCH',
  'PATSFTY',
  'POPHLTH',
  'HCOMPL',
  'PUBHLTH',
] as const;

/** One HL7 v3 PurposeOfUse code. */
export type PurposeOfUse = (typeof PURPOSES)[number];

/** Whether a text is a purpose of use that the platform knows. */
export const isPurpose = (text: string): text is PurposeOfUse => (PURPOSES as readonly string[]).includes(text);
