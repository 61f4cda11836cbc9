import { decode } from '../signing/jws.ts';
import type { Category } from './categories.ts';
import type { AccessGrant } from './grant.ts';

/** Whether a grant opens anything of some categories, by levels or by rules. */
export const opensAny = ({ categories, rules }: AccessGrant, wanted: readonly Category[]): boolean =>
  wanted.some(category => (categories[category] ?? 'NONE') !== 'NONE') ||
  rules?.permit.some(rule => rule.categories.some(category => wanted.includes(category))) === true;

/**
 * What a grant says, as it came from `people` itself: whether it is genuine is for whoever heeds it to verify. Null when it is
 * no grant.
 */
export function readGrant(text: unknown): AccessGrant | null {
  if (typeof text !== 'string') return null;
  try {
    const [, grant] = decode(text.split('~')[1] ?? '') as [string, AccessGrant];
    return typeof grant.categories === 'object' && grant.categories !== null ? grant : null;
  } catch {
    return null;
  }
}
