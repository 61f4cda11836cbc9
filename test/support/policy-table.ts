import { PURPOSES } from '../../kit/caller/caller.ts';
import type { Category } from '../../kit/grant/categories.ts';
import { directive, type SeenRecord } from '../../subgraphs/people/policy/testing.ts';

/*
 * What the policy should be, written down once more by hand: nothing here is read from the code that decides.
 */

/** Who asks: martine is the person whom it is about, carla someone close to her. */
export interface Asking {
  role: string;
  organization: string | null;
  professional: string | null;
  person: string | null;
  purpose: string | null;
}

/** What there is between them. */
export interface Between {
  caring: boolean;
  holding: boolean;
  glassBroken: boolean;
}

/** That there is no such person for the caller; or whether a record of that person is shown. */
export type Expected = 'nobody' | 'hidden' | 'shown';

const COLUMNS =
  'allergies social-risks risks problems treatments will summary scheme prescription lab discharge other-result image vaccine support situation entitlement assessment enrolment';
const NAMES: Record<string, Category> = {
  ...{ allergies: 'sm-allergies', 'social-risks': 'sm-social-risks', risks: 'sm-risks', problems: 'sm-problems' },
  ...{ treatments: 'sm-treatments', will: 'sm-patient-will', summary: 'summary', scheme: 'med-scheme1' },
  ...{ prescription: 'med-prescription', lab: 'lab-result', discharge: 'discharge-report', image: 'oth-p-rx' },
  ...{ 'other-result': 'result-of-other-technical-examination', vaccine: 'vaccination', support: 'social-support' },
  ...{ situation: 'social-situation', entitlement: 'social-entitlement', assessment: 'social-assessment' },
  enrolment: 'pilot-enrolment',
};

// in the order of the columns, in groups of five
const MATRIX = `
  physician                       xxxxx xxxxx xxxxx xxxx
  nurse                           xxxxx xxxxx xxxxx x..x
  psychiatric-nurse               xxxxx xxxxx xxxxx x..x
  practical-nurse                 xxx.. xxxx. ....x x..x
  midwife                         xxxxx xxxxx xxxxx x...
  pharmacist-office               x.xx. xxxxx ...x. ....
  pharmacist-hospital             x.xx. xxxxx x..x. ....
  pharmacist-clinical-biologist   x.x.. xxxxx ..... ....
  pharmacist-technical-assistant  x.... ..xx. ..... ....
  dentist                         x.xxx xxxx. ..x.. ....
  dental-hygienist                x.x.. xx... ..x.. ....
  clinical-psychologist           xxxxx xxxx. x...x x..x
  clinical-orthopedagogist        xxxxx xx... x...x x..x
  physiotherapist                 xxxxx xx... xxx.x x..x
  occupational-therapist          xxxxx xx... x...x x..x
  logopedist                      xxxxx xx... x...x x..x
  dietician                       xxxxx xxxxx x...x x..x
  podologist                      x.xxx xx... ..... ....
  orthopedist                     x.xxx xx... ..x.. ....
  audiologist                     x.x.. xx... .x... ....
  audicien                        ..x.x .x... ..... ....
  truss-maker                     ..x.x .x... ..... ....
  lab-technologist                x.x.. ....x ..... ....
  imaging-technologist            x.x.. ..... ..x.. ....
  social-worker                   .x... x.... ....x xxxx
  care-worker                     xxx.. x.x.. ....x x..x`;

const columns = COLUMNS.split(' ').map(name => NAMES[name] as Category);
const rows = new Map(
  MATRIX.trim()
    .split('\n')
    .map(line => {
      const [role = '', ...groups] = line.trim().split(/\s+/);
      const signs = groups.join('');
      return [role, new Set(columns.filter((_name, at) => signs[at] === 'x'))] as const;
    }),
);

/** The roles in which people are cared for. */
export const CARING = [...rows.keys()];

/** All categories. */
export const ALL_CATEGORIES = columns;

/** The labels that a record can have, in each way in which a directive tells them apart. */
export const LABELS: Pick<SeenRecord, 'confidentiality' | 'sensitivity'>[] = [
  { confidentiality: 'N', sensitivity: [] },
  { confidentiality: 'R', sensitivity: [] },
  { confidentiality: 'V', sensitivity: [] },
  { confidentiality: 'V', sensitivity: ['PSY'] },
  { confidentiality: 'V', sensitivity: ['HIV'] },
  { confidentiality: 'V', sensitivity: ['PSY', 'HIV'] },
];

const CARE = ['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT'];
const TREATMENT = ['TREAT', 'ETREAT', 'COC', 'CAREMGT'];
const MANDATE = ['PATRQT', 'FAMRQT', 'PWATRNY', 'SUPNWK'];
const EMERGENCY: Category[] = [
  ...(['summary', 'sm-allergies', 'sm-risks', 'sm-problems'] as const),
  ...(['sm-treatments', 'sm-patient-will', 'med-scheme1', 'vaccination'] as const),
];

/** Every purpose of use, and none. */
export const ALL_PURPOSES = [null, ...PURPOSES];

type About = (caller: Asking, record: SeenRecord) => boolean;

/** A consent: the directives, and what they say in words of the test's own. */
export interface Consent {
  name: string;
  directives: ReturnType<typeof directive>[];
  permits?: About;
  denies?: About;
  /** Whom it hides the person from altogether. */
  hides?(caller: Asking): boolean;
  /** What whom it names as close to the person may see. */
  mandates?: About;
  /** Whom it gives a mandate. */
  names?(caller: Asking): boolean;
}

const normal: About = (_caller, { confidentiality }) => confidentiality === 'N';
const always = () => true;
const isCarla = ({ person }: Asking) => person === 'carla';
const atPractice = ({ organization }: Asking) => organization === 'practice';
const forTreatment = ({ purpose }: Asking) => TREATMENT.includes(purpose ?? '');
const SHARING = directive('PERMIT');
const ALL_LABELS = ['N', 'R', 'V'] as const;

/** The year of the records, and one in between. */
export const BEFORE = new Date('2019-05-01');
export const AFTER = new Date('2024-05-01');
const BETWEEN = new Date('2020-01-01');

/** What a person can have decided. */
export const CONSENTS: Consent[] = [
  { name: 'nothing', directives: [] },
  { name: 'sharing', directives: [SHARING], permits: normal },
  {
    name: 'sharing for treatment',
    directives: [directive('PERMIT', { purposes: ['TREAT'] })],
    permits: (caller, record) => normal(caller, record) && forTreatment(caller),
  },
  {
    name: 'sharing for coordination',
    directives: [directive('PERMIT', { purposes: ['COC'] })],
    permits: (caller, record) => normal(caller, record) && caller.purpose === 'COC',
  },
  {
    name: 'sharing what is restricted too',
    directives: [directive('PERMIT', { labels: ['N', 'R'] })],
    permits: (_caller, { confidentiality }) => confidentiality !== 'V',
  },
  {
    name: 'sharing all',
    directives: [directive('PERMIT', { labels: [...ALL_LABELS] })],
    permits: always,
  },
  {
    name: 'sharing psychiatry too',
    directives: [directive('PERMIT', { labels: ['N', 'PSY'] })],
    permits: (_caller, { confidentiality, sensitivity }) =>
      confidentiality === 'N' || (sensitivity.length === 1 && sensitivity[0] === 'PSY'),
  },
  {
    name: 'sharing psychiatry and HIV',
    directives: [directive('PERMIT', { labels: ['PSY', 'HIV'] })],
    // a record that is sensitive for several reasons is opened only by `V`
    permits: (_caller, { sensitivity }) => sensitivity.length === 1,
  },
  {
    name: 'sharing by two directives',
    directives: [
      directive('PERMIT', { categories: ['lab-result'] }),
      directive('PERMIT', { labels: ['R'], categories: ['sm-problems'] }),
    ],
    permits: (_caller, { category, confidentiality }) =>
      (category === 'lab-result' && confidentiality === 'N') || (category === 'sm-problems' && confidentiality === 'R'),
  },
  {
    name: 'sharing, and nothing for the practice',
    directives: [SHARING, directive('DENY', { organizations: ['practice'], persons: ['carla'] })],
    permits: normal,
    denies: caller => atPractice(caller) || isCarla(caller),
    hides: caller => atPractice(caller) || isCarla(caller),
  },
  {
    name: 'sharing, and nothing for this professional',
    directives: [directive('DENY', { professionals: ['gp'] }), SHARING],
    permits: normal,
    denies: ({ professional }) => professional === 'gp',
    hides: ({ professional }) => professional === 'gp',
  },
  {
    name: 'sharing, but no problems',
    directives: [SHARING, directive('DENY', { categories: ['sm-problems'] })],
    permits: normal,
    denies: (_caller, { category }) => category === 'sm-problems',
  },
  {
    name: 'sharing all, and then not what is restricted',
    directives: [directive('PERMIT', { labels: [...ALL_LABELS] }), directive('DENY', { labels: ['R'] })],
    permits: always,
    denies: (_caller, { confidentiality }) => confidentiality !== 'N',
  },
  {
    name: 'sharing all, but not HIV',
    directives: [directive('PERMIT', { labels: [...ALL_LABELS] }), directive('DENY', { labels: ['HIV'] })],
    permits: always,
    denies: (_caller, { sensitivity }) => sensitivity.includes('HIV'),
  },
  {
    name: 'sharing, and nothing at all',
    directives: [SHARING, directive('DENY')],
    permits: normal,
    denies: always,
    hides: always,
  },
  {
    name: 'sharing, but nothing in emergency treatment',
    directives: [SHARING, directive('DENY', { purposes: ['ETREAT'] })],
    permits: normal,
    denies: ({ purpose }) => purpose === 'ETREAT',
    hides: ({ purpose }) => purpose === 'ETREAT',
  },
  {
    name: 'nothing but for the practice and carla',
    directives: [
      directive('DENY', {}, [{ decision: 'PERMIT', criteria: { organizations: ['practice'], persons: ['carla'] } }]),
    ],
    permits: (caller, record) => (atPractice(caller) || isCarla(caller)) && normal(caller, record),
    denies: (caller, record) => !((atPractice(caller) || isCarla(caller)) && normal(caller, record)),
    hides: caller => !(atPractice(caller) || isCarla(caller)),
    names: isCarla,
    mandates: normal,
  },
  {
    name: 'sharing with the hospital',
    directives: [directive('PERMIT', { organizations: ['hospital'] })],
    permits: (caller, record) => caller.organization === 'hospital' && normal(caller, record),
  },
  {
    name: 'sharing with this professional, all',
    directives: [directive('PERMIT', { professionals: ['gp'], labels: [...ALL_LABELS] })],
    permits: ({ professional }) => professional === 'gp',
  },
  {
    name: 'sharing of one record',
    directives: [directive('PERMIT', { records: ['special'] })],
    permits: (_caller, { id }) => id === 'special',
  },
  {
    name: 'sharing but for one record',
    directives: [directive('PERMIT', {}, [{ decision: 'DENY', criteria: { records: ['special'] } }])],
    permits: normal,
    denies: (_caller, { id }) => id === 'special',
  },
  {
    name: 'sharing of what was before',
    directives: [directive('PERMIT', { dataUntil: BETWEEN })],
    permits: (caller, record) => normal(caller, record) && record.when !== null && record.when < BETWEEN,
  },
  {
    name: 'sharing but for what was since',
    directives: [SHARING, directive('DENY', { dataFrom: BETWEEN })],
    permits: normal,
    denies: (_caller, { when }) => when !== null && when >= BETWEEN,
  },
  {
    name: 'sharing but for a stay',
    directives: [SHARING, directive('DENY', { encounters: ['stay'] })],
    permits: normal,
    denies: (_caller, { id, encounter }) => id === 'stay' || encounter === 'stay',
  },
  {
    name: 'sharing but for what one author wrote',
    directives: [SHARING, directive('DENY', { authors: ['doctor'] })],
    permits: normal,
    denies: (_caller, { author }) => author === 'doctor',
  },
  {
    name: 'no medicines, but what was before',
    directives: [
      SHARING,
      directive('DENY', { categories: ['med-scheme1'] }, [{ decision: 'PERMIT', criteria: { dataUntil: BETWEEN } }]),
    ],
    permits: normal,
    denies: (caller, record) =>
      record.category === 'med-scheme1' && !(record.when !== null && record.when < BETWEEN && normal(caller, record)),
  },
  {
    // who cares for people there, and is close to the person too, has no mandate by it
    name: 'sharing with an organisation, all',
    directives: [directive('PERMIT', { organizations: ['elsewhere'], labels: [...ALL_LABELS] })],
    permits: ({ organization }) => organization === 'elsewhere',
  },
  {
    name: 'a mandate for allergies and medicines',
    directives: [directive('PERMIT', { persons: ['carla'], categories: ['sm-allergies', 'med-scheme1'] })],
    permits: (caller, record) =>
      isCarla(caller) && normal(caller, record) && ['sm-allergies', 'med-scheme1'].includes(record.category),
    names: isCarla,
    mandates: (caller, record) => normal(caller, record) && ['sm-allergies', 'med-scheme1'].includes(record.category),
  },
  {
    name: 'a mandate for all',
    directives: [directive('PERMIT', { persons: ['carla'], labels: [...ALL_LABELS] })],
    permits: isCarla,
    names: isCarla,
    mandates: always,
  },
  {
    name: 'a mandate that was denied',
    directives: [directive('PERMIT', { persons: ['carla'] }), directive('DENY', { persons: ['carla'] })],
    permits: (caller, record) => isCarla(caller) && normal(caller, record),
    denies: isCarla,
    hides: isCarla,
    names: isCarla,
  },
];

/** What the policy should say of one record of martine's. */
export function expected(caller: Asking, between: Between, consent: Consent, record: SeenRecord): Expected {
  const { purpose, role, organization } = caller;
  const shown = (is: boolean | undefined): Expected => (is ? 'shown' : 'hidden');
  const denied = consent.denies?.(caller, record) ?? false;
  if (purpose === null) return 'nobody';
  if (caller.person === 'martine') return 'shown';
  if (MANDATE.includes(purpose) && consent.names?.(caller) && !consent.hides?.(caller))
    return shown(consent.mandates?.(caller, record) && !denied);
  const row = rows.get(role);
  if (!row || (organization === null && caller.professional === null)) return 'nobody';
  const holding = between.holding && organization !== null;
  const own = holding && record.organization === organization;
  if (purpose === 'BTG')
    return between.glassBroken
      ? shown(own || (EMERGENCY.includes(record.category) && record.confidentiality !== 'V'))
      : 'nobody';
  if (!CARE.includes(purpose)) return 'nobody';
  if (!holding && (!between.caring || consent.hides?.(caller))) return 'nobody';
  if (own) return 'shown';
  return shown(between.caring && row.has(record.category) && consent.permits?.(caller, record) && !denied);
}
