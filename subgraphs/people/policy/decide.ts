import type { Caller } from '../../../kit/caller/caller.ts';
import { CATEGORIES, type Category } from '../../../kit/grant/categories.ts';
import type { AccessGrant, GrantBasis, GrantRule, Level } from '../../../kit/grant/grant.ts';
import type { StoredDirective } from '../directive.model.ts';
import { CARE_PURPOSES, MANDATE_PURPOSES } from './purposes.ts';
import { CARING_ROLES, categoriesOfRole, EMERGENCY_SUMMARY } from './roles.ts';
import { deniesAll, EVERY_LABEL, rulesFor } from './rules.ts';
import { tableOf } from './table.ts';

/** The version of the policy; it stands in every grant. */
export const POLICY = '2026-12';

/** What is known of a caller and a person when it is decided what one may see of the other. */
export interface Facts {
  person: string;
  /** Whether the caller, or the organisation for which they act, cares for the person now. */
  caring: boolean;
  /** Whether the organisation for which they act holds records about the person. */
  holding: boolean;
  /** The person's directives that are in force. */
  directives: readonly StoredDirective[];
  /** Whether the caller has broken the glass for this person, and the time for it has not passed. */
  glassBroken: boolean;
  /** The open inspections of an auditor that this person falls under. */
  inspections: readonly InspectionScope[];
}

/** What an inspection opens: a person's records, or those of one organisation, of a period. */
export interface InspectionScope {
  organization: string | null;
  from: Date | null;
  until: Date | null;
}

/**
 * The whole policy: what a caller may see of a person, or null for nothing at all, not even that there is such a person.
 * Nothing is seen unless a line below says so, and what a person denies wins over what they permit.
 *
 * - Nobody sees anyone without saying for what purpose.
 * - The person themself sees everything about themselves.
 * - A representative or informal carer sees what a directive that names them permits.
 * - An auditor sees what an open inspection is about, for the purpose of oversight.
 * - A professional in an emergency, who broke the glass, sees the emergency summary.
 * - A professional who asks for the sake of care sees the records of their own organisation; those of others with a care
 *   relationship in force, as far as the person's consent and the categories of the role go.
 */
export function decide(caller: Caller, facts: Facts): AccessGrant | null {
  const { purpose } = caller;
  if (!purpose) return null;
  const grant = (basis: GrantBasis, opened: Pick<AccessGrant, 'categories' | 'confidentiality' | 'rules'>) => ({
    person: facts.person,
    caller: caller.subject,
    organization: caller.organization,
    purpose,
    ...opened,
    basis,
    breakGlass: basis === 'EMERGENCY',
    policy: POLICY,
  });
  if (caller.person === facts.person)
    return grant('SELF', { categories: levels(CATEGORIES, 'ALL'), confidentiality: 'V' });
  if (caller.person !== null && MANDATE_PURPOSES.has(purpose)) {
    const rules = rulesFor(caller, facts.directives, CATEGORIES, { named: true });
    if (rules.permit.length > 0 && !deniesAll(rules)) return grant('MANDATE', tableOf(rules, {}));
  }
  if (caller.role === 'auditor') {
    if (purpose !== 'HCOMPL' || facts.inspections.length === 0) return null;
    return grant('INSPECTION', tableOf({ permit: facts.inspections.map(inspected), deny: [] }, {}));
  }
  if (!CARING_ROLES.has(caller.role) || (caller.professional === null && caller.organization === null)) return null;
  const holding = facts.holding && caller.organization !== null;
  const own = holding ? levels(CATEGORIES, 'OWN_ORGANISATION') : {};
  if (purpose === 'BTG') {
    if (!facts.glassBroken) return null;
    const categories = { ...own, ...levels(EMERGENCY_SUMMARY, 'ALL') };
    return grant('EMERGENCY', { categories, confidentiality: 'R' });
  }
  if (!CARE_PURPOSES.has(purpose)) return null;
  const rules = facts.caring ? rulesFor(caller, facts.directives, categoriesOfRole(caller.role)) : NOTHING;
  if (!holding && (!facts.caring || deniesAll(rules))) return null;
  return grant(facts.caring ? 'CARE' : 'OWN_ORGANISATION', tableOf(rules, own));
}

/** An inspection as a rule: whatever is recorded, however confidential. */
const inspected = ({ organization, from, until }: InspectionScope): GrantRule => ({
  categories: CATEGORIES,
  labels: EVERY_LABEL,
  ...(organization ? { organizations: [organization] } : {}),
  ...(from ? { from: from.toISOString() } : {}),
  ...(until ? { until: until.toISOString() } : {}),
});

const NOTHING = { permit: [], deny: [] };

const levels = (categories: readonly Category[], level: Level): Partial<Record<Category, Level>> =>
  Object.fromEntries(categories.map(category => [category, level]));
