import type { Day } from '../dates.ts';
import { day, isoDate, TODAY, workday } from '../dates.ts';
import type { Concept } from '../fhir.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import { Random } from '../random.ts';
import type { Chart } from '../records/chart.ts';
import { desk } from '../records/chart.ts';
import type { DataCategory } from '../records/consent.ts';
import { consent } from '../records/consent.ts';
import type { Relation } from '../records/relations.ts';

const PATIENTS_RIGHTS: Concept = { text: 'Belgian Act of 22 August 2002 on patients’ rights' };
const PARENT = concept(CODE.roleCode, 'PRN', 'parent');
const CARER = concept(hl7System('v3-RoleClass'), 'CAREGIVER', 'caregiver');

/** What helps someone who cares for a person at home. */
const FOR_CARERS: DataCategory[] = [
  'summary',
  'sm-allergies',
  'sm-risks',
  'sm-problems',
  'med-scheme1',
  'vaccination',
  'social-support',
];

/** An age from which a child has a say in what its parents see, and one from which they see nothing any more. */
const HAS_A_SAY = 12;
const OF_AGE = 18;

/** The mandates of those who stand for a person or help them: parents of a minor, and most informal carers. */
export function mandateCourse(chart: Chart, relations: Relation[]): void {
  const random = new Random(`${chart.seed}/mandate/${chart.person.number}`);
  for (const relation of relations.filter(each => each.known)) {
    if (relation.guardian) parental(chart, relation);
    else if (relation.carer && (chart.person.number === 1 || random.chance(0.85)))
      caring(chart, relation, workday(TODAY - random.int(40, 380)));
  }
}

/** Parents see everything of a child; once it has a say, what is restricted is its own. */
function parental(chart: Chart, { reference }: Relation): void {
  const { person, profile, circle } = chart;
  const small = profile.age < HAS_A_SAY;
  const start = small ? person.birth + 20 : birthday(person.birthDate, HAS_A_SAY);
  const end = birthday(person.birthDate, small ? HAS_A_SAY : OF_AGE) - 1;
  consent(desk(chart, workday(start), circle.gp), reference, PATIENTS_RIGHTS, {
    type: 'permit',
    actor: { reference, role: PARENT },
    purposes: ['PATRQT', 'FAMRQT', 'PWATRNY'],
    labels: small ? ['N', 'R', 'V'] : ['N'],
    period: { start: isoDate(start), end: isoDate(end) },
  });
}

function caring(chart: Chart, { reference }: Relation, given: Day): void {
  consent(desk(chart, given, chart.circle.gp), chart.subject, PATIENTS_RIGHTS, {
    type: 'permit',
    actor: { reference, role: CARER },
    purposes: ['SUPNWK', 'FAMRQT'],
    categories: FOR_CARERS,
    period: { start: isoDate(given) },
  });
}

/** The day on which someone reaches an age; 28 February stands for the 29th. */
const birthday = (birthDate: string, age: number): Day =>
  day(`${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4).replace('-02-29', '-02-28')}`);
