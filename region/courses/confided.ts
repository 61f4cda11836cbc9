import { isoDate, TODAY, workday } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import { codeOf, problem } from '../people/problems.ts';
import type { Chart } from '../records/chart.ts';
import { condition } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { score } from '../records/observation.ts';
import { letter } from '../records/report.ts';
import { consultationText } from './letters.ts';

/**
 * What the first person has told in mental-health care only: very restricted, for it is psychiatry. Her psychologist
 * recorded it, and a psychiatrist of the hospital was asked.
 */
export function confidedCourse(chart: Chart): void {
  if (chart.person.number !== 1) return;
  const { circle } = chart;
  const trauma = problem('ptsd');
  const reason = codeOf(trauma);
  const psychologist = circle.professional('mental-health-centre', 'psychologist');
  const told = visit(chart, { kind: 'therapy', on: workday(TODAY - 150), by: psychologist, reason, security: 'PSY' });
  condition(told, { code: reason, onset: TODAY - 600 });
  score(told, concept(CODE.loinc, '70274-6', 'GAD-7 total score'), 14);
  const on = workday(TODAY - 120);
  const psychiatrist = circle.professional('hospital', 'psychiatrist');
  const asked = visit(chart, { kind: 'specialist', on, by: psychiatrist, reason, security: 'PSY' });
  letter(asked, '34788-0', `Psychiatric consultation ${isoDate(on)}`, consultationText(asked, trauma.text));
}
