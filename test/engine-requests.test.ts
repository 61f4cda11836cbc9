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
      type Ward @key(fields: "id") { id: ID! name(short: Boolean): String }`,
    resolvers: {
      Query: { echo, ward: (_: unknown, { id }: { id: string }) => ({ id }) },
      Ward: { name: (_: unknown, { short }: { short?: boolean }) => (short ? 'W' : 'West') },
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
      'query($id: ID!, $short: Boolean, $lang: String) { ward(id: $id) { name(short: $short) note(lang: $lang) } }';
    await answered(query, { id: 'w', short: true, lang: 'fr', other: 1 });
    expect(graph.asked.map(({ source, variables }) => [source, variables])).toEqual([
      ['wards', { id: 'w', short: true }],
      ['notes', { lang: 'fr', representations: [{ __typename: 'Ward', id: 'w' }] }],
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

describe('a literal', () => {
  it.each([
    ['a text with escapes', 'text: "é \\"\\\\\\n\\u2028 \\u{1F600}"'],
    ['a text in block form', 'text: """\n  one "two"\n    three\n  """'],
    ['an enum, an object, and lists', 'kind: CLOSED, filter: { kind: CLOSED, all: [] }, list: [[], [1, -2]]'],
    ['a null', 'text: null'],
    ['a number with an exponent', 'share: 1.5e10'],
    ['a large whole number', 'share: 12345678901234567890, many: 12345678901234567890'],
    ['a number with many digits, of a scalar', 'data: [90071992547409931, 1.2345678901234567890123]'],
  ])('goes to the subgraph as it is: %s', async (_what, given) => {
    const query = `{ echo(${given}) }`;
    const [asked] = (await graph.ask(query), graph.asked);
    const values = (text: string) => text.replace(/\s|"""/g, '').match(/-?\d[\d.e]*|CLOSED|null/g);
    expect(values(asked?.query ?? '')).toEqual(values(query));
  });
});
