import { isoDate, TODAY, workday } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Organization, Professional } from '../directory/model.ts';
import { PROFESSIONS } from '../directory/professions.ts';
import type { Concept, Fields, Localized, Reference } from '../fhir.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import type { Chart, Made } from '../records/chart.ts';
import { desk, put, stamp } from '../records/chart.ts';
import type { Relation } from '../records/relations.ts';

/** The team around someone who needs more than a practice, with its plan and a goal in the person's own words. */
export function teamCourse(chart: Chart, relations: Relation[]): void {
  const { profile, person, random, circle } = chart;
  const needed = profile.dependence > 0 || profile.problems.length > 1 || person.group === 'mental-health';
  if (!needed || profile.age < 18) return;
  const start = workday(TODAY - random.int(200, 800));
  const made = desk(chart, start, circle.gp);
  const team = careTeam(made, [...professionals(chart), ...supporters(chart), ...carers(relations)], start);
  if (profile.dependence > 1 || random.chance(0.3)) plan(made, team, start);
}

type Member = { member: Reference; role: Concept };

function professionals(chart: Chart): Member[] {
  const { profile, circle, person } = chart;
  const those: Professional[] = [circle.gp];
  if (profile.dependence > 0) those.push(circle.nurse, circle.socialWorker);
  const specialist = profile.problems[0]?.problem.specialist;
  if (specialist !== undefined && specialist !== 'psychiatrist')
    those.push(circle.professional('hospital', specialist));
  if (person.group === 'mental-health') those.push(circle.professional('mental-health-centre', 'psychologist'));
  if (person.group === 'palliative') those.push(circle.professional('palliative-team', 'palliative-nurse'));
  return those.map(professional => {
    const { code, text } = PROFESSIONS[professional.kind];
    return {
      member: practitionerReference(professional),
      role: code === undefined ? { text } : concept(CODE.hcparty, code, text),
    };
  });
}

function supporters({ circle, profile }: Chart): Member[] {
  const those: [Organization, string][] = [[circle.pharmacy, 'Pharmacy']];
  if (profile.dependence > 0) those.push([circle.organization('home-help'), 'Home help']);
  return those.map(([organization, text]) => ({ member: organizationReference(organization), role: { text } }));
}

function carers(relations: Relation[]): Member[] {
  return relations
    .filter(({ carer }) => carer)
    .map(({ reference }) => ({ member: reference, role: concept(CODE.snomed, '133932002', 'Informal carer') }));
}

function careTeam(made: Made, members: Member[], start: number): Reference {
  const { chart } = made;
  const period = { start: isoDate(start) };
  return put(chart, 'CareTeam', {
    ...stamp(made),
    status: 'active',
    category: [concept(CODE.loinc, 'LA28865-6', 'Longitudinal care-coordination focused care team')],
    name: `Care team of ${chart.person.given} ${chart.person.family}`,
    subject: chart.subject,
    period,
    participant: members.map(({ member, role }) => ({ role: [role], member, period })),
    managingOrganization: [organizationReference(made.organization)],
  });
}

const WISHES: Localized[] = [
  { nl: 'Ik wil thuis blijven wonen.', fr: 'Je veux rester chez moi.', de: 'Ich möchte zu Hause wohnen bleiben.' },
  { nl: 'Weer zelf naar de winkel kunnen.', fr: 'Refaire mes courses seul.', de: 'Wieder selbst einkaufen gehen.' },
  {
    nl: 'Beter slapen en minder piekeren.',
    fr: 'Mieux dormir, moins ruminer.',
    de: 'Besser schlafen, weniger grübeln.',
  },
];

function plan(made: Made, team: Reference, start: number): void {
  const { chart } = made;
  const { person, random, subject } = chart;
  const wish = person.number === 1 ? WISHES[0] : random.pick(WISHES);
  const goal = put(chart, 'Goal', {
    ...stamp(made),
    lifecycleStatus: 'active',
    achievementStatus: concept(hl7System('goal-achievement'), 'in-progress', 'In progress'),
    description: { text: wish?.[person.language] ?? '' },
    subject,
    startDate: isoDate(start),
    expressedBy: subject,
  });
  const activities: Fields[] = [
    'Medication review every six months',
    'Visit by the home nurse',
    'Talk with the informal carer',
  ].map(description => ({ detail: { kind: 'ServiceRequest', status: 'in-progress', description } }));
  put(chart, 'CarePlan', {
    ...stamp(made),
    status: 'active',
    intent: 'plan',
    title: 'Shared care plan',
    subject,
    period: { start: isoDate(start) },
    created: made.at,
    author: practitionerReference(made.by),
    careTeam: [team],
    goal: [goal],
    activity: activities,
  });
}
