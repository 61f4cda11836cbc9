import { spread, TODAY, workday } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import { device, procedure } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { episode } from '../records/episode.ts';
import { functioning, vital } from '../records/observation.ts';

/** Home nursing of those who depend on it: the stretch of care, regular rounds, wounds, aids, scores. */
export function homeCourse(chart: Chart): void {
  const { profile, circle, random, person } = chart;
  if (profile.dependence < 2 && !(person.group === 'vulnerable-older' && random.chance(0.5))) return;
  const start = workday(TODAY - random.int(420, 900));
  const opened = desk(chart, start, circle.nurse);
  episode(opened, { type: { text: 'Home nursing' }, start });
  functioning(opened, 'katz', 'Katz scale of independence, total', 6 + profile.dependence * 4);
  const rounds = spread(start + 10, TODAY - 3, 5, () => random.next());
  for (const [index, on] of rounds.entries()) {
    // Some rounds are those of a colleague.
    const by = index % 3 === 2 ? circle.professional('home-nursing', 'home-nurse') : circle.nurse;
    const made = visit(chart, { kind: 'home-visit', on, by });
    vital(made, 'pulse');
    if (index % 2 === 0) vital(made, 'temperature');
    if (index % 3 === 1) procedure(made, '225358003', 'Wound care');
    if (index === 3) functioning(made, 'katz', 'Katz scale of independence, total', 7 + profile.dependence * 4);
  }
  if (random.chance(0.5)) device(opened, concept(CODE.snomed, '266731002', 'Walking frame'));
  if (profile.dependence === 3) device(opened, concept(CODE.snomed, '58938008', 'Wheelchair'));
}
