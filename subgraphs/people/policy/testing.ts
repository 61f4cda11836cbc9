import type { Caller } from '../../../kit/caller/caller.ts';
import type { Category, Confidentiality, SecurityLabel } from '../../../kit/grant/categories.ts';
import type { AccessGrant, GrantRule } from '../../../kit/grant/grant.ts';
import { ownOrganization, recordScope, scopeKeys, withSensitivities } from '../../../kit/grant/scope.ts';
import { anything, type Decision, type DirectiveCriteria, type StoredDirective } from '../directive.model.ts';
import { EVER, FOREVER } from '../relationship.model.ts';
import type { Facts } from './decide.ts';

/** A general practitioner who asks for treatment. */
export const GP: Caller = {
  subject: 's',
  name: null,
  role: 'physician',
  organization: 'practice',
  professional: 'gp',
  person: null,
  purpose: 'TREAT',
  scopes: [],
};

/** What is known where nothing is: no relationship, no consent. */
export const NO_FACTS: Facts = {
  person: 'martine',
  caring: false,
  holding: false,
  directives: [],
  glassBroken: false,
  inspections: [],
};

/** A directive of Martine's that is in force. */
export const directive = (
  decision: Decision,
  criteria: Partial<DirectiveCriteria> = {},
  exceptions: { decision: Decision; criteria: Partial<DirectiveCriteria> }[] = [],
): StoredDirective => ({
  ...{ _id: 'd', person: 'martine', decision, criteria: anything(criteria), capacity: null, start: EVER, end: FOREVER },
  exceptions: exceptions.map(each => ({ decision: each.decision, criteria: anything(each.criteria) })),
  ...{ given: EVER, givenBy: null, withdrawn: null, source: null, sourceId: null, hash: '', version: 1 },
});

/** A record, as far as a grant looks at it. */
export interface SeenRecord {
  id: string;
  category: Category;
  confidentiality: Confidentiality;
  sensitivity: SecurityLabel[];
  organization: string | null;
  encounter: string | null;
  author: string | null;
  when: Date | null;
}

/** A record of another organisation that nothing is special about. */
export const record = (over: Partial<SeenRecord> = {}): SeenRecord => ({
  ...{ id: 'r', category: 'sm-problems', confidentiality: 'N', sensitivity: [], organization: 'hospital' },
  ...{ encounter: null, author: null, when: null },
  ...over,
});

/** Whether a grant opens a record of its person: what the database is asked for, said once more in plain words. */
export function opens(grant: AccessGrant | null, seen: SeenRecord): boolean {
  if (!grant) return false;
  const scope = recordScope({ ...seen, person: grant.person });
  if (!scope.some(key => keysOf(grant).has(key))) return false;
  const own = seen.organization !== null && seen.organization === ownOrganization(grant);
  if (!grant.rules || (own && (grant.categories[seen.category] ?? 'NONE') !== 'NONE')) return true;
  const { permit, deny } = grant.rules;
  const denied = deny.some(rule => denies(rule, seen) && !rule.unless?.some(each => permits(each, seen)));
  return permit.some(rule => permits(rule, seen)) && !denied;
}

const known = new WeakMap<AccessGrant, ReadonlySet<string>>();

/** The keys of a grant: tests look at thousands of records with each. */
function keysOf(grant: AccessGrant): ReadonlySet<string> {
  const keys = known.get(grant) ?? new Set(scopeKeys(grant));
  known.set(grant, keys);
  return keys;
}

function permits(rule: GrantRule, seen: SeenRecord): boolean {
  const labels = withSensitivities(rule.labels);
  const named = seen.sensitivity.length > 0 ? seen.sensitivity : [seen.confidentiality];
  return named.every(label => labels.includes(label)) && isAbout(rule, seen);
}

const denies = (rule: GrantRule, seen: SeenRecord): boolean =>
  [seen.confidentiality, ...seen.sensitivity].some(label => rule.labels.includes(label)) && isAbout(rule, seen);

const isAbout = (
  { categories, records, encounters, authors, organizations, from, until }: GrantRule,
  seen: SeenRecord,
): boolean =>
  categories.includes(seen.category) &&
  (records?.includes(seen.id) ?? true) &&
  (!encounters || encounters.includes(seen.id) || encounters.includes(seen.encounter ?? '')) &&
  (authors?.includes(seen.author ?? '') ?? true) &&
  (organizations?.includes(seen.organization ?? '') ?? true) &&
  (!from || (seen.when !== null && seen.when >= new Date(from))) &&
  (!until || (seen.when !== null && seen.when < new Date(until)));
