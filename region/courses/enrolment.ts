import { day, isoDate, workday } from '../dates.ts';
import { INTERVENTIONS } from '../pilots/interventions.ts';
import type { Pilot } from '../pilots/pilots.ts';
import { pilotReference } from '../pilots/pilots.ts';
import type { Chart } from '../records/chart.ts';
import { desk, put, stamp } from '../records/chart.ts';
import { period } from '../records/episode.ts';

const TRANSITION_END = day('2024-12-31');

/** Takes part in a pilot whose target group the person belongs to: about half of those who live with something. */
export function enrolmentCourse(chart: Chart, pilots: Pilot[]): void {
  const { person, profile, random, subject, circle } = chart;
  const suited = pilots.filter(pilot => suits(pilot, chart));
  const showcase = pilots.find(({ programme }) => programme === 'p3');
  const chosen =
    person.number === 1 ? showcase : suited.length > 0 && random.chance(0.55) ? random.pick(suited) : undefined;
  if (chosen === undefined || person.group === 'prevention' || profile.age < 18) return;
  const start = workday(day('2023-01-09') + random.int(0, 600));
  const withdrawn = person.number !== 1 && random.chance(0.1);
  const end = chosen.plan.ended ? TRANSITION_END : withdrawn ? start + random.int(40, 90) : undefined;
  const status = chosen.plan.ended ? 'off-study' : withdrawn ? 'withdrawn' : 'on-study';
  const made = { ...desk(chart, start, circle.gp), organization: chosen.coordinator };
  put(chart, 'ResearchSubject', {
    ...stamp(made),
    status,
    period: period(start, end),
    study: pilotReference(chosen),
    individual: subject,
    assignedArm: INTERVENTIONS[random.pick(chosen.plan.interventions)][0],
    identifier: [
      {
        system: 'https://careweave.example/fhir/NamingSystem/enrolment',
        value: enrolmentNumber(chosen, person.number, isoDate(start)),
      },
    ],
  });
}

function suits({ plan, programme }: Pilot, { profile }: Chart): boolean {
  if (programme === 'p3' && profile.age < 60) return false;
  return plan.targets.some(target => profile.targets.includes(target));
}

function enrolmentNumber(pilot: Pilot, person: number, start: string): string {
  return `${pilot.programme.toUpperCase()}-${start.slice(0, 4)}-${String(person).padStart(5, '0')}`;
}
