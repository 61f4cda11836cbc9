import { instant, TODAY } from '../dates.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept } from '../fhir.ts';
import { SYSTEM } from '../identifiers.ts';
import { FAMILY, GIVEN } from '../names.ts';
import type { Identity } from '../people/population.ts';
import { neighbour } from '../people/population.ts';
import type { Chart } from './chart.ts';
import { custodian, put } from './chart.ts';
import { addressOf, humanName } from './patient.ts';

/** Someone close to the person. */
export type Relation = {
  reference: Reference;
  name: Fields;
  relationship: Concept[];
  carer: boolean;
  guardian: boolean;
  /** Whether they are a person of the region, whom a number tells. */
  known: boolean;
};

const role = (code: string, text: string): Concept => concept(CODE.roleCode, code, text);
const CARER = concept(CODE.snomed, '133932002', 'Informal carer');
const GUARDIAN = role('GUARD', 'Guardian');

/** RelatedPersons: the carer first, then parents, partner, and neighbours or friends who are not of the region. */
export function relations(chart: Chart): Relation[] {
  const { person, random, seed } = chart;
  const { seat } = person;
  const made: Relation[] = [];
  const relate = (position: number, relationship: Concept[]) =>
    made.push(relatedPerson(chart, neighbour(seed, person, position), relationship));
  if (seat.caredForBy !== undefined && seat.caredForBy !== seat.partner) {
    const child = neighbour(seed, person, seat.caredForBy);
    relate(seat.caredForBy, [child.gender === 'female' ? role('DAUC', 'Daughter') : role('SONC', 'Son'), CARER]);
  }
  for (const position of seat.parents ?? []) {
    const parent = neighbour(seed, person, position);
    relate(position, [parent.gender === 'female' ? role('MTH', 'Mother') : role('FTH', 'Father'), GUARDIAN]);
  }
  if (seat.partner !== undefined) {
    relate(seat.partner, seat.caredForBy === seat.partner ? [role('SPS', 'Spouse'), CARER] : [role('SPS', 'Spouse')]);
  }
  const alone = made.length === 0;
  if (alone || (seat.household === 0 && random.chance(0.4))) made.push(outsider(chart, alone));
  return made;
}

function relatedPerson(chart: Chart, who: Identity, relationship: Concept[]): Relation {
  const name = humanName(who);
  const reference = put(chart, 'RelatedPerson', {
    meta: { lastUpdated: instant(TODAY - 400, 9 * 60) },
    extension: [custodian(chart.circle.practice)],
    identifier: [{ use: 'official', system: SYSTEM.ssin, value: who.ssin }],
    active: true,
    patient: chart.subject,
    relationship,
    name: [name],
    gender: who.gender,
    birthDate: who.birthDate,
    address: [addressOf(who)],
  });
  const carer = relationship.includes(CARER);
  return { reference, name, relationship, carer, guardian: relationship.includes(GUARDIAN), known: true };
}

function outsider(chart: Chart, friend: boolean): Relation {
  const { random, person } = chart;
  const gender = random.chance(0.5) ? 'female' : 'male';
  const name = humanName({
    given: random.pick(GIVEN[person.language][gender]),
    family: random.pick(FAMILY[person.language]),
  });
  const relationship = friend ? [role('FRND', 'Unrelated friend')] : [role('NBOR', 'Neighbour'), CARER];
  const reference = put(chart, 'RelatedPerson', {
    meta: { lastUpdated: instant(TODAY - 300, 9 * 60) },
    extension: [custodian(chart.circle.practice)],
    active: true,
    patient: chart.subject,
    relationship,
    name: [name],
    gender,
  });
  return { reference, name, relationship, carer: !friend, guardian: false, known: false };
}
