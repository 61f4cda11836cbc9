import type { Day } from '../dates.ts';
import { ageOn, spread, TODAY } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import { drug } from '../people/drugs.ts';
import { codeOf } from '../people/problems.ts';
import type { Group } from '../people/seats.ts';
import type { Chart } from '../records/chart.ts';
import { allergy, condition } from '../records/clinical.ts';
import { visit } from '../records/encounter.ts';
import { prescribe, takes } from '../records/medication.ts';
import { bloodPressure, habit, quantity, vital } from '../records/observation.ts';
import { ADULT_COMPLAINTS, CHILD_COMPLAINTS } from './complaints.ts';
import { atPharmacy } from './pharmacy.ts';

/** Visits to the practice, or of it, in five years. */
const VISITS: Record<Group, number> = {
  prevention: 6,
  chronic: 8,
  frailty: 12,
  'mental-health': 8,
  'vulnerable-older': 11,
  palliative: 11,
};

/** The first day of the five years that the records tell of. */
export function since({ person }: Chart): Day {
  return Math.max(TODAY - 5 * 365, person.birth + 14);
}

/** What the general practice records over the years. */
export function practiceCourse(chart: Chart): void {
  const { person, circle, random, profile } = chart;
  const days = spread(since(chart), TODAY - 8, VISITS[person.group], () => random.next());
  const usualWeight = weightOf(chart);
  // A visit is open to more eyes than a sensitive problem, so its reason does not name one.
  const known = profile.problems.find(({ problem }) => problem.security === undefined);
  const lasting = known && codeOf(known.problem);
  for (const [index, on] of days.entries()) {
    const ill = index % 3 === 1;
    const kind = profile.dependence > 1 && index % 2 === 0 ? 'home-visit' : ill ? 'consultation' : 'check-up';
    const complaint = random.pick(profile.age < 16 ? CHILD_COMPLAINTS : ADULT_COMPLAINTS);
    const made = visit(chart, { kind, on, by: circle.gp, reason: ill ? complaint.code : lasting });
    if (profile.age >= 16) bloodPressure(made);
    if (index % 2 === 0) vital(made, 'weight', usualWeight(on));
    if (profile.age < 16 && index % 2 === 0) vital(made, 'height', 75 + ageOn(person.birth, on) * 6.2);
    if (ill) {
      const over = Math.min(on + complaint.days, TODAY - 1);
      condition(made, { code: complaint.code, onset: on - 2, over, atEncounterOnly: true });
      if (complaint.drug !== undefined) {
        prescribe(made, drug(complaint.drug), over, complaint.code);
        takes(atPharmacy(chart, on + 1), drug(complaint.drug), on + 1, over);
      }
    }
    if (index === 0) intake(chart, made);
  }
}

/** What is asked when someone is registered: habits and allergies. */
function intake({ profile, random }: Chart, made: ReturnType<typeof visit>): void {
  if (profile.age >= 16) {
    const [code, text] = TOBACCO[profile.tobacco];
    habit(made, concept(CODE.loinc, '72166-2', 'Tobacco smoking status'), {
      valueCodeableConcept: concept(CODE.snomed, code, text),
    });
    const drinks = profile.has('alcohol-dependence') ? 9 : random.int(0, 2);
    habit(made, concept(CODE.loinc, '74013-4', 'Alcoholic drinks per day'), {
      valueQuantity: quantity(drinks, 'drinks/day', '{drinks}/d'),
    });
  }
  if (random.chance(0.22)) allergy(made, random.pick(ALLERGIES));
}

const TOBACCO = {
  never: ['266919005', 'Never smoked tobacco'],
  former: ['8517006', 'Former smoker'],
  daily: ['449868002', 'Smokes tobacco daily'],
} as const;

const HIVES = concept(CODE.snomed, '247472004', 'Hives');

const ALLERGIES = [
  { code: concept(CODE.snomed, '764146007', 'Penicillin'), category: 'medication', manifestation: HIVES },
  { code: concept(CODE.snomed, '387458008', 'Acetylsalicylic acid'), category: 'medication', manifestation: HIVES },
  {
    code: concept(CODE.snomed, '762952008', 'Peanut'),
    category: 'food',
    manifestation: concept(CODE.snomed, '39579001', 'Anaphylaxis'),
    severe: true,
  },
  {
    code: concept(CODE.snomed, '256277009', 'Grass pollen'),
    category: 'environment',
    manifestation: concept(CODE.snomed, '70076002', 'Rhinitis'),
  },
] as const;

function weightOf({ person, profile, random }: Chart): (on: Day) => number {
  if (profile.age < 18) return on => 8.5 + ageOn(person.birth, on) * 2.9;
  const adult = random.around(person.gender === 'female' ? 68 : 81, 9);
  return on => (person.group === 'palliative' ? adult - (on - TODAY + 1000) / 120 : adult);
}
