import type { Caller } from '../../../kit/caller/caller.ts';
import {
  CATEGORIES,
  type Category,
  CONFIDENTIALITY,
  SENSITIVITIES,
  type SecurityLabel,
} from '../../../kit/grant/categories.ts';
import type { GrantRule, GrantRules } from '../../../kit/grant/grant.ts';
import type { DirectiveCriteria, StoredDirective } from '../directive.model.ts';
import { isAmong } from './purposes.ts';

type Denial = GrantRules['deny'][number];

/** All labels, the least confidential first. */
export const EVERY_LABEL: readonly SecurityLabel[] = [...CONFIDENTIALITY, ...SENSITIVITIES];

/**
 * What a person's directives say to one caller: which records they permit and which they deny, among the categories that
 * the caller could see at all. `named` are only those permissions that name the person whom the caller is: who names a
 * professional or an organisation gives nobody a mandate.
 */
export function rulesFor(
  caller: Caller,
  directives: readonly StoredDirective[],
  categories: readonly Category[],
  { named = false } = {},
): GrantRules {
  const permit: GrantRule[] = [];
  const deny: Denial[] = [];
  for (const { decision, criteria, exceptions } of directives) {
    if (!isMeant(caller, criteria)) continue;
    const inside = exceptions
      .map(each => ({ decision: each.decision, criteria: inherit(each.criteria, criteria) }))
      .filter(each => isMeant(caller, each.criteria));
    const mayPermit = ({ persons }: DirectiveCriteria) => !named || includes(persons, caller.person);
    const excepted = inside.filter(each => each.decision === 'PERMIT');
    const permissions = (given: typeof inside) => given.map(each => permission(each.criteria, categories));
    permit.push(...permissions(excepted.filter(each => mayPermit(each.criteria))));
    if (decision === 'PERMIT') {
      if (mayPermit(criteria)) permit.push(permission(criteria, categories));
      deny.push(...inside.filter(each => each.decision === 'DENY').map(each => denial(each.criteria)));
    } else {
      const unless = permissions(excepted).filter(rule => rule.categories.length > 0);
      deny.push(unless.length > 0 ? { ...denial(criteria), unless } : denial(criteria));
    }
  }
  return { permit: permit.filter(rule => rule.categories.length > 0), deny };
}

/** Whether criteria are about this caller and what they ask for. */
function isMeant(caller: Caller, criteria: DirectiveCriteria): boolean {
  const { organizations, professionals, persons, purposes } = criteria;
  const anyone = organizations.length + professionals.length + persons.length === 0;
  return caller.purpose !== null && isAmong(caller.purpose, purposes) && (anyone || isNamed(caller, criteria));
}

const isNamed = (caller: Caller, { organizations, professionals, persons }: DirectiveCriteria): boolean =>
  includes(organizations, caller.organization) ||
  includes(professionals, caller.professional) ||
  includes(persons, caller.person);

const includes = (list: readonly string[], id: string | null): boolean => id !== null && list.includes(id);

/** What an exception leaves open is as in the directive. */
function inherit(own: DirectiveCriteria, from: DirectiveCriteria): DirectiveCriteria {
  const names = own.organizations.length + own.professionals.length + own.persons.length > 0;
  const data = own.records.length + own.encounters.length + own.authors.length > 0;
  return {
    ...(names
      ? own
      : { ...own, organizations: from.organizations, professionals: from.professionals, persons: from.persons }),
    purposes: own.purposes.length > 0 ? own.purposes : from.purposes,
    categories: own.categories.length > 0 ? own.categories : from.categories,
    ...(data ? {} : { records: from.records, encounters: from.encounters, authors: from.authors }),
    dataFrom: own.dataFrom ?? from.dataFrom,
    dataUntil: own.dataUntil ?? from.dataUntil,
  };
}

/** Without a label it permits what is normal; but who names single records means these. */
function permission(criteria: DirectiveCriteria, categories: readonly Category[]): GrantRule {
  const { labels, records } = criteria;
  const opened: readonly SecurityLabel[] = labels.length > 0 ? labels : records.length > 0 ? EVERY_LABEL : ['N'];
  const wanted = new Set(criteria.categories);
  return {
    categories: categories.filter(category => wanted.size === 0 || wanted.has(category)),
    labels: EVERY_LABEL.filter(label => opened.includes(label)),
    ...data(criteria),
  };
}

/** Without a label it denies all; who denies what is restricted denies what is more so too. */
function denial(criteria: DirectiveCriteria): GrantRule {
  const { labels, categories } = criteria;
  const lowest = CONFIDENTIALITY.findIndex(step => labels.includes(step));
  const steps = lowest < 0 ? [] : [...CONFIDENTIALITY.slice(lowest), ...SENSITIVITIES];
  return {
    categories: categories.length > 0 ? categories : CATEGORIES,
    labels: labels.length > 0 ? [...new Set([...labels, ...steps])] : EVERY_LABEL,
    ...data(criteria),
  };
}

const data = ({ records, encounters, authors, dataFrom, dataUntil }: DirectiveCriteria): Partial<GrantRule> => ({
  ...(records.length > 0 ? { records } : {}),
  ...(encounters.length > 0 ? { encounters } : {}),
  ...(authors.length > 0 ? { authors } : {}),
  ...(dataFrom ? { from: dataFrom.toISOString() } : {}),
  ...(dataUntil ? { until: dataUntil.toISOString() } : {}),
});

/** Whether nothing at all may be seen, whatever is permitted. */
export const deniesAll = ({ deny }: GrantRules): boolean =>
  deny.some(
    rule => isWhole(rule) && !rule.unless && rule.categories.length === CATEGORIES.length && rule.labels.includes('N'),
  );

/** Whether a rule is about whole categories, whatever the single record. */
export const isWhole = ({ records, encounters, authors, organizations, from, until }: GrantRule): boolean =>
  !(records || encounters || authors || organizations || from || until);
