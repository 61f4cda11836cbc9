import { CATEGORIES, type Category, CONFIDENTIALITY, type Confidentiality } from './categories.ts';
import type { AccessGrant } from './grant.ts';

/**
 * The keys under which a record can be found: by its person alone, by category and confidentiality, and by these within
 * one organisation. One indexed list, so that whatever mixture of rights a page of persons has is one cheap `$in`.
 */
export function recordScope(record: {
  person: string;
  category: Category;
  confidentiality: Confidentiality;
  organization: string | null;
}): string[] {
  const whole = `${record.person}|${record.category}|${record.confidentiality}`;
  return [record.person, whole, ...(record.organization ? [`${whole}|${record.organization}`] : [])];
}

/** The keys that a grant opens among records of these categories: the filter of the store's query. Empty opens nothing. */
export function scopeKeys(grant: AccessGrant, categories: readonly Category[] = CATEGORIES): string[] {
  const steps = CONFIDENTIALITY.slice(0, CONFIDENTIALITY.indexOf(grant.confidentiality) + 1);
  const levels = categories.map(category => grant.categories[category] ?? 'NONE');
  if (steps.length === CONFIDENTIALITY.length && levels.every(level => level === 'ALL')) return [grant.person];
  return categories.flatMap((category, index) =>
    steps.flatMap(step => {
      const whole = `${grant.person}|${category}|${step}`;
      if (levels[index] === 'ALL') return [whole];
      return levels[index] === 'OWN_ORGANISATION' && grant.organization ? [`${whole}|${grant.organization}`] : [];
    }),
  );
}
