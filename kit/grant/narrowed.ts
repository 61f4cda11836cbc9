import type { Category } from './categories.ts';
import type { AccessGrant, GrantRule, GrantRules } from './grant.ts';

/** What of a rule is about some categories; null when nothing is. */
function ruleOf<Rule extends GrantRule>(rule: Rule, wanted: readonly Category[]): Rule | null {
  const categories = rule.categories.filter(category => wanted.includes(category));
  return categories.length > 0 ? { ...rule, categories } : null;
}

const rulesOf = <Rule extends GrantRule>(rules: readonly Rule[], wanted: readonly Category[]): Rule[] =>
  rules.map(rule => ruleOf(rule, wanted)).filter(rule => rule !== null);

const narrowedRules = ({ permit, deny }: GrantRules, wanted: readonly Category[]): GrantRules => ({
  permit: rulesOf(permit, wanted),
  deny: rulesOf(deny, wanted).map(({ unless, ...rule }) => ({
    ...rule,
    ...(unless && { unless: rulesOf(unless, wanted) }),
  })),
});

/** A grant that says nothing of other categories than these, and of these what it said. */
export function narrowed(grant: AccessGrant, wanted: readonly Category[]): AccessGrant {
  const categories = Object.fromEntries(
    Object.entries(grant.categories).filter(([category]) => wanted.includes(category as Category)),
  );
  return { ...grant, categories, ...(grant.rules && { rules: narrowedRules(grant.rules, wanted) }) };
}

/** Whether a grant says something of other categories than these. */
export const saysMore = ({ categories, rules }: AccessGrant, wanted: readonly Category[]): boolean =>
  Object.keys(categories).some(category => !wanted.includes(category as Category)) ||
  [...(rules?.permit ?? []), ...(rules?.deny ?? [])].some(rule =>
    rule.categories.some(category => !wanted.includes(category)),
  );
