import { type FieldNode, type OperationDefinitionNode, parse, print, visit } from 'graphql';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: variables reach who uses them, mutations happen one after the other, and the schema itself can be asked. */

const echo = (_: unknown, given: object) => JSON.stringify(given);

const graph = await useGraph([
  {
    name: 'wards',
    sdl: `type Query { echo(text: String, kind: Kind, filter: Filter, list: [[Int!]], many: [ID!], data: Data, share: Float): String
        ward(id: ID!): Ward }
      enum Kind { OPEN CLOSED } scalar Data
      input Filter { name: String kind: Kind = OPEN within: Filter all: [Filter!] }
      type Ward @key(fields: "id") { id: ID! name(form: String): String }`,
    resolvers: {
      Query: { echo, ward: (_: unknown, { id }: { id: string }) => ({ id }) },
      Ward: { name: (_: unknown, { form }: { form?: string }) => `West ${form}` },
    },
  },
  {
    name: 'notes',
    sdl: 'type Ward @key(fields: "id") { id: ID! note(lang: String = "nl"): String }',
    resolvers: { Ward: { ...asAsked, note: (_: unknown, { lang }: { lang: string }) => `in ${lang}` } },
  },
]);

/** What comes back without an error. */
async function answered(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const isText = (value: unknown): value is string => typeof value === 'string';

describe('a variable', () => {
  const echoed = async (query: string, variables?: Record<string, unknown>) =>
    JSON.parse(((await answered(query, variables)) as { echo: string }).echo) as unknown;

  it.each([
    ['a text with anything in it', 'text: String', 'é "\\\n\u2028 😀 \u0000'],
    ['a null', 'text: String', null],
    ['a value of an enum', 'kind: Kind', 'CLOSED'],
    ['lists of lists', 'list: [[Int!]]', [[1, 2], null, []]],
    ['an object of a scalar', 'data: Data', { a: [1, { b: null }], __typename: 'x' }],
    ['a number', 'share: Float', 1e21],
  ])('carries %s', async (_what, definition, value) => {
    const [name = ''] = definition.split(':');
    const query = `query($${definition}) { echo(${name}: $${name}) }`;
    expect(await echoed(query, { [name]: value })).toEqual({ [name]: value });
  });

  it('carries an input object, with the defaults that its fields have', async () => {
    const query = 'query($filter: Filter) { echo(filter: $filter) }';
    const filter = { name: 'a', within: { kind: 'CLOSED', all: [{ name: null }] } };
    const all = [{ name: null, kind: 'OPEN' }];
    expect(await echoed(query, { filter })).toEqual({
      filter: { name: 'a', kind: 'OPEN', within: { kind: 'CLOSED', all } },
    });
  });

  it('may be one item where a list is expected, and a number where an ID is', async () => {
    expect(await echoed('query($many: [ID!]) { echo(many: $many) }', { many: 5 })).toEqual({ many: ['5'] });
  });

  it('may stand within a literal', async () => {
    const query = 'query($a: String, $b: Data) { echo(filter: { name: $a, all: [{ name: $a }] }, data: { b: [$b] }) }';
    expect(await echoed(query, { a: 'x', b: { c: 1 } })).toMatchObject({
      filter: { name: 'x', all: [{ name: 'x' }] },
      data: { b: [{ c: 1 }] },
    });
  });

  it('that is not given is not there, has its default, or that of the argument', async () => {
    expect(await echoed('query($text: String) { echo(text: $text) }')).toEqual({});
    expect(await echoed('query($text: String = "d") { echo(text: $text) }')).toEqual({ text: 'd' });
    expect(await echoed('query($text: String = "d") { echo(text: $text) }', { text: null })).toEqual({ text: null });
    const query = 'query($lang: String) { ward(id: "w") { note(lang: $lang) } }';
    expect(await answered(query)).toEqual({ ward: { note: 'in nl' } });
    expect(await answered(query, { lang: null })).toEqual({ ward: { note: 'in null' } });
  });

  it('goes to the subgraphs that use it, and to no others', async () => {
    const query =
      'query($id: ID!, $form: String, $lang: String) { ward(id: $id) { name(form: $form) note(lang: $lang) } }';
    await answered(query, { id: 'w', form: 'short', lang: 'fr', other: 'x' });
    const given = graph.asked.map(({ source, variables }) => [
      source,
      ...Object.values(variables).filter(isText).sort(),
    ]);
    expect(given).toEqual([
      ['wards', 'short', 'w'],
      ['notes', 'fr'],
    ]);
  });

  it.each(['representations', '__batch_reps_0', 'representation'])('may have the name %s', async name => {
    const query = `query($${name}: String) { ward(id: "w") { note(lang: $${name}) } more: ward(id: "v") { note } }`;
    expect(await answered(query, { [name]: 'fr' })).toEqual({ ward: { note: 'in fr' }, more: { note: 'in nl' } });
  });

  it('of another type is refused, and nobody is asked', async () => {
    const { data, errors } = await graph.ask('query($list: [[Int!]]) { echo(list: $list) }', { list: [['x']] });
    expect([data, errors?.[0]?.extensions?.code]).toEqual([undefined, 'BAD_USER_INPUT']);
    expect(graph.asked).toEqual([]);
  });
});

/** The arguments of the one field of an operation, as texts. */
function argumentsOf(query: string): Record<string, string> {
  const document = visit(parse(query), { StringValue: node => ({ ...node, block: false }) });
  const [operation] = document.definitions as OperationDefinitionNode[];
  const [field] = (operation?.selectionSet.selections ?? []) as FieldNode[];
  return Object.fromEntries((field?.arguments ?? []).map(({ name, value }) => [name.value, print(value)]));
}

describe('a literal', () => {
  it.each([
    ['a text with escapes', 'text: "é \\"\\\\\\n\\u2028 \\u{1F600}"'],
    ['a text in block form', 'text: """\n  one "two"\n    three \\"""\n  """'],
    ['an enum, an object, and lists', 'kind: CLOSED, filter: {all: [], kind: CLOSED}, list: [[], [1, -2]], share: 1.5'],
    ['a null', 'text: null'],
  ])('goes to the subgraph as it is: %s', async (_what, given) => {
    const query = `{ echo(${given}) }`;
    await answered(query);
    expect(argumentsOf(graph.asked[0]?.query ?? '')).toEqual(argumentsOf(query));
  });

  it.each([
    ['data', '90071992547409931'],
    ['data', '123456789012345678901234567890'],
    ['data', '{a: [1.2345678901234567890123]}'],
    ['share', '12345678901234567890'],
    ['many', '98765432109876543210'],
  ])('goes to the subgraph with all its digits: %s: %s', async (name, value) => {
    await answered(`query($b: Data = 1) { echo(${name}: ${value}) a: echo(data: $b) }`, { b: 12 });
    const [digits = ''] = /[\d.]+/.exec(value) ?? [];
    expect(graph.asked[0]?.body).toContain(digits);
    expect(graph.asked[0]?.variables).toMatchObject({ b: 12 });
  });
});

let happened: string[] = [];
/** A mutation that says its name, and fails if it is told so. */
const happening = (name: string, result: (given: { id: string }) => unknown) => ({
  [name](_: unknown, given: { id: string; fail?: boolean }) {
    happened.push(`${name} ${given.id}`);
    if (given.fail) throw new Error(`no ${given.id}`);
    return result(given);
  },
});

const changing = await useGraph([
  {
    name: 'people',
    sdl: `type Query { people: Int }
      type Mutation { admit(id: ID!, fail: Boolean): Person discharge(id: ID!): ID }
      type Person @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Mutation: { ...happening('admit', ({ id }) => ({ id })), ...happening('discharge', ({ id }) => id) },
      Person: { ...asAsked, name: () => 'An' },
    },
  },
  {
    name: 'notes',
    sdl: `type Mutation { write(id: ID!): Note }
      type Note { text: String about: Person }
      type Person @key(fields: "id") { id: ID! note: String before: String }`,
    resolvers: {
      Mutation: happening('write', ({ id }) => ({ text: 'well', about: { id } })),
      Person: { ...asAsked, note: ({ id }: { id: string }) => `of ${id}`, before: () => happened.join() },
    },
  },
]);

describe('mutations', () => {
  beforeEach(() => {
    happened = [];
  });

  it('happen in the order of the operation, in whichever subgraph', async () => {
    await changing.ask(
      'mutation { a: admit(id: "1") { id } write(id: "2") { text } b: admit(id: "3") { id } discharge(id: "4") }',
    );
    expect(happened).toEqual(['admit 1', 'write 2', 'admit 3', 'discharge 4']);
  });

  it('give results that other subgraphs know more of', async () => {
    const { data } = await changing.ask(
      'mutation { admit(id: "1") { name note } write(id: "2") { about { note name } } }',
    );
    const about = { note: 'of 2', name: 'An' };
    expect(data).toEqual({ admit: { name: 'An', note: 'of 1' }, write: { about } });
    expect(happened).toHaveLength(2);
  });

  it('begin when the result of the one before is complete', async () => {
    const { data } = await changing.ask(
      'mutation { admit(id: "1") { before } write(id: "2") { text } discharge(id: "3") }',
    );
    expect(data).toMatchObject({ admit: { before: 'admit 1' } });
  });

  it('go on after one that failed', async () => {
    const { data, errors } = await changing.ask('mutation { admit(id: "1", fail: true) { note } discharge(id: "2") }');
    expect(data).toEqual({ admit: null, discharge: '2' });
    expect(errors).toMatchObject([{ message: 'no 1', path: ['admit'] }]);
    expect(happened).toEqual(['admit 1', 'discharge 2']);
  });
});

const rooted = await useGraph([
  {
    name: 'root',
    sdl: 'interface Counted { count: Int } type Query implements Counted { count: Int }',
    resolvers: { Query: { count: () => 3 } },
  },
]);

describe('the schema', () => {
  it('is told beside data, in the order of the operation', async () => {
    const query = `query($name: String!, $more: Boolean!) {
      ward(id: "w") { note } kind: __type(name: "Kind") { enumValues { name } } ...More t: __typename
    } fragment More on Query { __type(name: $name) { kind } __schema @include(if: $more) { queryType { name } } }`;
    const data = '"ward":{"note":"in nl"},"kind":{"enumValues":[{"name":"OPEN"},{"name":"CLOSED"}]}';
    expect(await graph.text(query, { name: 'Ward', more: true })).toBe(
      `{"data":{${data},"__type":{"kind":"OBJECT"},"__schema":{"queryType":{"name":"Query"}},"t":"Query"}}`,
    );
    expect(await graph.text(query, { name: 'None', more: false })).toBe(`{"data":{${data},"__type":null,"t":"Query"}}`);
  });

  it('can be asked alone, without asking a subgraph, and shows nothing of federation', async () => {
    const text = await graph.text('{ __schema { types { name fields { name } } directives { name } } }');
    expect(text).toMatch(/"Ward"/);
    expect(text).not.toMatch(/join__|link__|_Any|_entities|_service|core__/);
    expect(graph.asked).toEqual([]);
  });

  it('is told beside data that is asked of an interface of the root', async () => {
    const query = '{ ... on Counted { count } __type(name: "Query") { name } }';
    expect(await rooted.ask(query)).toEqual({ data: { count: 3, __type: { name: 'Query' } } });
  });
});
