import type { SmallAnswer } from '../gateway/testing/graph.ts';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: what is not known is null, as far up as the schema wants it, and one error says why, at its place in the answer. */

const REASON = { message: 'The reason.' };
const failing = () => {
  throw new Error(REASON.message);
};

const graph = await useGraph([
  {
    name: 'wards',
    sdl: `type Query {
        ward: Ward must: Ward! open: [Ward] full: [Ward!] fixed: [Ward]! both: [Ward!]! codes: [[Int!]] count: Int total: Int!
        rows: [[Bed!]]
      }
      type Ward @key(fields: "id") { id: ID! code: Int! name: String part: Ward part2: Ward! beds: [Bed!] }
      type Bed @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        open: () => [{ id: 'a' }, { id: 'b' }, { id: 'a' }],
        ward: () => ({ part: { id: 'a' } }),
        rows: () => [[{ id: 'a' }], null, [{ id: 'b' }, { id: 'a' }]],
      },
    },
  },
  {
    name: 'notes',
    sdl: `type Ward @key(fields: "id") { id: ID! note: String motto: String! }
      type Bed @key(fields: "id") { id: ID! patient: Patient } type Patient @key(fields: "id") { id: ID! }`,
    resolvers: {
      Ward: { ...asAsked, note: ({ id }: { id: string }) => (id === 'a' ? failing() : `of ${id}`) },
      Bed: { ...asAsked, patient: ({ id }: { id: string }) => (id === 'a' ? { id: 'p' } : null) },
    },
  },
  {
    name: 'meals',
    sdl: 'type Patient @key(fields: "id") { id: ID! meal: String }',
    resolvers: { Patient: { ...asAsked, meal: failing } },
  },
]);

const wards = (data: object | null, errors?: object[]) =>
  graph.instead.set('wards', () => ({ data, errors }) as SmallAnswer);

/** Entities of a subgraph by their ids, null without any, and the places of errors in the list of them. */
const entities = (source: string, byId: Record<string, object>, errors: (string | number)[][] = []) =>
  graph.instead.set(source, ({ query, variables }) => {
    const list = /(\w+)\s*:\s*_entities/.exec(query)?.[1] ?? '_entities';
    const asked = Object.values(variables).flat() as { id: string }[];
    return {
      data: { [list]: asked.map(({ id }) => byId[id] ?? null) },
      errors: errors.map(path => ({ ...REASON, path: [list, ...path], extensions: { code: 'BAD_USER_INPUT' } })),
    } as SmallAnswer;
  });

const ward = (id: string) => ({ __typename: 'Ward', id });

describe('a null', () => {
  it('stays where it may be, without an error', async () => {
    wards({ ward: { name: null }, open: [null], count: null, codes: [null] });
    const data = { ward: { name: null }, open: [null], count: null, codes: [null] };
    expect(await graph.ask('{ ward { name } open { name } count codes }')).toEqual({ data });
  });

  it.each([
    ['to its object', '{ ward { name code } }', { ward: { name: 'x', code: null } }, { ward: null }, ['ward', 'code']],
    [
      'as far as must be',
      '{ ward { part { part2 { part2 { code } } } } }',
      { ward: { part: { part2: { part2: { code: null } } } } },
      { ward: { part: null } },
      ['ward', 'part', 'part2', 'part2', 'code'],
    ],
    [
      'to an item of a list',
      '{ open { code } }',
      { open: [{ code: 1 }, {}] },
      { open: [{ code: 1 }, null] },
      ['open', 1, 'code'],
    ],
    [
      'to a list whose items must be',
      '{ full { code } }',
      { full: [{ code: 1 }, {}] },
      { full: null },
      ['full', 1, 'code'],
    ],
    ['to a list from an item itself', '{ full { code } }', { full: [{ code: 1 }, null] }, { full: null }, ['full', 1]],
    [
      'to a list within a list',
      '{ codes }',
      { codes: [[1], [2, null], null] },
      { codes: [[1], null, null] },
      ['codes', 1, 1],
    ],
    [
      'to the root, through a list',
      '{ both { code } count }',
      { both: [{ code: null }], count: 1 },
      null,
      ['both', 0, 'code'],
    ],
    ['to the root, from a list that must be', '{ fixed { code } }', { fixed: null }, null, ['fixed']],
    ['to the root, from an object', '{ must { code } count }', { must: null, count: 1 }, null, ['must']],
    ['to the root, from a field of it', '{ count total }', { count: 1 }, null, ['total']],
  ])('goes up %s, and one error says where it began', async (_where, query, given, expected, path) => {
    wards(given);
    const { data, errors } = await graph.ask(query);
    expect(data).toEqual(expected);
    expect(errors).toMatchObject([{ path, extensions: { code: 'SOURCE_INVALID', source: 'wards' } }]);
  });

  it('goes up from each item of a list by itself', async () => {
    wards({ fixed: [{ code: null }, { code: 1 }, { code: null }] });
    const { data, errors } = await graph.ask('{ fixed { code } }');
    expect(data).toEqual({ fixed: [null, { code: 1 }, null] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['fixed', 0, 'code'],
      ['fixed', 2, 'code'],
    ]);
  });

  it.each([
    ['there', ['ward', 'code'], { ward: { code: null } }],
    ['where it went to already', ['ward', 'code'], { ward: null }],
    ['above', ['ward'], { ward: {} }],
  ])('that an error of the subgraph explains, %s, has no second one', async (_where, path, given) => {
    wards(given, [{ ...REASON, path }]);
    const { data, errors } = await graph.ask('{ ward { code } }');
    expect(data).toEqual({ ward: null });
    expect(errors).toMatchObject([{ ...REASON, path, extensions: { source: 'wards' } }]);
  });

  it('that another error stands beside has one of its own', async () => {
    wards({ ward: { code: null, name: null } }, [{ ...REASON, path: ['ward', 'name'] }]);
    const { errors } = await graph.ask('{ ward { code name } }');
    expect(errors?.map(({ path }) => path)).toEqual([
      ['ward', 'name'],
      ['ward', 'code'],
    ]);
  });

  it.each([
    ['one field', '{ must { code } }'],
    ['several fields', '{ must { code } total }'],
  ])('of a subgraph that refuses the whole request has that error only: %s', async (_what, query) => {
    wards(null, [REASON]);
    const { data, errors } = await graph.ask(query);
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([REASON.message]);
  });

  it('goes up from what another subgraph does not know', async () => {
    wards({ open: [ward('a'), ward('b')] });
    entities('notes', { b: { motto: 'well' } });
    const { data, errors } = await graph.ask('{ open { id motto } }');
    expect(data).toEqual({ open: [null, { id: 'b', motto: 'well' }] });
    expect(errors).toMatchObject([{ path: ['open', 0, 'motto'], extensions: { source: 'notes' } }]);
  });
});

describe('an error of an entity', () => {
  it('is told at every place where the entity stands', async () => {
    const { data, errors } = await graph.ask('{ open { n: note } ward { part { n: note } } }');
    expect(data).toEqual({ open: [{ n: null }, { n: 'of b' }, { n: null }], ward: { part: { n: null } } });
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual(['open.0.n', 'open.2.n', 'ward.part.n']);
    expect(errors?.[0]).toMatchObject({ ...REASON, extensions: { source: 'notes' } });
  });

  it('is told below aliases, lists of lists, and entities of entities', async () => {
    const { data, errors } = await graph.ask('{ r: rows { p: patient { m: meal } } }');
    expect(data).toEqual({ r: [[{ p: { m: null } }], null, [{ p: null }, { p: { m: null } }]] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['r', 0, 0, 'p', 'm'],
      ['r', 2, 1, 'p', 'm'],
    ]);
  });

  it('stands beside what is known of the other entities, and of the same', async () => {
    wards({ open: [ward('a'), ward('b')] });
    entities('notes', { a: { note: null, motto: 'A' }, b: { note: 'B', motto: 'B' } }, [[0, 'note']]);
    const { data, errors } = await graph.ask('{ open { note motto } }');
    expect(data).toEqual({
      open: [
        { note: null, motto: 'A' },
        { note: 'B', motto: 'B' },
      ],
    });
    const extensions = { code: 'BAD_USER_INPUT', source: 'notes' };
    expect(errors).toEqual([{ ...REASON, path: ['open', 0, 'note'], extensions }]);
  });

  it.each([
    ['a subgraph that can’t be reached', 'SOURCE_UNAVAILABLE', () => Promise.reject(new Error('connect 10.0.0.7'))],
    ['an answer that is none', 'SOURCE_INVALID', () => 'no JSON'],
    ['too few entities', 'SOURCE_INVALID', () => ({ data: { _entities: [] } })],
    ['no entities', 'SOURCE_INVALID', () => ({ data: {} })],
    ['entities that are no objects', 'SOURCE_INVALID', () => ({ data: { _entities: ['a'] } })],
  ])('is told at every place for %s, in words that tell nothing of the inside', async (_what, code, answer) => {
    graph.instead.set('notes', answer);
    const { data, errors } = await graph.ask('{ all: open { id n: note } }');
    expect(data).toEqual({ all: ['a', 'b', 'a'].map(id => ({ id, n: null })) });
    expect(errors).toMatchObject([0, 1, 2].map(at => ({ path: ['all', at], extensions: { code, source: 'notes' } })));
    expect(JSON.stringify(errors)).not.toMatch(/10\.0\.0\.7|no JSON/);
  });
});
