import type { OrganizationKind } from '../directory/model.ts';
import type { Localized } from '../fhir.ts';
import type { TargetGroup } from '../people/problems.ts';
import type { InterventionCode } from './interventions.ts';

/** A pilot as it is set up. */
export type PilotPlan = {
  key: string;
  names: Localized;
  targets: TargetGroup[];
  interventions: InterventionCode[];
  /** The kind of organisation that coordinates it; a partnership of its own without. */
  coordinator?: OrganizationKind;
  start: string;
  /** It ended with the transition period. */
  ended?: true;
};

function sgz(
  nl: string,
  fr: string,
  targets: TargetGroup[],
  interventions: InterventionCode[],
  ended?: true,
): PilotPlan {
  return { key: `sgz/${nl}`, names: { nl, fr }, targets, interventions, start: '2018-01-01', ended };
}

function p3(
  nl: string,
  fr: string,
  targets: TargetGroup[],
  interventions: InterventionCode[],
  coordinator?: OrganizationKind,
  ended?: true,
): PilotPlan {
  return { key: `p3/${nl}`, names: { nl, fr }, targets, interventions, coordinator, start: '2014-06-01', ended };
}

/** The twelve partnerships for integrated care of people with chronic conditions. */
export const SGZ: PilotPlan[] = [
  sgz(
    'Zorgkring Elzenmeer',
    'Cercle de soins Elzenmeer',
    ['diabetes', 'multimorbidity'],
    ['case-management', 'self-management-support', 'integration-management'],
  ),
  sgz(
    'Samen Ademen',
    'Respirer ensemble',
    ['copd'],
    ['self-management-support', 'integration-management', 'medication-review'],
  ),
  sgz(
    'Hart voor Thuis',
    'Du cœur à la maison',
    ['heart-failure'],
    ['case-management', 'telemonitoring', 'integration-management'],
  ),
  sgz(
    'Chronisch Verbonden',
    'Liens chroniques',
    ['chronic-conditions'],
    ['population-health-management', 'case-management'],
  ),
  sgz(
    'De Nierbrug',
    'Le Pont rénal',
    ['chronic-kidney-disease'],
    ['integration-management', 'self-management-support'],
  ),
  sgz(
    'Goed in je Vel',
    'Bien dans sa peau',
    ['mental-health'],
    ['case-management', 'peer-support', 'integration-management'],
  ),
  sgz(
    'Buurt en Zorg',
    'Quartier et soins',
    ['multimorbidity', 'chronic-conditions'],
    ['population-health-management', 'integration-management'],
  ),
  sgz('Suiker op Maat', 'Le juste sucre', ['diabetes'], ['self-management-support', 'integration-management'], true),
  sgz(
    'Zorgpad Merrevoorde',
    'Parcours de soins Merrevoorde',
    ['chronic-conditions'],
    ['case-management', 'medication-review'],
  ),
  sgz(
    'Mantel om Mantel',
    'Aidants unis',
    ['informal-carers', 'chronic-conditions'],
    ['respite-care', 'integration-management'],
  ),
  sgz('Rond de Tafel', 'Autour de la table', ['multimorbidity'], ['case-management', 'integration-management'], true),
  sgz(
    'Vroeg Erbij',
    'Dès le début',
    ['mental-health', 'chronic-conditions'],
    ['population-health-management', 'peer-support'],
    true,
  ),
];

/** The nineteen projects with alternative forms of care for vulnerable older people. */
export const P3: PilotPlan[] = [
  p3(
    'Thuis in Elzenmeer',
    'Chez soi à Elzenmeer',
    ['frailty', 'vulnerable-older'],
    ['case-management', 'occupational-therapy-at-home', 'respite-care'],
  ),
  p3('Nachtlicht', 'Veilleuse', ['vulnerable-older'], ['night-care', 'case-management'], 'home-nursing'),
  p3(
    'Adempauze',
    'Pause',
    ['informal-carers', 'vulnerable-older'],
    ['respite-care', 'psychological-support'],
    'day-care',
  ),
  p3(
    'Helder Hoofd',
    'Esprit clair',
    ['dementia'],
    ['psychological-support', 'case-management'],
    'mental-health-centre',
  ),
  p3('Stap voor Stap', 'Pas à pas', ['frailty'], ['occupational-therapy-at-home', 'fall-prevention'], 'hospital'),
  p3(
    'Nabij tot het Einde',
    'Proche jusqu’au bout',
    ['palliative'],
    ['case-management', 'psychological-support'],
    'palliative-team',
  ),
  p3('De Zorgwijzer', 'Le Guide des soins', ['vulnerable-older'], ['case-management'], 'social-centre'),
  p3('Warm Welkom', 'Bon retour', ['frailty'], ['transition-from-hospital', 'case-management'], 'hospital'),
  p3(
    'Veilig Thuis',
    'Sûr chez soi',
    ['frailty', 'vulnerable-older'],
    ['fall-prevention', 'occupational-therapy-at-home'],
    'home-help',
  ),
  p3('Pillen op een Rij', 'Pilules en ordre', ['vulnerable-older'], ['medication-review'], 'pharmacy'),
  p3(
    'Samen Alleen',
    'Seuls ensemble',
    ['vulnerable-older'],
    ['psychological-support', 'peer-support'],
    'social-centre',
    true,
  ),
  p3('Dag en Dauw', 'Jour et rosée', ['dementia'], ['respite-care', 'case-management'], 'day-care'),
  p3('Tussenstop', 'Escale', ['frailty'], ['transition-from-hospital', 'respite-care'], 'residential-care', true),
  p3(
    'Het Vangnet',
    'Le Filet',
    ['vulnerable-older', 'mental-health'],
    ['case-management', 'psychological-support'],
    'mental-health-centre',
  ),
  p3(
    'Zorg in de Wijk',
    'Soins au quartier',
    ['vulnerable-older'],
    ['case-management', 'integration-management'],
    'home-nursing',
    true,
  ),
  p3('Lichte Tred', 'Pas léger', ['frailty'], ['fall-prevention'], 'home-nursing', true),
  p3(
    'Onder Dak',
    'Sous un toit',
    ['vulnerable-older'],
    ['occupational-therapy-at-home', 'case-management'],
    'social-centre',
  ),
  p3('De Brugfiguur', 'Le Passeur', ['frailty', 'dementia'], ['case-management'], 'home-help'),
  p3(
    'Avondrood',
    'Crépuscule',
    ['palliative', 'vulnerable-older'],
    ['night-care', 'respite-care'],
    'palliative-team',
    true,
  ),
];
