import type { Json } from '../../contract.ts';
import { rawCodes } from '../records/parts.ts';

/** Scopes of consents that are about the sharing of data or about research, not about care. */
const SCOPES = ['patient-privacy', 'research'];

/** LOINC's privacy documents: consent, acknowledgement of a privacy policy, release of information. */
const DOCUMENTS = ['59284-0', '57016-8', '57017-6', '64292-6'];

/** Categories of such consents: HL7 ActCodes of disclosure, privacy documents, research. */
const CATEGORIES = [
  ...['INFA', 'INFAO', 'INFASO', 'INFACCESS', 'IDSCL', 'IRDSCL', 'ICOL', 'RESEARCH', 'RSDID', 'RSREID', 'npp'],
  ...[...DOCUMENTS, 'research'],
];

/** Categories that narrow a consent to what a directive has no word for. */
const NARROWING: Readonly<Record<string, string>> = {
  EMRGONLY: 'for emergencies only',
  RSDID: 'of de-identified data',
  RSREID: 'of data that can be re-identified',
  ICOL: 'to the collection of data',
  IRDSCL: 'to disclosing again what was disclosed',
};

/** Whether a Consent is about who may see data. The scope decides; where there is none (as in R5), the categories. */
export function isAboutSharing(resource: Json): boolean {
  const scopes = rawCodes(resource, 'scope');
  if (scopes.length > 0) return scopes.some(scope => SCOPES.includes(scope.code ?? ''));
  return rawCodes(resource, 'category').some(category => CATEGORIES.includes(category.code ?? ''));
}

/** Whether it is about research and nothing else. */
export const isAboutResearch = (resource: Json): boolean =>
  rawCodes(resource, 'scope').some(({ code }) => code === 'research') ||
  rawCodes(resource, 'category').some(({ code }) => code === 'RESEARCH' || code === 'research');

/** What a category narrows the Consent to, in words; null where none does. */
export const narrowedTo = (resource: Json): string | null =>
  rawCodes(resource, 'category').flatMap(({ code }) => NARROWING[code ?? ''] ?? [])[0] ?? null;

/** Whether a document is what such a consent was written down in. */
export const isConsentDocument = (resource: Json): boolean =>
  rawCodes(resource, 'type').some(({ code }) => DOCUMENTS.includes(code ?? ''));
