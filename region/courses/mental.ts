import { isoDate, spread, TODAY } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import { codeOf } from '../people/problems.ts';
import type { Chart } from '../records/chart.ts';
import { procedure } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { episode } from '../records/episode.ts';
import { score } from '../records/observation.ts';
import { letter } from '../records/report.ts';
import { consultationText } from './letters.ts';

/** Mental-health care: sessions, scores over time, the psychiatrist. All of it is restricted. */
export function mentalCourse(chart: Chart): void {
  const { profile, circle, random, person } = chart;
  const found = profile.problems.find(({ problem }) => problem.targets.includes('mental-health'));
  if (found === undefined || profile.age < 18) return;
  const { problem } = found;
  const security = problem.security ?? 'R';
  const psychologist = circle.professional('mental-health-centre', 'psychologist');
  const sessions = person.group === 'mental-health' ? 8 : 3;
  const start = TODAY - random.int(500, 1100);
  const days = spread(start, TODAY - 6, sessions, () => random.next());
  let severity = random.int(13, 19);
  for (const [index, on] of days.entries()) {
    const made = visit(chart, { kind: 'therapy', on, by: psychologist, reason: codeOf(problem), security });
    if (index === 0) episode(made, { type: { text: 'Ambulatory mental-health care' }, start: on });
    if (index % 2 === 0) score(made, concept(CODE.loinc, '44261-6', 'PHQ-9 total score'), severity);
    procedure(made, '228557008', 'Cognitive and behavioural therapy');
    severity = Math.max(3, severity - random.int(0, 3));
  }
  if (person.group !== 'mental-health') return;
  const psychiatrist = circle.professional('mental-health-centre', 'psychiatrist');
  for (const on of spread(start, TODAY - 12, 2, () => random.next())) {
    const made = visit(chart, { kind: 'specialist', on, by: psychiatrist, reason: codeOf(problem), security });
    score(made, concept(CODE.loinc, '70274-6', 'GAD-7 total score'), random.int(4, 15));
    letter(made, '34788-0', `Psychiatric consultation ${isoDate(on)}`, consultationText(made, problem.text));
  }
}
