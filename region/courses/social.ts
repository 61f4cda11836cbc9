import type { Day } from '../dates.ts';
import { TODAY, workday } from '../dates.ts';
import type { Concept, Fields } from '../fhir.ts';
import { CODE, concept, ownSystem } from '../fhir.ts';
import type { Chart, Made } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import { coverage } from '../records/episode.ts';
import { observe, quantity } from '../records/observation.ts';

const RECORD = ownSystem('social-record');
const SITUATION = [concept(RECORD, 'social-situation', 'Social situation')];
const ASSESSMENT = [concept(RECORD, 'social-assessment', 'Social assessment')];

/** Domains of life in which self-reliance is scored from 1 (acute problem) to 5 (fully self-reliant). */
const DOMAINS: [string, string][] = [
  ['finances', 'Finances'],
  ['housing', 'Housing'],
  ['daily-activities', 'Daily activities'],
  ['social-network', 'Social network'],
  ['mental-health', 'Mental health'],
];

/** What a social worker records: the situation, an assessment, and the rights that were found. */
export function socialCourse(chart: Chart): void {
  const { profile, random, person, circle } = chart;
  rights(chart);
  const known = profile.dependence > 0 || (profile.lowIncome && person.group !== 'prevention');
  if (!known || profile.age < 18) return;
  const first = workday(TODAY - random.int(500, 1200));
  situation(desk(chart, first, circle.socialWorker));
  assessment(desk(chart, first + 7, circle.socialWorker));
  if (profile.dependence > 1) {
    assessment(desk(chart, workday(TODAY - random.int(30, 300)), circle.socialWorker));
  }
}

function situation(made: Made): void {
  const { person, profile, random } = made.chart;
  const household = [1, 2, 3, 2, 2, 2, 1][person.seat.household] ?? 1;
  const answer = (code: string, text: string): Fields => ({
    valueCodeableConcept: concept(ownSystem('social-situation'), code, text),
  });
  observe(made, SITUATION, concept(CODE.loinc, '63512-8', 'People living at this address'), {
    valueQuantity: quantity(household, 'people', '{#}'),
  });
  const tenant = profile.lowIncome
    ? answer('social-rent', 'Rents a social dwelling')
    : answer('owner', 'Owns the home');
  observe(made, SITUATION, concept(CODE.loinc, '71802-3', 'Housing status'), tenant);
  observe(
    made,
    SITUATION,
    concept(CODE.loinc, '67875-5', 'Employment status'),
    work(profile.age, random.chance(0.5), answer),
  );
  const cared = person.seat.caredForBy !== undefined;
  observe(
    made,
    SITUATION,
    concept(ownSystem('social-situation'), 'informal-care', 'Informal care'),
    cared ? answer('informal-carer', 'Has an informal carer') : answer('no-informal-carer', 'Has no informal carer'),
  );
  observe(
    made,
    SITUATION,
    concept(CODE.loinc, '76513-1', 'Income adequacy'),
    profile.lowIncome ? answer('hard', 'Hard to make ends meet') : answer('sufficient', 'Income suffices'),
  );
}

function work(age: number, employed: boolean, answer: (code: string, text: string) => Fields): Fields {
  if (age >= 66) return answer('retired', 'Retired');
  return employed ? answer('employed', 'Employed') : answer('incapacity', 'Unable to work');
}

function assessment(made: Made): void {
  const { random } = made.chart;
  const scores = DOMAINS.map(([code, text]) => ({ code, text, value: random.int(2, 5) }));
  observe(
    made,
    ASSESSMENT,
    concept(ownSystem('social-assessment'), 'self-reliance', 'Self-reliance in domains of life'),
    {
      valueInteger: scores.reduce((sum, { value }) => sum + value, 0),
      component: scores.map(({ code, text, value }) => ({
        code: concept(ownSystem('self-reliance-domain'), code, text),
        valueInteger: value,
      })),
    },
  );
}

const entitlement = (code: string, text: string): Concept => concept(ownSystem('entitlement'), code, text);

function rights(chart: Chart): void {
  const { profile, circle, random, person } = chart;
  const { fund, socialWorker } = circle;
  const grant = (type: Concept, payor: typeof fund, since: Day, end?: Day) =>
    coverage(
      desk(chart, since, payor === fund ? circle.professional('health-fund', 'fund-adviser') : socialWorker),
      type,
      payor,
      since,
      end,
    );
  const since = workday(TODAY - random.int(300, 1500));
  if (profile.age >= 18 && profile.lowIncome) {
    grant(entitlement('increased-reimbursement', 'Increased reimbursement'), fund, since);
    if (random.chance(0.5)) {
      grant(
        entitlement('social-tariff-energy', 'Social tariff for energy'),
        circle.organization('social-centre'),
        since + 40,
      );
    }
    if (profile.age >= 66 && random.chance(0.3)) {
      grant(
        entitlement('guaranteed-income-elderly', 'Guaranteed income for older people'),
        circle.organization('social-centre'),
        since,
      );
    }
    if (person.group === 'mental-health' && random.chance(0.4)) {
      const end = random.chance(0.4) ? Math.min(TODAY - 1, since + 280) : undefined;
      grant(entitlement('living-wage', 'Living wage'), circle.organization('social-centre'), since, end);
    }
  }
  if (profile.dependence > 1) {
    grant(
      entitlement('care-budget-heavily-dependent', 'Care budget for people who depend heavily on care'),
      fund,
      TODAY - random.int(90, 600),
    );
  }
  if (person.group === 'mental-health' && random.chance(0.25)) {
    grant(entitlement('disability-allowance', 'Disability allowance'), fund, TODAY - random.int(200, 900));
  }
}
