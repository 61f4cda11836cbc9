import type { SeenRecord } from '../../subgraphs/people/policy/testing.ts';
import { EVER, FOREVER, type StoredRelationship } from '../../subgraphs/people/relationship.model.ts';
import {
  type ChartRecord,
  closeTo,
  LISTS,
  relationship,
  storedPerson,
  writeDirectory,
  writeRecords,
} from './charts.ts';
import { AFTER, type Asking, BEFORE, type Between, CONSENTS, type Consent, LABELS } from './policy-table.ts';
import { random } from './random.ts';
import type { World } from './world.ts';

const PAST = new Date('2021-01-01');
const FUTURE = new Date('2100-01-01');

const byGp = (id: string, over = {}) =>
  relationship(id, { professional: 'gp', organization: 'practice' }, 'CARE_TEAM', over);
const byPractice = (id: string, over = {}) => relationship(id, { organization: 'practice' }, 'OWN_WORD', over);
const held = (id: string, organization: string) => relationship(id, { organization }, 'ENCOUNTER', { end: PAST });

/** What there can be between a person and the practice, as it is stored, and as it is in words. */
const RELATIONS: {
  name: string;
  rows: (id: string) => StoredRelationship[];
  caring(caller: Asking): boolean;
  holding: boolean;
}[] = [
  {
    name: 'both',
    rows: id => [byPractice(id), held(id, 'practice')],
    caring: ({ organization }) => organization === 'practice',
    holding: true,
  },
  { name: 'none', rows: () => [], caring: () => false, holding: false },
  {
    name: 'the professional',
    rows: id => [byGp(id)],
    caring: ({ professional }) => professional === 'gp',
    holding: false,
  },
  {
    name: 'the organisation',
    rows: id => [byPractice(id)],
    caring: ({ organization }) => organization === 'practice',
    holding: false,
  },
  { name: 'expired', rows: id => [byPractice(id, { end: PAST })], caring: () => false, holding: false },
  { name: 'ended', rows: id => [byPractice(id, { ended: PAST })], caring: () => false, holding: false },
  { name: 'not yet', rows: id => [byPractice(id, { start: FUTURE })], caring: () => false, holding: false },
  { name: 'held', rows: id => [held(id, 'practice')], caring: () => false, holding: true },
];

type Relation = (typeof RELATIONS)[number];

/** A person of whom all is known that decides who sees what. */
export interface HandMade {
  id: string;
  consent: Consent;
  relation: Relation;
  glass: boolean;
  /** Their records: as the table speaks of them, and in which list they are under which id. */
  records: { field: string; id: string; seen: SeenRecord }[];
}

/** What there is between a caller and such a person. */
export function between(caller: Asking, { relation, glass }: HandMade): Between {
  const atHospital = caller.organization === 'hospital';
  return {
    caring: relation.caring(caller),
    holding: atHospital || (caller.organization === 'practice' && relation.holding),
    glassBroken: glass && caller.organization === 'practice',
  };
}

const NORMAL = { organization: 'hospital', encounter: null, author: null, when: null } as const;
const SPECIAL: Partial<SeenRecord>[] = [
  {},
  {},
  { id: 'special' },
  { id: 'stay', author: 'doctor', when: BEFORE },
  { encounter: 'stay', when: AFTER },
  { author: 'doctor', when: AFTER },
  { when: BEFORE },
  { organization: null },
];

/** How many records each list of a person has. */
const LENGTH = 4;

/** Persons with every consent, and in every relationship; each with records of every kind. The same each time. */
export function handMade(): HandMade[] {
  const next = random(6);
  const some = CONSENTS.filter(({ name }) => ['nothing', 'sharing', 'sharing, and nothing at all'].includes(name));
  const [both] = RELATIONS as [Relation];
  const combined = [
    ...CONSENTS.map(consent => ({ consent, relation: both })),
    ...some.flatMap(consent => RELATIONS.slice(1).map(relation => ({ consent, relation }))),
  ];
  return combined.map(({ consent, relation }, at) => {
    const id = `person${at}`;
    const records = LISTS.flatMap(({ field, kind }) =>
      Array.from({ length: LENGTH }, (_each, turn) => {
        const category = kind.categories[next(kind.categories.length)] as SeenRecord['category'];
        const labels = turn < 2 ? LABELS[0] : LABELS[next(LABELS.length)];
        const own = relation.holding && next(4) === 0 ? { organization: 'practice' } : {};
        const seen = {
          ...NORMAL,
          id: 'r',
          category,
          ...labels,
          ...SPECIAL[next(SPECIAL.length)],
          ...own,
        } as SeenRecord;
        return { field, id: `${id}-${field}-${turn}`, seen };
      }),
    );
    return { id, consent, relation, glass: at % 2 === 0, records };
  });
}

/** Directives as they are stored: about this person, and about these records of theirs. */
export function directivesOf({ id, consent, records }: HandMade) {
  const called = (name: string) => records.filter(({ seen }) => seen.id === name).map(each => each.id);
  const stored = (criteria: Consent['directives'][number]['criteria']) => ({
    ...criteria,
    records: criteria.records.flatMap(called),
    encounters: criteria.encounters.flatMap(name => [...called(name), `${id}-${name}`]),
  });
  return consent.directives.map((each, at) => ({
    ...each,
    ...{ _id: `${id}-directive${at}`, person: id, criteria: stored(each.criteria) },
    exceptions: each.exceptions.map(one => ({ ...one, criteria: stored(one.criteria) })),
  }));
}

/** Their records as they stand in their lists. */
export const chartOf = ({ id: person, records }: HandMade): ChartRecord[] =>
  records.map(({ field, id, seen }) => ({
    ...seen,
    ...{ person, field, id, encounter: seen.encounter && `${person}-${seen.encounter}` },
    content: field === 'diagnosticReports' ? { result: [`${person}-observations-0`] } : {},
  }));

/** That the glass was broken, still or not any more. */
export const broken = (person: string, over = {}) => ({
  ...{ _id: `${person}-glass`, person, caller: 's', name: null, role: 'physician' },
  ...{ professional: 'gp', organization: 'practice', reason: 'UNCONSCIOUS' as const, words: 'found on the street' },
  ...{ start: EVER, end: FOREVER, status: 'PENDING' as const, reviewer: null, reviewed: null, comment: null },
  ...over,
});

/** Writes all of them, and the two who are close to them. */
export async function writeHandMade({ models }: Pick<World, 'models'>, persons: readonly HandMade[]): Promise<void> {
  await writeDirectory(models);
  await writePersons(models, persons);
}

/** The same without what is nobody's. */
export async function writePersons(models: World['models'], persons: readonly HandMade[]): Promise<void> {
  const { people } = models;
  const ids = persons.map(({ id }) => id);
  await people.persons.insertMany([...ids, 'carla', 'john'].map(storedPerson));
  await people.relationships.insertMany(
    persons.flatMap(({ id, relation }) => [...relation.rows(id), held(id, 'hospital')]),
  );
  await people.directives.insertMany(persons.flatMap(directivesOf));
  await people.breakGlass.insertMany(persons.filter(({ glass }) => glass).map(({ id }) => broken(id)));
  const neighbour = (id: string) => `person${Number(id.slice('person'.length)) + 3}`;
  await people.relatedPersons.insertMany(
    persons.flatMap(({ id }) => [closeTo(id, 'carla'), closeTo(id, neighbour(id))]),
  );
  await writeRecords(models, persons.flatMap(chartOf));
}
