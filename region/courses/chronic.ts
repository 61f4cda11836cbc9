import { isoDate, spread, TODAY, workday } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import { drug } from '../people/drugs.ts';
import type { Problem } from '../people/problems.ts';
import { codeOf } from '../people/problems.ts';
import type { Profile } from '../people/profile.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import { condition, device, procedure } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { episode } from '../records/episode.ts';
import { prescribe, takes } from '../records/medication.ts';
import { vital } from '../records/observation.ts';
import { labReport, letter } from '../records/report.ts';
import { consultationText } from './letters.ts';
import { atPharmacy } from './pharmacy.ts';
import { since } from './practice.ts';

/** Diagnosis, medicines, blood tests and specialists of everything that a person lives with. */
export function chronicCourse(chart: Chart): void {
  const { profile, circle, random } = chart;
  const taken = new Set<string>();
  for (const each of profile.problems) followUp(chart, each, taken);
  const keys = [...new Set(profile.problems.flatMap(({ problem }) => problem.labs))].slice(0, 5);
  if (keys.length === 0) return;
  const biologist = circle.professional('laboratory', 'biologist');
  const rounds = profile.problems.length > 1 ? 3 : 2;
  for (const on of spread(since(chart), TODAY - 5, rounds, () => random.next())) {
    labReport(desk(chart, on, biologist), keys);
  }
}

function followUp(chart: Chart, { key, problem, onset }: Profile['problems'][number], taken: Set<string>): void {
  const { circle, random, person } = chart;
  const code = codeOf(problem);
  const recorded = workday(Math.max(onset + random.int(3, 25), person.birth + 20));
  const made = desk(chart, recorded, circle.gp, problem.security);
  const diagnosis = condition(made, { code, onset });
  for (const name of problem.drugs) {
    if (taken.has(name)) continue;
    taken.add(name);
    const from = workday(Math.min(TODAY - 20, Math.max(recorded, TODAY - random.int(60, 1500))));
    prescribe(desk(chart, from, circle.gp, problem.security), drug(name), undefined, code);
    takes({ ...atPharmacy(chart, from + 1), security: problem.security }, drug(name), from + 1);
  }
  if (problem.specialist !== undefined && problem.specialist !== 'psychiatrist') specialistVisits(chart, problem);
  if (key === 'diabetes-2' || key === 'kidney-disease') {
    const text = key === 'diabetes-2' ? 'Diabetes care trajectory' : 'Kidney care trajectory';
    episode(made, { type: { text }, start: recorded + 30, diagnosis: [diagnosis] });
  }
  if (key === 'diabetes-1') device(made, { text: 'Continuous glucose sensor' });
  if (key === 'atrial-fibrillation' && random.chance(0.4))
    device(made, concept(CODE.snomed, '14106009', 'Cardiac pacemaker'));
}

const EXAMINATIONS: Partial<Record<NonNullable<Problem['specialist']>, [string, string]>> = {
  cardiologist: ['40701008', 'Echocardiography'],
  diabetologist: ['722161008', 'Diabetic retinal examination'],
  pneumologist: ['127783003', 'Spirometry'],
  geriatrician: ['710824005', 'Assessment of health and social care needs'],
};

function specialistVisits(chart: Chart, problem: Problem): void {
  const { circle, random } = chart;
  const { specialist } = problem;
  if (specialist === undefined) return;
  const by = circle.professional('hospital', specialist);
  const security = problem.security;
  for (const on of spread(Math.max(since(chart), TODAY - 1100), TODAY - 20, 2, () => random.next())) {
    const made = visit(chart, { kind: 'specialist', on, by, reason: codeOf(problem), security });
    const examination = EXAMINATIONS[specialist];
    if (examination !== undefined) procedure(made, ...examination);
    if (specialist === 'cardiologist' || specialist === 'pneumologist') vital(made, 'saturation');
    letter(made, '51845-6', `Consultation ${isoDate(on)}`, consultationText(made, problem.text));
  }
}
