import type { Caller, PurposeOfUse } from '../../kit/caller/caller.ts';
import { CATEGORIES, type Category } from '../../kit/grant/categories.ts';
import type { AccessGrant, Level } from '../../kit/grant/grant.ts';

/** The version of the policy; it stands in every grant. */
export const POLICY = '2026-11';

/**
 * The roles in which one cares for people: those of the Belgian access matrix but the patient's, and those of social
 * services. Any other role, known or not, sees nobody as a professional, whatever relationships there may be.
 */
export const CARING_ROLES: ReadonlySet<string> = new Set([
  ...['physician', 'nurse', 'psychiatric-nurse', 'practical-nurse', 'midwife', 'dentist', 'dental-hygienist'],
  ...['pharmacist-office', 'pharmacist-hospital', 'pharmacist-clinical-biologist', 'pharmacist-technical-assistant'],
  ...['clinical-psychologist', 'clinical-orthopedagogist', 'physiotherapist', 'occupational-therapist', 'logopedist'],
  ...['audiologist', 'audicien', 'truss-maker', 'dietician', 'orthopedist', 'podologist'],
  ...['lab-technologist', 'imaging-technologist'],
  ...['social-worker', 'care-worker'],
]);

/** What professionals who care for a person may ask for: care, its coordination, and an emergency in the course of it. */
const CARE_PURPOSES: ReadonlySet<PurposeOfUse> = new Set<PurposeOfUse>(['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT']);

const everything = Object.fromEntries(CATEGORIES.map(category => [category, 'ALL' as Level])) as Record<
  Category,
  Level
>;

/**
 * The whole policy: what a caller may see of a person, or null for nothing at all. Nothing is seen unless a line below
 * says so.
 *
 * - Nobody sees anyone without saying for what purpose.
 * - The person themself sees everything about themselves.
 * - A professional with a care relationship in force, who asks for the sake of care, sees what is not restricted.
 */
export function decide(caller: Caller, person: string, hasRelationshipInForce: boolean): AccessGrant | null {
  if (!caller.purpose) return null;
  const grant = {
    person,
    caller: caller.subject,
    organization: caller.organization,
    purpose: caller.purpose,
    categories: everything,
    breakGlass: false,
    policy: POLICY,
  };
  if (caller.person === person) return { ...grant, confidentiality: 'V' };
  const caring = CARING_ROLES.has(caller.role) && (caller.professional !== null || caller.organization !== null);
  if (caring && hasRelationshipInForce && CARE_PURPOSES.has(caller.purpose)) return { ...grant, confidentiality: 'N' };
  return null;
}
