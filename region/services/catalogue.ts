import type { OrganizationKind } from '../directory/model.ts';

/** What an organisation offers; the name of the organisation is added where several offer the same. */
export type ServicePlan = {
  /** Code in the platform's list of social support or of care. */
  code: string;
  nl: string;
  fr: string;
  description: string;
  eligibility: string;
  ages?: [number, number | undefined];
  days: string;
  hours: [string, string];
  /** Euro and what for; free of charge without. */
  cost?: [number, string];
  apply: string;
};

const WEEKDAYS = 'MO,TU,WE,TH,FR';
const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';
const PHONE = 'Call us; a social worker visits within a week and agrees with you on what is needed.';
const REFERRAL = 'With a referral from your general practitioner, or call us yourself.';
const DOOR = 'Come by during opening hours or make an appointment.';

/** The services of each kind of organisation. */
export const SERVICES: Partial<Record<OrganizationKind, ServicePlan[]>> = {
  'home-help': [
    {
      code: 'home-help',
      nl: 'Gezinszorg en poetshulp',
      fr: 'Aide familiale et ménagère',
      description: 'Help with washing, cooking, shopping and housekeeping, so that people can go on living at home.',
      eligibility:
        'Anyone who can’t manage the household or personal care alone because of age, illness or a disability.',
      days: 'MO,TU,WE,TH,FR,SA',
      hours: ['07:00', '19:00'],
      cost: [9.4, 'an hour, less with a low income'],
      apply: PHONE,
    },
    {
      code: 'family-support',
      nl: 'Kraam- en gezinsondersteuning',
      fr: 'Soutien aux familles',
      description: 'Practical help for families with young children in a hard time, and time off for informal carers.',
      eligibility: 'Families with at least one child under 12, and households with an informal carer.',
      days: WEEKDAYS,
      hours: ['08:00', '18:00'],
      cost: [6.2, 'an hour, less with a low income'],
      apply: PHONE,
    },
  ],
  meals: [
    {
      code: 'meals',
      nl: 'Maaltijden aan huis',
      fr: 'Repas à domicile',
      description: 'A hot meal at the door every day, with a choice of diets and a word for who opens.',
      eligibility: 'People over 65, and younger people who can’t cook for some time.',
      ages: [18, undefined],
      days: EVERY_DAY,
      hours: ['10:30', '13:00'],
      cost: [8.5, 'a meal'],
      apply: PHONE,
    },
  ],
  'day-care': [
    {
      code: 'day-care',
      nl: 'Dagverzorging',
      fr: 'Accueil de jour',
      description: 'Company, activities, meals and nursing during the day, with transport from and to home.',
      eligibility: 'People over 65 who need care or company and live at home.',
      ages: [65, undefined],
      days: WEEKDAYS,
      hours: ['08:30', '17:30'],
      cost: [21, 'a day, meals included'],
      apply: REFERRAL,
    },
  ],
  'social-centre': [
    {
      code: 'debt-counselling',
      nl: 'Budget- en schuldhulpverlening',
      fr: 'Médiation de dettes',
      description: 'Sorting out bills together, agreeing on payments with creditors, and help with a budget.',
      eligibility: 'Residents of the municipality with debts or arrears.',
      ages: [18, undefined],
      days: 'MO,TU,TH,FR',
      hours: ['09:00', '12:00'],
      apply: DOOR,
    },
    {
      code: 'housing',
      nl: 'Woonbegeleiding',
      fr: 'Accompagnement au logement',
      description: 'Finding and keeping a home: social housing, rent guarantee, adaptations, energy.',
      eligibility: 'Residents who are without a home, at risk of losing it, or whose home no longer fits.',
      ages: [18, undefined],
      days: 'MO,WE,FR',
      hours: ['09:00', '16:00'],
      apply: DOOR,
    },
    {
      code: 'social-rights',
      nl: 'Onthaal en rechtenverkenning',
      fr: 'Accueil et accès aux droits',
      description: 'A first talk about any social question, and a check of the rights that someone has not asked for.',
      eligibility: 'Everyone who lives in the municipality.',
      days: WEEKDAYS,
      hours: ['09:00', '12:00'],
      apply: DOOR,
    },
  ],
  transport: [
    {
      code: 'transport',
      nl: 'Vervoer voor wie minder mobiel is',
      fr: 'Transport de personnes à mobilité réduite',
      description: 'Volunteers drive people to hospital, shops or friends in their own cars.',
      eligibility: 'People with a limited income who can’t use public transport.',
      days: 'MO,TU,WE,TH,FR,SA',
      hours: ['07:30', '20:00'],
      cost: [0.42, 'a kilometre'],
      apply: 'Call us two working days ahead.',
    },
  ],
  'home-nursing': [
    {
      code: 'home-nursing',
      nl: 'Thuisverpleging',
      fr: 'Soins infirmiers à domicile',
      description: 'Wound care, injections, medication, hygiene and follow-up of chronic conditions at home.',
      eligibility: 'Anyone with a prescription, and people who depend on help for personal hygiene.',
      days: EVERY_DAY,
      hours: ['06:30', '22:00'],
      apply: REFERRAL,
    },
  ],
  'mental-health-centre': [
    {
      code: 'mental-health',
      nl: 'Ambulante psychologische zorg',
      fr: 'Soins psychologiques ambulatoires',
      description: 'Talks with a psychologist or a psychiatrist, alone or in a group.',
      eligibility: 'People of 16 and over with psychological complaints, and those who live with them.',
      ages: [16, undefined],
      days: WEEKDAYS,
      hours: ['09:00', '20:00'],
      cost: [11, 'a session, 4 with increased reimbursement'],
      apply: REFERRAL,
    },
  ],
  'palliative-team': [
    {
      code: 'palliative-support',
      nl: 'Palliatieve thuiszorg',
      fr: 'Soins palliatifs à domicile',
      description: 'Advice and support to the person, the family and the team at home in the last phase of life.',
      eligibility: 'People with a life-limiting illness, whatever their age, and those close to them.',
      days: EVERY_DAY,
      hours: ['00:00', '23:59'],
      apply: REFERRAL,
    },
  ],
  'child-health': [
    {
      code: 'child-health',
      nl: 'Consultatie voor het jonge kind',
      fr: 'Consultation pour enfants',
      description: 'Growth, vaccinations, screening and questions about bringing up children.',
      eligibility: 'Children up to 6 and their parents.',
      ages: [0, 6],
      days: 'MO,WE,TH',
      hours: ['09:00', '17:00'],
      apply: DOOR,
    },
  ],
  'patients-association': [
    {
      code: 'informal-carers',
      nl: 'Praatcafé voor mantelzorgers',
      fr: 'Groupe de parole pour aidants proches',
      description: 'People who care for someone at home meet, share what helps, and hear about their rights.',
      eligibility: 'Informal carers and people who live with a long illness.',
      days: 'TH',
      hours: ['19:00', '21:30'],
      apply: 'Just come.',
    },
  ],
  'residential-care': [
    {
      code: 'short-stay',
      nl: 'Kortverblijf',
      fr: 'Court séjour',
      description:
        'A stay of some days or weeks with full care, after a hospital stay or while the informal carer rests.',
      eligibility: 'People over 65 who live at home.',
      ages: [65, undefined],
      days: EVERY_DAY,
      hours: ['08:00', '20:00'],
      cost: [58, 'a day'],
      apply: PHONE,
    },
  ],
};
