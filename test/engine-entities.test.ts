import type { SmallAnswer } from '../gateway/testing/graph.ts';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: what several subgraphs know of one thing is put together as federation says, and nobody is asked twice for it. */

const BEDS = [{ tag: 't1', ward: { code: 'W1' }, floor: 2, number: 3 }];

const beds = await useGraph([
  {
    name: 'house',
    sdl: `type Query { beds: [Bed!] }
      type Bed @key(fields: "tag") @key(fields: "ward { code } number") @key(fields: "floor number") {
        tag: ID! ward: Ward! floor: Int number: Int seen: Int
      }
      type Ward @shareable { code: ID! }`,
    resolvers: { Query: { beds: () => BEDS } },
  },
  {
    name: 'registry',
    sdl: 'type Bed @key(fields: "tag") @key(fields: "serial") { tag: ID! serial: ID! }',
    resolvers: { Bed: { __resolveReference: ({ tag }: { tag: string }) => ({ tag, serial: `S-${tag}` }) } },
  },
  {
    name: 'repairs',
    sdl: 'type Bed @key(fields: "serial") { serial: ID! repairs: Int }',
    resolvers: { Bed: { ...asAsked, repairs: () => 4 } },
  },
  {
    name: 'stays',
    sdl: `type Bed @key(fields: "ward { code } number") { ward: Ward! number: Int patient: String }
      type Ward @shareable { code: ID! }`,
    resolvers: { Bed: { ...asAsked, patient: () => 'An' } },
  },
  {
    name: 'cleaning',
    sdl: 'type Bed @key(fields: "floor number") { floor: Int number: Int cleaned: String }',
    resolvers: {
      Bed: { ...asAsked, cleaned: ({ floor, number }: Record<string, number>) => `${floor}/${number}` },
    },
  },
]);

const rooms = await useGraph([
  {
    name: 'rooms',
    sdl: 'type Query { rows: [[Room]] } type Room { bed: Bed } type Bed @key(fields: "tag") { tag: ID! }',
  },
  {
    name: 'care',
    sdl: 'type Bed @key(fields: "tag") { tag: ID! nurse: Nurse } type Nurse @key(fields: "id") { id: ID! }',
    resolvers: { Bed: { ...asAsked, nurse: () => ({ id: 'n' }) } },
  },
  {
    name: 'staff',
    sdl: 'type Nurse @key(fields: "id") { id: ID! phone: Int }',
    resolvers: { Nurse: { ...asAsked, phone: () => 9 } },
  },
]);

describe('an entity is found', () => {
  it('by its key', async () => {
    expect((await beds.ask('{ beds { serial } }')).data).toEqual({ beds: [{ serial: 'S-t1' }] });
    expect(beds.entitiesOf('registry')).toEqual([{ __typename: 'Bed', tag: 't1' }]);
  });

  it('by a key that only a third subgraph knows', async () => {
    expect((await beds.ask('{ beds { repairs } }')).data).toEqual({ beds: [{ repairs: 4 }] });
    expect(beds.entitiesOf('repairs')).toEqual([{ __typename: 'Bed', serial: 'S-t1' }]);
  });

  it('by a key of several fields', async () => {
    expect((await beds.ask('{ beds { cleaned } }')).data).toEqual({ beds: [{ cleaned: '2/3' }] });
    expect(beds.entitiesOf('cleaning')).toEqual([{ __typename: 'Bed', floor: 2, number: 3 }]);
  });

  it('by a key within an object', async () => {
    expect((await beds.ask('{ beds { patient } }')).data).toEqual({ beds: [{ patient: 'An' }] });
    expect(beds.entitiesOf('stays')).toEqual([{ __typename: 'Bed', ward: { code: 'W1' }, number: 3 }]);
  });

  it('by none of its keys where one is not known, and is not asked for', async () => {
    const bed = { __typename: 'Bed', tag: 't1', ward: { code: 'W1' } };
    beds.instead.set('house', () => ({ data: { beds: [bed] } }));
    expect((await beds.ask('{ beds { cleaned } }')).data).toEqual({ beds: [{ cleaned: null }] });
    expect(beds.entitiesOf('cleaning')).toEqual([]);
  });
});

it('an entity is found in a list of lists, and beyond it', async () => {
  const bed = { __typename: 'Bed', tag: 't1' };
  rooms.instead.set('rooms', () => ({ data: { rows: [[{ bed }, null], null, [{ bed }]] } }) as SmallAnswer);
  const { data, errors } = await rooms.ask('{ rows { bed { nurse { phone } } } }');
  const found = { bed: { nurse: { phone: 9 } } };
  expect([data, errors]).toEqual([{ rows: [[found, null], null, [found]] }, undefined]);
});

describe('entities are asked for', () => {
  const standing = (...places: [floor: number, number: number][]) =>
    beds.instead.set('house', () => ({
      data: {
        beds: places.map(([floor, number], seen) => ({
          ...{ __typename: 'Bed', tag: 't1', ward: { code: 'W1' } },
          ...{ floor, number, seen },
        })),
      },
    }));

  it('once, however often they stand in the answer', async () => {
    standing(...Array.from({ length: 50 }, (): [number, number] => [2, 3]));
    const { data } = await beds.ask('{ beds { seen cleaned serial patient } }');
    const bed = { cleaned: '2/3', serial: 'S-t1', patient: 'An' };
    expect(data).toEqual({ beds: Array.from({ length: 50 }, (_, seen) => ({ seen, ...bed })) });
    expect(beds.entitiesOf('stays')).toEqual([{ __typename: 'Bed', ward: { code: 'W1' }, number: 3 }]);
    expect(beds.entitiesOf('cleaning')).toEqual([{ __typename: 'Bed', floor: 2, number: 3 }]);
    expect(beds.entitiesOf('registry')).toEqual([{ __typename: 'Bed', tag: 't1' }]);
  });

  it('each, where they are alike in a part of their key only', async () => {
    standing([2, 3], [2, 4], [1, 3], [2, 3], [1, 4]);
    const { data } = await beds.ask('{ beds { cleaned } }');
    expect(data).toEqual({ beds: ['2/3', '2/4', '1/3', '2/3', '1/4'].map(cleaned => ({ cleaned })) });
    expect(beds.entitiesOf('cleaning')).toHaveLength(4);
  });

  it('in one request, wherever they stand', async () => {
    const { data } = await beds.ask('{ beds { serial } more: beds { other: serial } }');
    expect(data).toEqual({ beds: [{ serial: 'S-t1' }], more: [{ other: 'S-t1' }] });
    expect(beds.asked.map(({ source }) => source)).toEqual(['house', 'registry']);
  });
});
