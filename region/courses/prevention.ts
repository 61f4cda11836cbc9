import { ageOn, day, isoDate, spread, TODAY, workday } from '../dates.ts';
import { CODE, concept } from '../fhir.ts';
import { drug } from '../people/drugs.ts';
import type { LabKey } from '../people/measures.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import { condition, immunization, procedure } from '../records/clinical.ts';
import { atDischarge, visit } from '../records/encounter.ts';
import { coverage } from '../records/episode.ts';
import { takes } from '../records/medication.ts';
import { labReport, letter } from '../records/report.ts';
import { consultationText } from './letters.ts';
import { atPharmacy } from './pharmacy.ts';
import { since } from './practice.ts';

/** What everyone has, also the healthy: insurance, vaccines, screening, blood tests, a day at the emergency department. */
export function preventionCourse(chart: Chart): void {
  insured(chart);
  if (chart.profile.age < 18) childhood(chart);
  else adulthood(chart);
  emergency(chart);
  if (chart.profile.problems.length === 0) vitaminD(chart);
}

function insured(chart: Chart): void {
  const { circle, person } = chart;
  const made = desk(
    chart,
    Math.max(person.birth + 10, day('2021-01-05')),
    circle.professional('health-fund', 'fund-adviser'),
  );
  const type = concept(CODE.actCode, 'PUBLICPOL', 'Compulsory health insurance');
  coverage(made, type, circle.fund, Math.max(person.birth, day('2010-01-01')));
}

/** Age in weeks, vaccine, disease, dose. */
const CHILD_VACCINES: [number, string, string, string, number][] = [
  [8, 'J07CA09', 'Hexavalent vaccine', 'Diphtheria, tetanus, pertussis, polio, Hib, hepatitis B', 1],
  [8, 'J07BH01', 'Rotavirus vaccine', 'Rotavirus infection', 1],
  [12, 'J07CA09', 'Hexavalent vaccine', 'Diphtheria, tetanus, pertussis, polio, Hib, hepatitis B', 2],
  [16, 'J07CA09', 'Hexavalent vaccine', 'Diphtheria, tetanus, pertussis, polio, Hib, hepatitis B', 3],
  [52, 'J07BD52', 'Measles, mumps and rubella vaccine', 'Measles, mumps, rubella', 1],
  [65, 'J07AH08', 'Meningococcal ACWY vaccine', 'Meningococcal disease', 1],
  [470, 'J07BD52', 'Measles, mumps and rubella vaccine', 'Measles, mumps, rubella', 2],
  [640, 'J07BM03', 'Human papillomavirus vaccine', 'Human papillomavirus infection', 1],
];

function childhood(chart: Chart): void {
  const { person, circle } = chart;
  const nurse = circle.professional('child-health', 'child-nurse');
  for (const [weeks, atc, text, disease, dose] of CHILD_VACCINES) {
    const on = workday(person.birth + weeks * 7 + (person.number % 5));
    if (on < TODAY) immunization(desk(chart, on, nurse), atc, text, disease, dose);
  }
}

function adulthood(chart: Chart): void {
  const { circle, random, profile, person } = chart;
  const flu = profile.age >= 65 || profile.problems.length > 0 ? 4 : 1;
  for (let year = 2026 - flu; year < 2026; year += 1) {
    const made = atPharmacy(chart, workday(day(`${year}-10-15`) + random.int(0, 30)));
    immunization(made, 'J07BB02', 'Influenza vaccine, inactivated', 'Influenza', year - 2021);
  }
  const booster = desk(
    chart,
    workday(day('2022-10-04') + random.int(0, 60)),
    circle.professional('hospital', 'hospital-nurse'),
  );
  immunization(booster, 'J07BN01', 'COVID-19 mRNA vaccine', 'COVID-19', 4);
  if (profile.age >= 65) {
    const made = desk(chart, workday(day('2023-03-01') + random.int(0, 700)), circle.gp);
    immunization(made, 'J07AL02', 'Pneumococcal conjugate vaccine', 'Pneumococcal disease');
  }
  const from = since(chart);
  const biologist = circle.professional('laboratory', 'biologist');
  for (const on of spread(from, TODAY - 10, profile.problems.length === 0 ? 2 : 1, () => random.next())) {
    labReport(desk(chart, on, biologist), GENERAL);
  }
  screening(chart);
  if (person.group === 'prevention')
    for (const on of spread(from, TODAY - 40, 1, () => random.next())) {
      procedure(visit(chart, { kind: 'check-up', on, by: circle.gp }), '409073007', 'Advice on a healthy way of life');
    }
}

const GENERAL: LabKey[] = ['haemoglobin', 'leukocytes', 'glucose', 'creatinine', 'cholesterol'];

function screening(chart: Chart): void {
  const { person, profile, random, circle } = chart;
  const biologist = circle.professional('laboratory', 'biologist');
  const on = workday(TODAY - random.int(100, 1400));
  const age = ageOn(person.birth, on);
  if (age >= 50 && age < 75) procedure(desk(chart, on, biologist), '104435004', 'Screening for occult blood in stool');
  if (person.gender === 'female' && age >= 25 && age < 65) {
    procedure(desk(chart, on, circle.gp), '171149006', 'Screening for cervical cancer');
  }
  if (person.gender === 'female' && age >= 50 && profile.age < 70) {
    procedure(desk(chart, on + 7, circle.professional('hospital', 'oncologist')), '24623002', 'Screening mammography');
  }
}

/** Once in these years most people see the emergency department. */
function emergency(chart: Chart): void {
  const { random, circle } = chart;
  const reason = concept(CODE.snomed, '44465007', 'Sprain of ankle');
  const on = random.int(since(chart) + 20, TODAY - 60);
  const made = visit(chart, {
    kind: 'emergency',
    on,
    by: circle.professional('hospital', 'emergency-physician'),
    reason,
  });
  condition(made, { code: reason, onset: on, over: on + 12, atEncounterOnly: true });
  letter(atDischarge(made, on + 1), '51845-6', `Emergency report ${isoDate(on)}`, consultationText(made, reason.text));
}

function vitaminD(chart: Chart): void {
  const { random } = chart;
  const on = workday(random.int(since(chart) + 10, TODAY - 30));
  takes(atPharmacy(chart, on), drug('cholecalciferol'), on, Math.min(TODAY - 1, on + 180));
}
