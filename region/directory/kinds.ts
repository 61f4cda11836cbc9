import type { Localized } from '../fhir.ts';
import type { OrganizationKind, ProfessionalKind } from './model.ts';

/** How the organisations of a kind are made. */
export type KindPlan = {
  /** Code of the Belgian list of healthcare parties, where it has one. */
  code?: string;
  text: string;
  /** `{tree}` and `{place}` are filled in. */
  names: Localized[];
  /** The first digits of its number at the national health insurer, where it has one. */
  insurerNumber?: number;
  staff: [ProfessionalKind, number][];
  /** How many are in the first district, in each further one, and in the first of every five. */
  first: number;
  further: number;
  everyFifth: number;
};

/** Trees after which organisations are called. */
export const TREES: Localized[] = [
  { nl: 'De Linde', fr: 'Le Tilleul', de: 'Die Linde' },
  { nl: 'De Wilg', fr: 'Le Saule', de: 'Die Weide' },
  { nl: 'De Eik', fr: 'Le Chêne', de: 'Die Eiche' },
  { nl: 'De Vlier', fr: 'Le Sureau', de: 'Der Holunder' },
  { nl: 'De Beuk', fr: 'Le Hêtre', de: 'Die Buche' },
  { nl: 'De Els', fr: 'L’Aulne', de: 'Die Erle' },
  { nl: 'De Brem', fr: 'Le Genêt', de: 'Der Ginster' },
  { nl: 'De Hulst', fr: 'Le Houx', de: 'Die Stechpalme' },
];

const one = (nl: string, fr: string, de?: string): Localized[] => [de === undefined ? { nl, fr } : { nl, fr, de }];

/** The plan of each kind. */
export const KINDS: Record<OrganizationKind, KindPlan> = {
  hospital: {
    code: 'orghospital',
    text: 'Hospital',
    names: [
      { nl: 'AZ Sint-Orlinus {place}', fr: 'CH Saint-Orlin {place}', de: 'KH Sankt Orlin {place}' },
      { nl: 'Ziekenhuis Drie Beken {place}', fr: 'Hôpital des Trois Rus {place}', de: 'Klinik Drei Bäche {place}' },
    ],
    insurerNumber: 1,
    staff: [
      ['cardiologist', 2],
      ['diabetologist', 1],
      ['pneumologist', 1],
      ['nephrologist', 1],
      ['geriatrician', 2],
      ['oncologist', 1],
      ['paediatrician', 1],
      ['emergency-physician', 2],
      ['psychiatrist', 1],
      ['hospital-nurse', 4],
      ['social-worker', 1],
    ],
    first: 2,
    further: 0,
    everyFifth: 1,
  },
  'general-practice': {
    code: 'orgpractice',
    text: 'General practice',
    names: one(
      'Huisartsenpraktijk {tree}, {place}',
      'Cabinet médical {tree}, {place}',
      'Hausarztpraxis {tree}, {place}',
    ),
    staff: [['gp', 3]],
    first: 4,
    further: 4,
    everyFifth: 0,
  },
  pharmacy: {
    code: 'orgpharmacy',
    text: 'Community pharmacy',
    names: one('Apotheek {tree}, {place}', 'Pharmacie {tree}, {place}', 'Apotheke {tree}, {place}'),
    insurerNumber: 0,
    staff: [['pharmacist', 2]],
    first: 4,
    further: 3,
    everyFifth: 0,
  },
  'home-nursing': {
    code: 'groupofnurses',
    text: 'Home nursing',
    names: one('Thuisverpleging {tree}', 'Soins infirmiers à domicile {tree}', 'Häusliche Krankenpflege {tree}'),
    insurerNumber: 4,
    staff: [['home-nurse', 5]],
    first: 2,
    further: 2,
    everyFifth: 0,
  },
  'home-help': {
    text: 'Home help',
    names: one('Gezinszorg {tree}, {place}', 'Aide familiale {tree}, {place}', 'Familienhilfe {tree}, {place}'),
    staff: [
      ['social-worker', 1],
      ['care-worker', 3],
    ],
    first: 2,
    further: 1,
    everyFifth: 0,
  },
  'social-centre': {
    text: 'Public centre for social welfare (OCMW/CPAS)',
    names: one('OCMW {place}', 'CPAS de {place}', 'ÖSHZ {place}'),
    staff: [['social-worker', 3]],
    first: 2,
    further: 1,
    everyFifth: 0,
  },
  'day-care': {
    text: 'Day-care centre',
    names: one('Dagverzorgingscentrum {tree}', 'Centre de jour {tree}', 'Tagespflege {tree}'),
    staff: [
      ['social-worker', 1],
      ['care-worker', 2],
    ],
    first: 2,
    further: 1,
    everyFifth: 0,
  },
  meals: {
    text: 'Meals on wheels',
    names: one('Warme Maaltijd {place}', 'Repas chauds {place}', 'Essen auf Rädern {place}'),
    staff: [['social-worker', 1]],
    first: 1,
    further: 1,
    everyFifth: 0,
  },
  transport: {
    text: 'Non-urgent transport',
    names: one('Minder Mobielen Dienst {place}', 'Taxi social {place}'),
    staff: [['social-worker', 1]],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  'mental-health-centre': {
    text: 'Mental-health centre',
    names: one('Centrum geestelijke gezondheid {place}', 'Centre de santé mentale {place}'),
    insurerNumber: 2,
    staff: [
      ['psychiatrist', 1],
      ['psychologist', 3],
      ['social-worker', 1],
    ],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  'palliative-team': {
    text: 'Palliative home-support team',
    names: one('Palliatief supportteam {place}', 'Équipe de soutien palliatif {place}'),
    insurerNumber: 5,
    staff: [
      ['palliative-physician', 1],
      ['palliative-nurse', 3],
      ['psychologist', 1],
    ],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  'residential-care': {
    code: 'orgretirementhome',
    text: 'Residential care home',
    names: one('Woonzorgcentrum {tree}, {place}', 'Maison de repos {tree}, {place}', 'Seniorenheim {tree}, {place}'),
    insurerNumber: 6,
    staff: [
      ['hospital-nurse', 2],
      ['care-worker', 2],
      ['social-worker', 1],
    ],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  laboratory: {
    code: 'orglaboratory',
    text: 'Clinical laboratory',
    names: one('Klinisch labo {place}', 'Laboratoire clinique {place}', 'Klinisches Labor {place}'),
    insurerNumber: 8,
    staff: [['biologist', 2]],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  'child-health': {
    code: 'orgprevention',
    text: 'Child and youth health service',
    names: one('Kinderhuis {tree}, {place}', 'Maison de l’enfance {tree}, {place}'),
    staff: [['child-nurse', 2]],
    first: 1,
    further: 0,
    everyFifth: 1,
  },
  'health-fund': {
    code: 'orginsurance',
    text: 'Health insurance fund',
    names: [
      { nl: 'Ziekenfonds De Kring', fr: 'Mutualité Le Cercle', de: 'Krankenkasse Der Kreis' },
      { nl: 'Ziekenfonds Samenwel', fr: 'Mutualité Bien Ensemble', de: 'Krankenkasse Miteinander' },
    ],
    staff: [['fund-adviser', 2]],
    first: 2,
    further: 0,
    everyFifth: 0,
  },
  'patients-association': {
    text: 'Association of patients and informal carers',
    names: one('Samen Sterk: patiënten en mantelzorgers', 'Plus forts ensemble : patients et aidants proches'),
    staff: [],
    first: 1,
    further: 0,
    everyFifth: 0,
  },
  network: {
    text: 'Integrated-care partnership',
    names: one('{place}', '{place}'),
    staff: [['coordinator', 1]],
    first: 0,
    further: 0,
    everyFifth: 0,
  },
  'insurance-committee': {
    code: 'orginsurance',
    text: 'Insurance committee of the national health insurer',
    names: one(
      'Verzekeringscomité van het RIZIV',
      'Comité de l’assurance de l’INAMI',
      'Versicherungsausschuss des LIKIV',
    ),
    staff: [],
    first: 1,
    further: 0,
    everyFifth: 0,
  },
  'support-consortium': {
    text: 'Scientific and methodological support of integrated-care pilots',
    names: one('WeCare-consortium', 'Consortium WeCare'),
    staff: [],
    first: 1,
    further: 0,
    everyFifth: 0,
  },
  'data-protection': {
    text: 'Data-protection supervisor',
    names: one(
      'Toezicht op gegevensbescherming van de zorgregio',
      'Contrôle de la protection des données de la région de soins',
      'Datenschutzaufsicht der Versorgungsregion',
    ),
    staff: [['auditor', 2]],
    first: 1,
    further: 0,
    everyFifth: 0,
  },
  'region-office': {
    text: 'Office of the care region',
    names: one('Bureau van de zorgregio', 'Bureau de la région de soins', 'Büro der Versorgungsregion'),
    staff: [['administrator', 1]],
    first: 1,
    further: 0,
    everyFifth: 0,
  },
};
