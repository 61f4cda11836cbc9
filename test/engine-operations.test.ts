import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { smallGraphOf } from '../gateway/testing/graph.ts';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: an answer has the form that its operation asks for: every alias, fragment and condition, and the fields in order. */

const PARTS = [
  {
    name: 'people',
    sdl: `type Query { person(id: ID = "p1"): Person people: [Person!] found: [Found!] }
      interface Named { name(form: String): String }
      union Found = Person | Ward
      type Ward implements Named { name(form: String): String beds: Int }
      type Person implements Named @key(fields: "id") {
        id: ID! name(form: String): String age: Int friend: Person visit: Visit code: Int
      }
      type Visit { at(zone: String): String by: String }`,
    resolvers: {
      Query: {
        person: (_: unknown, { id }: { id: string }) => ({ id, age: 80, code: 3 }),
        people: () => [{ id: 'p1' }, { id: 'p2' }],
        found: () => [
          { __typename: 'Person', id: 'p1', age: 80 },
          { __typename: 'Ward', name: 'West', beds: 30 },
        ],
      },
      Person: {
        name: ({ id }: { id: string }, { form = '' }: { form?: string }) => `Name ${id}${form}`,
        friend: ({ id }: { id: string }) => ({ id: `${id}f`, age: 81 }),
        visit: () => ({ at: '8:00', by: 'Jo' }),
      },
    },
  },
  {
    name: 'notes',
    sdl: `type Query { count: Int }
      type Person @key(fields: "id") {
        id: ID! note(lang: String = "nl"): String notes: [Note!] visit: Visit @external code: Int @external
        round: String @requires(fields: "visit { at }") coded: Int @requires(fields: "code") empty: Int
      }
      type Note { text: String by: Person } type Visit { at(zone: String): String @external }`,
    resolvers: {
      Query: { count: () => 3 },
      Person: {
        ...asAsked,
        note: ({ id }: { id: string }, { lang }: { lang: string }) => `${lang} ${id}`,
        notes: () => [{ text: 'all well', by: { id: 'p9' } }],
        round: ({ visit }: { visit: { at: string } }) => `at ${visit.at}`,
        coded: ({ code }: { code: number }) => code * 2,
      },
    },
  },
];
const graph = await useGraph(PARTS);

/** What comes back without an error. */
async function answered(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('an alias', () => {
  it('lets a field be asked several times, with other arguments', async () => {
    const query = `{ a: person(id: "1") { short: name(form: "!") name nl: note note(lang: "fr") en: note(lang: "en") }
      b: person(id: "2") { note } }`;
    const a = { short: 'Name 1!', name: 'Name 1', nl: 'nl 1', note: 'fr 1', en: 'en 1' };
    expect(await answered(query)).toEqual({ a, b: { note: 'nl 2' } });
  });

  it('may be given to a key, beside the key itself and without it', async () => {
    const expected = {
      person: { key: 'p1', note: 'nl p1' },
      people: [
        { id: 'p1', key: 'p1' },
        { id: 'p2', key: 'p2' },
      ],
    };
    expect(await answered('{ person { key: id note } people { id key: id } }')).toEqual(expected);
  });

  it.each([
    ['of a key', '{ person { note id: name } }', { note: 'nl p1', id: 'Name p1' }],
    [
      'of a key that is asked for too',
      '{ person { id: name key: id note } }',
      { id: 'Name p1', key: 'p1', note: 'nl p1' },
    ],
    ['of a key, for the type', '{ person { note id: __typename } }', { note: 'nl p1', id: 'Person' }],
    ['of the type', '{ person { __typename: name note } }', { __typename: 'Name p1', note: 'nl p1' }],
    ['of a field of another subgraph', '{ person { note: name name: note } }', { note: 'Name p1', name: 'nl p1' }],
    ['of an object', '{ person { name: friend { note } } }', { name: { note: 'nl p1f' } }],
    ['of a required field', '{ person { code: age coded } }', { code: 80, coded: 6 }],
    [
      'of a required field, for another of its subgraph',
      '{ person { coded code: note } }',
      { coded: 6, code: 'nl p1' },
    ],
  ])('may have the name %s', async (_whose, query, person) => {
    expect(await answered(query)).toEqual({ person });
    expect(graph.entitiesOf('notes').map(each => (each as { id: string }).id)).toEqual([
      query.includes('friend') ? 'p1f' : 'p1',
    ]);
  });

  it.each(['constructor', 'toString', '__proto__', '_key', '_entities', 'data'])('may be %s', async name => {
    const person = `{"${name}":"Name p1","other":{"${name}":"nl p1f"}}`;
    expect(await graph.text(`{ person { ${name}: name other: friend { ${name}: note } } }`)).toBe(
      `{"data":{"person":${person}}}`,
    );
  });
});

/** Whether a process outlives the planning of an operation: a fault of the native addon would end it. */
async function survives(query: string): Promise<boolean> {
  const script = `import { parse } from 'graphql';
    import { planOperation } from './gateway/engine/operation.ts';
    import { createPlanner } from './gateway/engine/plan.ts';
    import { readSupergraph } from './gateway/engine/supergraph.ts';
    const [sdl, query] = process.argv.slice(1);
    const graph = readSupergraph(sdl);
    await planOperation(parse(query), { graph, planner: await createPlanner(graph), confirmKeys: false });`;
  const flags = ['--import', 'tsx', '--input-type=module', '--eval', script, '--', smallGraphOf(PARTS), query];
  return promisify(execFile)(process.execPath, flags).then(
    () => true,
    () => false,
  );
}

describe('a field within what another requires', () => {
  it.each([
    ['as it is', '{ person { visit { at } round } }', { visit: { at: '8:00' } }],
    ['under an alias that has its name', '{ person { visit { at: by } round } }', { visit: { at: 'Jo' } }],
    ['with other arguments', '{ person { visit { at(zone: "UTC") } round } }', { visit: { at: '8:00' } }],
  ])('may be asked for %s', async (_how, query, expected) => {
    expect(await survives(query)).toBe(true);
    expect(await answered(query)).toEqual({ person: { ...expected, round: 'at 8:00' } });
  });
});

describe('a fragment', () => {
  it('may be named, inline, without a type, on an interface, and within others', async () => {
    const query = `{ found { ...Any ... { __typename } } }
      fragment Any on Named { name ...OfPerson ... on Ward { beds } }
      fragment OfPerson on Person { who: name note friend { ...Friend } }
      fragment Friend on Named { ... on Person { note ... on Named { name } } }`;
    const friend = { note: 'nl p1f', name: 'Name p1f' };
    expect(await answered(query)).toEqual({
      found: [
        { name: 'Name p1', who: 'Name p1', note: 'nl p1', friend, __typename: 'Person' },
        { name: 'West', beds: 30, __typename: 'Ward' },
      ],
    });
  });

  it('adds to what is asked elsewhere under the same response key', async () => {
    const query = `{ person { friend { name } } ...More person { friend { note } notes { text } } }
      fragment More on Query { person { age friend { age } ... on Person { notes { by { note } } } } }`;
    const friend = { name: 'Name p1f', age: 81, note: 'nl p1f' };
    const notes = [{ text: 'all well', by: { note: 'nl p9' } }];
    expect(await answered(query)).toEqual({ person: { friend, age: 80, notes } });
  });
});

describe('the order of an answer', () => {
  const ORDERED =
    '{"data":{"count":3,"person":{"note":"nl p1","name":"Name p1","empty":null,"friend":{"note":"nl p1f","age":81},"age":80}}}';

  it('is that of the operation, whoever answers first', async () => {
    const query = '{ count person { note name empty friend { note age } age } }';
    expect(await graph.text(query)).toBe(ORDERED);
  });

  it('is that in which response keys are met first', async () => {
    const query = `{ ...Count person { ...Note name empty } person { age: age note friend { age note } name } }
      fragment Count on Query { count person { note } } fragment Note on Person { ... on Named { name } friend { note } }`;
    expect(await graph.text(query)).toBe(
      ORDERED.replace(
        '"empty":null,"friend":{"note":"nl p1f","age":81}',
        '"friend":{"note":"nl p1f","age":81},"empty":null',
      ),
    );
  });
});

it('__typename is answered at the root and in every object, under any alias', async () => {
  const query =
    '{ t: __typename __typename person { __typename friend { kind: __typename note } } found { __typename } }';
  expect(await answered(query)).toEqual({
    t: 'Query',
    __typename: 'Query',
    person: { __typename: 'Person', friend: { kind: 'Person', note: 'nl p1f' } },
    found: [{ __typename: 'Person' }, { __typename: 'Ward' }],
  });
});

describe('@skip and @include', () => {
  it.each([
    ['a field', '{ person { age @skip(if: true) name @include(if: true) } }', { name: 'Name p1' }],
    ['a field of another subgraph', '{ person { age note @include(if: false) } }', { age: 80 }],
    ['an inline fragment', '{ person { age ... @skip(if: true) { note } } }', { age: 80 }],
    ['a named fragment', '{ person { age ...F @include(if: false) } } fragment F on Person { note }', { age: 80 }],
    ['one of the same fields', '{ person { note @skip(if: true) note } }', { note: 'nl p1' }],
    ['all fields of an object', '{ person { note @skip(if: true) } }', {}],
  ])('leave out %s', async (_what, query, person) => {
    expect(await answered(query)).toEqual({ person });
  });

  it.each([
    [true, true, {}],
    [true, false, {}],
    [false, true, { note: 'nl p1' }],
    [false, false, {}],
  ])('must both hold: skip %p, include %p', async (skip, include, person) => {
    const literal = `{ person { note @skip(if: ${skip}) @include(if: ${include}) } }`;
    expect(await answered(literal)).toEqual({ person });
    const query =
      'query($skip: Boolean!, $include: Boolean!) { person { note @skip(if: $skip) @include(if: $include) } }';
    expect(await answered(query, { skip, include })).toEqual({ person });
    expect(graph.entitiesOf('notes')).toHaveLength('note' in person ? 2 : 0);
  });

  it('are told anew each time that an operation is executed', async () => {
    const query = `query($less: Boolean = true) {
      person { age @skip(if: $less) friend { note @skip(if: $less) id } ...F @include(if: $less) ... on Person @skip(if: $less) { name } }
      count @skip(if: $less)
    } fragment F on Person { note }`;
    const less = { person: { friend: { id: 'p1f' }, note: 'nl p1' } };
    const more = { person: { age: 80, friend: { note: 'nl p1f', id: 'p1f' }, name: 'Name p1' }, count: 3 };
    for (const variables of [undefined, { less: false }, { less: true }, { less: false }])
      expect(await answered(query, variables)).toEqual(variables?.less === false ? more : less);
  });

  it.each([true, false])('may stand on a fragment whose type is the union that it is in: %p', async more => {
    const query =
      'query($more: Boolean!) { found { ... on Found @include(if: $more) { __typename } ... on Ward { beds } } }';
    const found = [{ ...(more && { __typename: 'Person' }) }, { ...(more && { __typename: 'Ward' }), beds: 30 }];
    expect(await answered(query, { more })).toEqual({ found });
  });

  it.each([
    [
      true,
      true,
      { person: { round: 'at 8:00', coded: 6 }, people: [{ round: 'at 8:00' }, { round: 'at 8:00' }], count: 3 },
    ],
    [true, false, { people: [{ round: 'at 8:00' }, { round: 'at 8:00' }], count: 3 }],
    [false, true, { count: 3 }],
  ])('may stand on a fragment of the operation itself: %p, and on a field in it: %p', async (more, all, expected) => {
    const query = `query($more: Boolean!, $all: Boolean!) { ...More @include(if: $more) count }
      fragment More on Query { person @include(if: $all) { round coded } ... @skip(if: false) { people { round } } }`;
    expect(await answered(query, { more, all })).toEqual(expected);
  });

  it('keep a subgraph from being asked about what they leave out, where that is asked for otherwise too', async () => {
    const query = `query($friend: Boolean!, $note: Boolean!) {
      person { friend @include(if: $friend) { note @include(if: $note) } ... @skip(if: $friend) { friend { id } } }
    }`;
    const friend = { id: 'p1f' };
    expect(await answered(query, { friend: false, note: true })).toEqual({ person: { friend } });
    expect(graph.entitiesOf('notes')).toEqual([]);
    const noted = { person: { friend: { note: 'nl p1f' } } };
    expect(await answered(query, { friend: true, note: true })).toEqual(noted);
  });

  it.each([
    ['literals', '{ person @skip(if: true) { note } count @include(if: false) }'],
    ['variables', 'query($no: Boolean = false) { person @include(if: $no) { note } count @include(if: $no) }'],
  ])('may leave out everything, by %s', async (_how, query) => {
    expect(await answered(query)).toEqual({});
  });
});
