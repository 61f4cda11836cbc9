import type { Day } from '../dates.ts';
import { isoDate, spread, TODAY } from '../dates.ts';
import type { ProfessionalKind } from '../directory/model.ts';
import type { Concept, Security } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import { drug } from '../people/drugs.ts';
import { codeOf } from '../people/problems.ts';
import type { Group } from '../people/seats.ts';
import type { Chart, Made } from '../records/chart.ts';
import { condition, flag, procedure } from '../records/clinical.ts';
import { atDischarge, visit } from '../records/encounter.ts';
import { prescribe } from '../records/medication.ts';
import { bloodPressure, vital } from '../records/observation.ts';
import { imaging, labReport, letter } from '../records/report.ts';
import { ADMISSIONS, FALL } from './complaints.ts';
import { dischargeText } from './letters.ts';

/** How often people of a group are admitted in three years: certain stays, and the chance of another. */
const STAYS: Record<Group, [number, number]> = {
  prevention: [0, 0.05],
  chronic: [0, 0.5],
  frailty: [2, 0.2],
  'mental-health': [0, 0.25],
  'vulnerable-older': [1, 0.4],
  palliative: [1, 0.6],
};

/** Admissions, each with what was found, done and written. */
export function hospitalCourse(chart: Chart): void {
  const { person, random, profile } = chart;
  const [certain, chance] = STAYS[person.group];
  if (profile.age < 18) return;
  const count = certain + (random.chance(chance) ? 1 : 0);
  const days = spread(TODAY - 1050, TODAY - 40, count, () => random.next());
  for (const [index, on] of days.entries()) {
    const made = admission(chart, on, reasonOf(chart, index));
    // The first admission at this age is when the hospital sees the risk.
    if (index === 0 && profile.age > 74) flag(made, concept(CODE.snomed, '129839007', 'At risk of falls'));
  }
}

type Stay = { reason: Concept; days: number; by: ProfessionalKind; security?: Security };

/** The first stay is for what the person lives with, a further one for something that comes on top of it. */
function reasonOf({ profile, random, person }: Chart, index: number): Stay {
  const named = profile.problems.find(({ problem }) => problem.specialist !== undefined);
  if (index === 0 && named?.problem.specialist !== undefined) {
    const { specialist, security } = named.problem;
    return { reason: codeOf(named.problem), days: 7, by: specialist, security };
  }
  // The showcase falls at home, as many do.
  const other = person.number === 1 ? FALL : random.pick(ADMISSIONS);
  return { ...other, by: profile.age > 74 ? 'geriatrician' : 'pneumologist' };
}

function admission(chart: Chart, on: Day, { by: kind, reason, days, security }: Stay): Made {
  const { circle, random, person, profile } = chart;
  const until = Math.min(TODAY - 5, on + days + random.int(0, 4));
  const by = circle.professional('hospital', kind);
  const made = visit(chart, { kind: 'admission', on, until, by, reason, security });
  condition(made, { code: reason, onset: on - 1, over: until, atEncounterOnly: true });
  bloodPressure(made);
  vital(made, 'pulse');
  vital(made, 'saturation');
  vital(made, 'temperature');
  if (kind === 'psychiatrist') procedure(made, '75516001', 'Psychotherapy');
  else {
    labReport(made, ['haemoglobin', 'crp', 'creatinine']);
    imaging(
      made,
      'DX',
      'Digital radiography',
      concept(CODE.snomed, '399208008', 'Plain chest X-ray'),
      'No acute abnormality.',
    );
  }
  if (profile.age > 74) procedure(made, '91251008', 'Physiotherapy');
  const leaving = atDischarge(made, until);
  prescribe(
    leaving,
    drug(person.group === 'palliative' ? 'pantoprazole' : 'paracetamol'),
    Math.min(TODAY - 1, until + 30),
  );
  letter(leaving, '18842-5', `Discharge letter ${isoDate(until)}`, dischargeText(leaving, on, until, reason.text), [
    on,
    until,
  ]);
  return made;
}
