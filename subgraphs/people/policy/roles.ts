import { CATEGORIES, type Category } from '../../../kit/grant/categories.ts';

/*
 * Which categories of data a role needs to care for people: a table to be read, and changed, by a data-protection officer.
 * Roles and health categories are those of the Belgian access matrix (hl7-be/data-access), the social ones stand beside them.
 * What is not named is denied. The matrix itself is for each country or region to decide; this one is Careweave's proposal.
 */

const BASICS: readonly Category[] = ['summary', 'sm-allergies', 'sm-risks', 'sm-patient-will'];
const MEDICINES: readonly Category[] = ['med-scheme1', 'med-prescription'];
const RESULTS: readonly Category[] = ['lab-result', 'result-of-other-technical-examination', 'oth-p-rx'];
const REPORTS: readonly Category[] = ['discharge-report'];
const PROBLEMS: readonly Category[] = ['sm-problems', 'sm-treatments'];
const HOME: readonly Category[] = ['sm-social-risks', 'social-support', 'social-situation'];
const ENTITLED: readonly Category[] = ['social-entitlement', 'social-assessment'];
const PILOTS: readonly Category[] = ['pilot-enrolment'];

const everything = [CATEGORIES];
const nursing = [BASICS, PROBLEMS, MEDICINES, RESULTS, REPORTS, ['vaccination'] as const, HOME, PILOTS];
const therapy = [BASICS, PROBLEMS, REPORTS, HOME, PILOTS];
const teeth = [BASICS, PROBLEMS, MEDICINES, ['oth-p-rx'] as const];
const pharmacy = [BASICS, MEDICINES, ['lab-result', 'sm-problems', 'vaccination'] as const];
const fitting = [['summary', 'sm-risks', 'sm-treatments'] as const];

/** The categories that each caring role may see of what others hold. */
export const ROLES: Readonly<Record<string, readonly (readonly Category[])[]>> = {
  physician: everything,
  nurse: nursing,
  'psychiatric-nurse': nursing,
  'practical-nurse': [BASICS, MEDICINES, HOME, PILOTS],
  midwife: [BASICS, PROBLEMS, MEDICINES, RESULTS, REPORTS, ['vaccination'], HOME],
  'pharmacist-office': pharmacy,
  'pharmacist-hospital': [...pharmacy, REPORTS],
  'pharmacist-clinical-biologist': [BASICS, MEDICINES, ['lab-result']],
  'pharmacist-technical-assistant': [['sm-allergies', 'med-scheme1', 'med-prescription']],
  dentist: teeth,
  'dental-hygienist': [BASICS, ['oth-p-rx']],
  'clinical-psychologist': [...therapy, MEDICINES],
  'clinical-orthopedagogist': therapy,
  physiotherapist: [...therapy, ['oth-p-rx', 'result-of-other-technical-examination']],
  'occupational-therapist': therapy,
  logopedist: therapy,
  dietician: [...therapy, MEDICINES, ['lab-result']],
  podologist: [BASICS, PROBLEMS],
  orthopedist: [BASICS, PROBLEMS, ['oth-p-rx']],
  audiologist: [BASICS, ['result-of-other-technical-examination']],
  audicien: fitting,
  'truss-maker': fitting,
  'lab-technologist': [['sm-allergies', 'sm-risks', 'lab-result']],
  'imaging-technologist': [['sm-allergies', 'sm-risks', 'oth-p-rx']],
  'social-worker': [HOME, ENTITLED, PILOTS, ['sm-patient-will']],
  'care-worker': [['sm-allergies', 'sm-risks', 'sm-patient-will', 'med-scheme1'], HOME, PILOTS],
};

/**
 * The roles in which one cares for people. Any other role, known or not, sees nobody as a professional, whatever
 * relationships there may be.
 */
export const CARING_ROLES: ReadonlySet<string> = new Set(Object.keys(ROLES));

const categories = new Map(
  Object.entries(ROLES).map(([role, groups]) => [role, new Set<Category>(groups.flat())] as const),
);

/** The categories of a role, in the order of the catalogue; none for a role that does not care for people. */
export const categoriesOfRole = (role: string): Category[] =>
  CATEGORIES.filter(category => categories.get(role)?.has(category));

/** What an emergency needs to know: allergies, risks, problems, treatments, medicines, the person's will. */
export const EMERGENCY_SUMMARY: readonly Category[] = [
  'summary',
  'sm-allergies',
  'sm-risks',
  'sm-problems',
  'sm-treatments',
  'sm-patient-will',
  'med-scheme1',
  'vaccination',
];
