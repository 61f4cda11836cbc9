import {
  CATEGORIES,
  type Category,
  CONFIDENTIALITY,
  isSensitivity,
  SENSITIVITIES,
  type SecurityLabel,
} from './categories.ts';
import type { AccessGrant } from './grant.ts';

/** What of a record decides who finds it. */
export interface ScopedRecord {
  person: string;
  category: Category;
  confidentiality: (typeof CONFIDENTIALITY)[number];
  /** Codes of why it is sensitive; such a record is very restricted. */
  sensitivity?: readonly string[];
  organization: string | null;
}

/**
 * The keys under which a record can be found: by its person alone, by category and label, and by category within the
 * organisation that holds it. One indexed list, so that whatever mixture of rights a page of persons has is one cheap `$in`.
 */
export function recordScope(record: ScopedRecord): string[] {
  const whole = `${record.person}|${record.category}|`;
  const own = record.organization ? [`${whole}|${record.organization}`] : [];
  return [record.person, whole + labelOf(record), ...own];
}

/** A record with one sensitivity is found by that; with several, only by whoever may see all that is very restricted. */
function labelOf({ confidentiality, sensitivity = [] }: ScopedRecord): SecurityLabel {
  const [only, ...others] = sensitivity;
  if (!only) return confidentiality;
  return others.length === 0 && isSensitivity(only) ? only : 'V';
}

/** Labels with those that they stand for: very restricted is also all that is sensitive. */
export const withSensitivities = (labels: readonly SecurityLabel[]): SecurityLabel[] =>
  labels.includes('V') ? [...new Set([...labels, ...SENSITIVITIES])] : [...labels];

/** The organisation whose own records a grant opens whatever their label: none where one sees somebody by a mandate. */
export const ownOrganization = ({ basis, organization }: AccessGrant): string | null =>
  basis === 'MANDATE' ? null : organization;

/** The keys that a grant opens among records of these categories: the filter of the store's query. Empty opens nothing. */
export function scopeKeys(grant: AccessGrant, categories: readonly Category[] = CATEGORIES): string[] {
  const steps = CONFIDENTIALITY.slice(0, CONFIDENTIALITY.indexOf(grant.confidentiality) + 1);
  const levelOf = (category: Category) => grant.categories[category] ?? 'NONE';
  const whole = steps.length === CONFIDENTIALITY.length && categories.every(category => levelOf(category) === 'ALL');
  if (whole && !grant.rules) return [grant.person];
  const labels = withSensitivities(steps);
  const organization = ownOrganization(grant);
  return categories.flatMap(category => {
    const level = levelOf(category);
    const key = `${grant.person}|${category}|`;
    const ruled = grant.rules?.permit.filter(rule => rule.categories.includes(category)).flatMap(rule => rule.labels);
    const opened = ruled ?? (level === 'ALL' ? labels : []);
    const own = level !== 'NONE' && organization ? [`${key}|${organization}`] : [];
    return [...new Set(withSensitivities(opened))].map(label => key + label).concat(own);
  });
}
