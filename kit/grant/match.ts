import type { Category } from './categories.ts';
import { SENSITIVITIES } from './categories.ts';
import type { AccessGrant, GrantRule } from './grant.ts';
import { ownOrganization, scopeKeys, withSensitivities } from './scope.ts';

/** A condition of a database query. */
export type Condition = Record<string, unknown>;

/**
 * The conditions that grants put on a query for records of these categories, of all their persons together: first the one
 * that finds them by the index, then those that only some grants need. Null when nothing is opened. `id` is the field that has a
 * record's id.
 */
export function grantConditions(
  grants: readonly AccessGrant[],
  categories: readonly Category[],
  id = '_id',
): Condition[] | null {
  const scope = [...new Set(grants.flatMap(grant => scopeKeys(grant, categories)))];
  if (scope.length === 0) return null;
  const refined = grants
    .filter(grant => grant.rules)
    .map(grant => ({ $or: [{ person: { $ne: grant.person } }, ...finer(grant, id)] }));
  return [{ scope: { $in: scope } }, ...(refined.length > 0 ? [{ $and: refined }] : [])];
}

/** What a person's rules open: the caller's own organisation's records, and those that one permits and none denies. */
function finer(grant: AccessGrant, id: string): Condition[] {
  const { rules, categories } = grant;
  const organization = ownOrganization(grant);
  const own = Object.keys(categories).filter(category => categories[category as Category] !== 'NONE');
  const permitted: Condition = { $or: rules?.permit.map(rule => permits(rule, id)) };
  const denied = rules?.deny.map(rule => {
    const without = rule.unless ?? [];
    return without.length > 0
      ? { $and: [denies(rule, id), { $nor: without.map(each => permits(each, id)) }] }
      : denies(rule, id);
  });
  return [
    ...(organization ? [{ organization, category: { $in: own } }] : []),
    denied && denied.length > 0 ? { $and: [permitted, { $nor: denied }] } : permitted,
  ];
}

/** What a permission is about: of a record that is sensitive for several reasons, all must be permitted. */
function permits(rule: GrantRule, id: string): Condition {
  const labels = withSensitivities(rule.labels);
  const permitted = SENSITIVITIES.filter(label => labels.includes(label));
  return about(rule, id, [
    { confidentiality: { $in: labels }, sensitivity: { $nin: SENSITIVITIES } },
    { sensitivity: { $in: permitted, $not: { $elemMatch: { $nin: permitted } } } },
  ]);
}

/** What a denial is about: one reason is enough. */
const denies = (rule: GrantRule, id: string): Condition =>
  about(rule, id, [{ confidentiality: { $in: rule.labels } }, { sensitivity: { $in: rule.labels } }]);

/** Every part of a rule that is there must hold. */
function about(rule: GrantRule, id: string, labelled: Condition[]): Condition {
  const all: Condition[] = [{ category: { $in: rule.categories } }, { $or: labelled }];
  if (rule.records) all.push({ [id]: { $in: rule.records } });
  if (rule.encounters)
    all.push({ $or: [{ [id]: { $in: rule.encounters } }, { encounters: { $in: rule.encounters } }] });
  if (rule.authors) all.push({ 'provenance.recordedBy.professional.id': { $in: rule.authors } });
  if (rule.organizations) all.push({ organization: { $in: rule.organizations } });
  if (rule.from) all.push({ when: { $gte: new Date(rule.from) } });
  if (rule.until) all.push({ when: { $lt: new Date(rule.until) } });
  return { $and: all };
}
