import { CATEGORIES, type Category, CONFIDENTIALITY } from '../../../kit/grant/categories.ts';
import type { AccessGrant, GrantRule, GrantRules, Level } from '../../../kit/grant/grant.ts';
import { withSensitivities } from '../../../kit/grant/scope.ts';
import { deniesAll, isWhole } from './rules.ts';

type Opened = Pick<AccessGrant, 'categories' | 'confidentiality' | 'rules'>;

/**
 * Rules as the levels of a grant. Where levels can't say it, the rules go along, and the levels open only what no rule
 * narrows. `own` are the levels of the caller's own organisation, which no directive changes.
 */
export function tableOf(rules: GrantRules, own: Partial<Record<Category, Level>>): Opened {
  const permit = deniesAll(rules) ? [] : rules.permit;
  const opened = CATEGORIES.filter(category => isOpen({ ...rules, permit }, category));
  const categories = { ...own, ...Object.fromEntries(opened.map(category => [category, 'ALL' as const])) };
  const step = sameStep(permit);
  if (permit.length === 0 || (step && !rules.deny.some(rule => isFiner(rule, permit))))
    return { categories, confidentiality: step ?? 'N' };
  return { categories, confidentiality: 'N', rules: { permit, deny: rules.deny } };
}

/** Whether all that is normal in a category is permitted, and nothing of it denied. */
const isOpen = ({ permit, deny }: GrantRules, category: Category): boolean =>
  permit.some(rule => isWhole(rule) && rule.categories.includes(category) && rule.labels.includes('N')) &&
  !deny.some(rule => rule.categories.includes(category) && rule.labels.includes('N'));

/** The highest confidentiality, where all permissions are about whole categories and go equally far; else undefined. */
function sameStep(permit: readonly GrantRule[]): AccessGrant['confidentiality'] | undefined {
  const steps = permit.map(rule => CONFIDENTIALITY.filter(step => rule.labels.includes(step)));
  const plain = permit.every(
    (rule, at) => isWhole(rule) && rule.labels.length === steps[at]?.length && rule.labels[0] === 'N',
  );
  const last = new Set(steps.map(each => each.at(-1)));
  const gapless = steps.every(each => each.every((step, at) => step === CONFIDENTIALITY[at]));
  return plain && gapless && last.size === 1 ? [...last][0] : undefined;
}

/** Whether a denial takes away other than whole categories of what is permitted. */
function isFiner(rule: GrantRules['deny'][number], permit: readonly GrantRule[]): boolean {
  const touched = permit.filter(each => each.categories.some(category => rule.categories.includes(category)));
  if (touched.length === 0) return false;
  // who permits `V` permits HIV too, which a denial can take away alone
  const labels = new Set(withSensitivities(touched.flatMap(each => each.labels)));
  const hit = [...labels].filter(label => rule.labels.includes(label));
  if (hit.length === 0) return false;
  return !isWhole(rule) || rule.unless !== undefined || hit.length < labels.size;
}
