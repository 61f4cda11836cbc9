import type { Caller } from '../kit/caller/caller.ts';
import { CATEGORIES } from '../kit/grant/categories.ts';
import { SSIN } from '../kit/identifiers.ts';
import { decide } from '../subgraphs/people/policy/decide.ts';
import { opens, record, type SeenRecord } from '../subgraphs/people/policy/testing.ts';
import { LISTS, numberOf } from './support/charts.ts';
import {
  AFTER,
  ALL_CATEGORIES,
  ALL_PURPOSES,
  type Asking,
  BEFORE,
  type Between,
  CARING,
  CONSENTS,
  expected,
  LABELS,
} from './support/policy-table.ts';
import { random } from './support/random.ts';
import { between, type HandMade, handMade, writeHandMade } from './support/region-by-hand.ts';
import { ARGUMENTS, everyValue, PERSON_ID, REACHED_ID, REFERENCE_ID, type Way, waysToPersons } from './support/ways.ts';
import { type Ground, ground, type World } from './support/world.ts';

/** Promise: every caller, for every purpose, sees what the table says: by the policy, and through the gateway on every way. */

const at = (role: string, over: Partial<Asking> = {}): Omit<Asking, 'purpose'> => ({
  ...{ role, organization: 'practice', professional: 'gp', person: null },
  ...over,
});
const CALLERS = [
  ...CARING.map(role => at(role)),
  at('physician', { professional: null }),
  at('physician', { organization: null }),
  at('physician', { organization: 'hospital', professional: 'doctor' }),
  at('physician', { organization: null, professional: null }),
  at('nurse', { organization: null, professional: 'nurse', person: 'carla' }),
  at('social-worker', { organization: 'elsewhere', professional: 'worker', person: 'carla' }),
  at('patient', { organization: null, professional: null, person: 'martine' }),
  at('patient', { organization: null, professional: null, person: 'carla' }),
  at('informal-carer', { organization: null, professional: null, person: 'carla' }),
  at('informal-carer', { organization: null, professional: null, person: 'john' }),
  at('informal-carer', { organization: null, professional: null }),
  ...['pilot-coordinator', 'auditor', 'administrator', 'none', 'head-of-department'].map(role => at(role)),
  ...['constructor', '__proto__', 'Physician', 'physician ', 'physician,nurse', ''].map(role => at(role)),
];
const BETWEENS: Between[] = [false, true].flatMap(caring =>
  [false, true].map(holding => ({ caring, holding, glassBroken: false, inspections: [] })),
);

const RECORDS: SeenRecord[] = ALL_CATEGORIES.flatMap(category =>
  LABELS.flatMap(labels =>
    [
      {},
      { organization: 'practice' },
      { organization: null },
      { id: 'special' },
      { id: 'stay', author: 'doctor', when: BEFORE },
      { encounter: 'stay', when: AFTER },
      { author: 'doctor', when: AFTER },
      { when: BEFORE },
    ].map(over => record({ category, ...labels, ...over })),
  ),
);

const callerOf = (asking: Asking): Caller => ({ subject: 's', name: null, scopes: [], ...asking }) as Caller;

test('the table speaks of every category of data', () => {
  expect([...ALL_CATEGORIES].sort()).toEqual([...CATEGORIES].sort());
});

describe.each(CONSENTS)('a person who decided: $name', consent => {
  test('is seen as the table says, by every caller, for every purpose, in every relationship', () => {
    const next = random(consent.name.length);
    const wrong: unknown[] = [];
    let cases = 0;
    const betweens = (purpose: string | null) =>
      purpose === 'BTG' ? BETWEENS.flatMap(each => [each, { ...each, glassBroken: true }]) : BETWEENS;
    for (const caller of CALLERS)
      for (const purpose of ALL_PURPOSES)
        for (const between of betweens(purpose)) {
          const asking = { ...caller, purpose };
          const grant = decide(callerOf(asking), {
            person: 'martine',
            inspections: [],
            ...between,
            directives: consent.directives,
          });
          // where nothing is seen, one record says as much as all; elsewhere some of them, others each time
          const count = grant ? 10 : 1;
          for (let turn = 0; turn < count; turn += 1) {
            const seen = RECORDS[next(RECORDS.length)] as SeenRecord;
            // an organisation that holds nothing has no records
            if (seen.organization === asking.organization && !between.holding) continue;
            const wanted = expected(asking, between, consent, seen);
            const found = grant === null ? 'nobody' : opens(grant, seen) ? 'shown' : 'hidden';
            cases += 1;
            if (wanted !== found && wrong.length < 5) wrong.push({ asking, between, seen, wanted, found });
          }
        }
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(2500);
  });
});

/** What happened: who may ask it is told by directives and tested with it; here it must lead nobody to anybody. */
const TRAIL = [
  ...['Query.accessEvents', 'Query.watchList', 'Query.accessStatistics', 'Query.checkpoints', 'Query.inclusionProof'],
  ...[
    'Query.breakGlassReviews',
    'Query.inspectionCases',
    'Organization.accesses',
    'Person.accessLog',
    'Person.timeline',
  ],
  // what people decided has no organisation that holds it
  ...['CareRelationship.history', 'ConsentDirective.history'],
];

describe('through the gateway', () => {
  const persons = handMade();
  const byId = new Map(persons.map(each => [each.id, each]));
  const ways = waysToPersons(ARGUMENTS, TRAIL);
  const trail = waysToPersons(ARGUMENTS).filter(({ steps }) => steps.some(step => TRAIL.includes(step)));
  let held: Ground;
  let world: World;

  beforeAll(async () => {
    held = await ground();
    world = await held.world('matrix');
    await writeHandMade(world, persons);
  });
  afterAll(() => held.stop());

  const variablesOf = (id: string) => ({ id, system: SSIN, value: numberOf(id) });
  /** The same caller, for one of these persons: who is martine in the table is that person. */
  const askerOf = ({ purpose, ...asking }: Asking, { id }: HandMade) => ({
    ...{ sub: 's', ...asking, purpose_of_use: purpose ?? undefined },
    person: asking.person === 'martine' ? id : (asking.person ?? undefined),
    ...{ organization: asking.organization ?? undefined, professional: asking.professional ?? undefined },
  });
  const expectedOf = (asking: Asking, person: HandMade, seen: SeenRecord) =>
    expected(asking, between(asking, person), person.consent, seen);

  /** Whom a caller may know of. */
  const visibleTo = (asking: Asking, self: HandMade): Set<string> => {
    const as = (each: HandMade) =>
      asking.person === 'martine' && each !== self ? { ...asking, person: 'other' } : asking;
    const seen = persons.filter(each => expectedOf(as(each), each, record()) !== 'nobody').map(({ id }) => id);
    return new Set(
      asking.person && asking.purpose ? [...seen, asking.person === 'martine' ? self.id : asking.person] : seen,
    );
  };

  /** The lists that a case looks at: all would be much for each of 300. */
  const listsOfCase = (at: number) => LISTS.filter((_list, index) => (index + at) % 8 === 0).map(({ field }) => field);
  const queryOf = (fields: readonly string[]) =>
    `query ($id: ID!) { person(id: $id) { id ${fields.map(field => `${field}(first: 200) { totalCount nodes { id } pageInfo { hasNextPage } }`).join(' ')} } }`;

  type Lists = Record<string, { totalCount: number; nodes: string[]; more: boolean }>;

  /** What the table says of a person's lists; null when it says that there is no such person. */
  function tableOf(asking: Asking, person: HandMade, fields: readonly string[]): Lists | null {
    if (expectedOf(asking, person, record()) === 'nobody') return null;
    const shown = person.records.filter(({ seen }) => expectedOf(asking, person, seen) === 'shown');
    const lists = fields.map(field => {
      const nodes = shown.filter(each => each.field === field).map(({ id }) => id);
      return [field, { totalCount: nodes.length, nodes: nodes.sort(), more: false }] as const;
    });
    return Object.fromEntries(lists);
  }

  type Answered = { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } };
  const answered = (person: Record<string, Answered> | null, fields: readonly string[]): Lists | null => {
    const listOf = ({ totalCount, nodes, pageInfo }: Answered) => {
      const ids = nodes.map(({ id }) => id).sort();
      return { totalCount, nodes: ids, more: pageInfo.hasNextPage };
    };
    return person && Object.fromEntries(fields.map(field => [field, listOf(person[field] as Answered)]));
  };

  const next = random(300);
  const often = [
    ...ALL_PURPOSES,
    ...Array.from({ length: 20 }, () => 'TREAT'),
    'BTG',
    'BTG',
    'PATRQT',
    'PATRQT',
    'COC',
  ];
  const SAMPLE = Array.from({ length: 300 }, (_each, at) => ({
    asking: { ...CALLERS[next(CALLERS.length)], purpose: often[next(often.length)] } as Asking,
    person: persons[next(persons.length)] as HandMade,
    way: ways[Math.floor((at * ways.length) / 300)] as Way,
  }));

  test.each(SAMPLE.map((each, at) => ({ ...each, at })))(
    'case $at: a $asking.role of $asking.organization for $asking.purpose, of a person who decided $person.consent.name, relation $person.relation.name, by $way.over',
    async ({ asking, person, way, at }) => {
      const fields = listsOfCase(at);
      const asker = askerOf(asking, person);
      const { status, body } = await world.ask(asker, queryOf(fields), { id: person.id });
      expect([status, body.errors]).toEqual([200, undefined]);
      const wanted = tableOf(asking, person, fields);
      expect(answered(body.data?.person as Record<string, Answered> | null, fields)).toEqual(wanted);

      const visible = visibleTo(asking, person);
      const { body: found } = await world.ask(asker, way.query, variablesOf(person.id));
      expect(found.errors).toBeUndefined();
      expect([found.data?.known !== null, found.data?.again !== null]).toEqual([wanted !== null, wanted !== null]);
      const reached = [...everyValue(found.data, PERSON_ID), ...everyValue(found.data, REFERENCE_ID)];
      // whom a person names in a consent is their own word
      const named = way.steps.includes('ConsentCriteria.persons') ? ['carla'] : [];
      expect(reached.filter(id => !visible.has(id as string) && !named.includes(id as string))).toEqual([]);
    },
  );

  test('the sample has cases of all sorts', () => {
    const all = LISTS.map(({ field }) => field);
    const tables = SAMPLE.map(({ asking, person }) => tableOf(asking, person, all));
    const counts = tables.map(
      table => table && Object.values(table).reduce((sum, { totalCount }) => sum + totalCount, 0),
    );
    const records = persons[0]?.records.length ?? 0;
    expect(counts.filter(count => count === null).length).toBeGreaterThan(50);
    expect(counts.filter(count => count === records).length).toBeGreaterThan(3);
    expect(counts.filter(count => count && count < records).length).toBeGreaterThan(50);
  });

  const SELF = { role: 'patient', organization: null, professional: null, person: 'martine', purpose: 'PATRQT' };
  const GP = { role: 'physician', organization: 'practice', professional: 'gp', person: null, purpose: 'TREAT' };

  test.each(ways.map(way => [way.over, way] as const))(
    'a way over %s leads to a person, and is tried',
    async (_over, way) => {
      const reached: unknown[] = [];
      for (const { asking, id } of WHO) {
        const person = byId.get(id) as HandMade;
        const { body } = await world.ask(askerOf(asking, person), way.query, variablesOf(id));
        reached.push(...everyValue(body.data, REACHED_ID));
        // whom one names in a consent one need not be able to see
        if (way.steps.includes('ConsentCriteria.persons')) reached.push(...everyValue(body.data, REFERENCE_ID));
        if (reached.length > 0) break;
      }
      expect(reached.length).toBeGreaterThan(0);
    },
  );
  const idWith = (name: string) => persons.find(({ consent }) => consent.name === name)?.id as string;
  const WHO = [
    { asking: SELF, id: idWith('a mandate for all') },
    { asking: SELF, id: idWith('sharing but for one record') },
    { asking: SELF, id: idWith('sharing, and nothing for the practice') },
    { asking: SELF, id: idWith('nothing but for the practice and carla') },
    { asking: SELF, id: idWith('sharing but for what one author wrote') },
    { asking: SELF, id: idWith('sharing with this professional, all') },
    { asking: SELF, id: persons.find(({ relation }) => relation.name === 'the professional')?.id as string },
    { asking: GP, id: idWith('sharing') },
  ];

  test('what happened leads nobody to anybody who is no auditor', async () => {
    const person = byId.get(idWith('sharing')) as HandMade;
    const ids = [];
    for (const way of trail) {
      const { body } = await world.ask(askerOf(GP, person), way.query, variablesOf(person.id));
      const { known, again, ...found } = body.data ?? {};
      ids.push(...everyValue(found, REFERENCE_ID), ...everyValue(found, PERSON_ID).filter(id => id !== person.id));
    }
    expect([trail.length > 0, ids]).toEqual([true, []]);
  });

  test('nothing went wrong behind the gateway', () => expect(world.faults).toEqual([]));
});
