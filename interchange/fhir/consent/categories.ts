import { CATEGORIES, type Category } from '../../../kit/grant/categories.ts';
import type { Code } from '../values/codes.ts';
import { all, type Place } from '../values/place.ts';
import { meanings } from './choice.ts';
import { refuse } from './reading.ts';

/** The code system of the graph's categories of data, each standing for itself alone. */
export const DATA_CATEGORY = 'https://careweave.example/fhir/CodeSystem/data-category';

/** The FHIR resource types of which the records of each category are. */
export const TYPES: Readonly<Record<Category, readonly string[]>> = {
  'sm-allergies': ['AllergyIntolerance'],
  'sm-social-risks': ['Observation'],
  'sm-risks': ['Flag'],
  'sm-problems': ['Condition'],
  'sm-treatments': ['Procedure', 'DeviceUseStatement', 'EpisodeOfCare'],
  'sm-patient-will': ['Consent'],
  summary: ['Composition', 'ClinicalImpression', 'Provenance'],
  'med-scheme1': ['MedicationStatement', 'MedicationAdministration'],
  'med-prescription': ['MedicationRequest', 'MedicationDispense'],
  'lab-result': ['Observation', 'DiagnosticReport'],
  'discharge-report': ['Encounter', 'DocumentReference'],
  'result-of-other-technical-examination': ['Observation', 'DiagnosticReport'],
  'oth-p-rx': ['ImagingStudy'],
  vaccination: ['Immunization'],
  'social-support': ['EpisodeOfCare'],
  'social-situation': ['Observation'],
  'social-entitlement': ['Coverage'],
  'social-assessment': ['Observation'],
  'pilot-enrolment': ['ResearchSubject'],
};

/** How the Belgian access matrix's own code system is called, as published and in its sources. */
const BELGIAN = ['/data-access-categories', '/be-cs-data-category'];

/** Categories of the Belgian access matrix that have others below them. */
const BELOW: Partial<Record<Category, readonly Category[]>> = {
  summary: CATEGORIES.filter(category => category.startsWith('sm-')),
  'result-of-other-technical-examination': ['oth-p-rx'],
};

/** The categories of data that are meant, by category (in `code` or `class`) or by all resource types of some categories. */
export function categoriesAt(place: Place): Category[] {
  const expected = 'a category of data (be-cs-data-category)';
  const coded = meanings(place, 'code', expected, categoryOf).flat();
  const classes = meanings(
    place,
    'class',
    `${expected} or a FHIR resource type`,
    each => categoryOf(each) ?? typeOf(each),
  );
  const types = classes.flatMap(each => (typeof each === 'string' ? [each] : []));
  const named = [...classes.flatMap(each => (typeof each === 'string' ? [] : each)), ...ofTypes(place, types)];
  const [code] = all(place, 'code');
  // in FHIR both must apply
  if (code && all(place, 'class').length > 0) refuse(code, 'Expected either a code or a class; came both.');
  const meant = new Set([...coded, ...named]);
  return CATEGORIES.filter(category => meant.has(category));
}

function categoryOf({ system, code }: Code): Category[] | null {
  const category = CATEGORIES.find(each => each === code);
  if (!category) return null;
  if (system === DATA_CATEGORY) return [category];
  return BELGIAN.some(name => system?.endsWith(name)) ? [category, ...(BELOW[category] ?? [])] : null;
}

const typeOf = ({ system, code }: Code): string | null =>
  system === null || system.endsWith('/resource-types') || system.endsWith('/fhir-types') ? code : null;

/** The categories that hold records of these resource types and of no others; refused where there are none such. */
function ofTypes(place: Place, types: readonly string[]): Category[] {
  const named = new Set(types.map(type => (type === 'DeviceUsage' ? 'DeviceUseStatement' : type)));
  const touched = CATEGORIES.filter(category => TYPES[category].some(type => named.has(type)));
  const lacking = touched.flatMap(category => TYPES[category].filter(type => !named.has(type)));
  const known = new Set(touched.flatMap(category => TYPES[category]));
  const unknown = [...named].filter(type => !known.has(type));
  const [first] = all(place, 'class');
  if (first && unknown.length > 0)
    refuse(first, `Expected types of records that the graph has; came ${unknown.join()}.`);
  if (first && lacking.length > 0)
    refuse(
      first,
      `Expected all types of the categories ${touched.join()}; ${[...new Set(lacking)].join()} is missing.`,
    );
  return touched;
}
