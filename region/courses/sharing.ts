import { isoDate, TODAY, workday } from '../dates.ts';
import type { Concept } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import { Random } from '../random.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import type { DataCategory, Provision } from '../records/consent.ts';
import { consent, toOrganization, toProfessional } from '../records/consent.ts';
import type { Relation } from '../records/relations.ts';

/** What people agree to share their data for: their own care, its coordination, and looking at it themselves. */
const PURPOSES = ['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT'];

const OPT_IN: Concept = concept(CODE.actCode, 'OPTIN', 'opt-in');

/** Of a hundred people, four share nothing, five share with an exception, and with two the consent has run out. */
const NOTHING = 0.04;
const EXCEPTION = NOTHING + 0.05;
const RUN_OUT = EXCEPTION + 0.02;

/** The consent to the sharing of data, as the person gave it at the practice, or a parent for a minor. */
export function sharingCourse(chart: Chart, relations: Relation[]): void {
  const { person, seed, circle, subject } = chart;
  // Of its own, so that what else happens to someone doesn't depend on what they decide.
  const random = new Random(`${seed}/consent/${person.number}`);
  const draw = person.number === 1 ? 1 : random.next();
  if (draw < NOTHING) return;
  const runOut = draw >= EXCEPTION && draw < RUN_OUT;
  const given = workday(Math.max(person.birth + 30, TODAY - (runOut ? random.int(1100, 1500) : random.int(60, 1500))));
  const guardian = relations.find(relation => relation.guardian);
  consent(desk(chart, given, circle.gp), guardian?.reference ?? subject, OPT_IN, {
    type: 'permit',
    purposes: PURPOSES,
    period: runOut ? { start: isoDate(given), end: isoDate(TODAY - random.int(20, 300)) } : undefined,
    exceptions:
      person.number === 1
        ? ofTheFirst(chart)
        : [...(draw < EXCEPTION ? [denial(chart, random)] : []), ...opened(chart, random)],
  });
}

/** The first person keeps what she is entitled to from the hospital, and opens to two what is sensitive. */
function ofTheFirst({ circle }: Chart): Provision[] {
  return [
    { type: 'deny', actor: toOrganization(circle.hospital), categories: ['social-entitlement'] },
    restrictedTo(circle),
    { type: 'permit', actor: toProfessional(psychologistOf(circle)), labels: ['PSY'] },
  ];
}

const KEPT: DataCategory[] = ['social-assessment', 'social-entitlement', 'lab-result', 'sm-problems'];

/** What someone does not want: an organisation, a professional, or anybody to see a category. */
function denial({ circle }: Chart, random: Random): Provision {
  const { hospital, pharmacy, nurse, socialWorker } = circle;
  switch (random.int(0, 2)) {
    case 0:
      return {
        type: 'deny',
        actor: toOrganization(random.pick([hospital, pharmacy, circle.organization('social-centre')])),
      };
    case 1:
      return { type: 'deny', actor: toProfessional(random.pick([nurse, socialWorker])) };
    default:
      return { type: 'deny', categories: [random.pick(KEPT)] };
  }
}

/** What some who live with something sensitive open: restricted records to the GP, a reason to their psychologist. */
function opened({ profile, circle }: Chart, random: Random): Provision[] {
  const found = profile.problems.flatMap(({ problem }) => problem.security ?? [])[0];
  if (found === undefined || !random.chance(0.45)) return [];
  if (found === 'R') return [restrictedTo(circle)];
  const to = found === 'HIV' ? circle.gp : psychologistOf(circle);
  return [{ type: 'permit', actor: toProfessional(to), labels: [found] }];
}

const restrictedTo = ({ gp }: Chart['circle']): Provision => ({
  type: 'permit',
  actor: toProfessional(gp),
  labels: ['R'],
});

const psychologistOf = (circle: Chart['circle']) => circle.professional('mental-health-centre', 'psychologist');
