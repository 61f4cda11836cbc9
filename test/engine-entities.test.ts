import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: what several subgraphs know of one thing is put together as federation says, and nobody is asked twice for it. */

const BEDS = [{ tag: 't1', ward: { code: 'W1' }, floor: 2, number: 3 }];

const beds = await useGraph([
  {
    name: 'house',
    sdl: `type Query { beds: [Bed!] }
      type Bed @key(fields: "tag") @key(fields: "ward { code } number") @key(fields: "floor number") {
        tag: ID! ward: Ward! floor: Int number: Int
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

describe('entities are asked for', () => {
  const standing = (...places: [floor: number, number: number][]) =>
    beds.instead.set('house', () => ({
      data: { beds: places.map(([floor, number]) => ({ __typename: 'Bed', tag: 't1', floor, number })) },
    }));

  it('once, however often they stand in the answer', async () => {
    standing(...Array.from({ length: 50 }, (): [number, number] => [2, 3]));
    const { data } = await beds.ask('{ beds { cleaned serial } }');
    expect(data).toEqual({ beds: Array.from({ length: 50 }, () => ({ cleaned: '2/3', serial: 'S-t1' })) });
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

const PERSON = { id: 'p1', weight: 80, height: null, address: { city: { name: 'Gent' } } };
const VISITS = [{ at: '8:00' }, { at: null }];

const people = await useGraph([
  {
    name: 'people',
    sdl: `type Query { person: Person }
      type Person @key(fields: "id") {
        id: ID! weight: Int height: Int address: Address visits: [Visit!] contact: Contact kin: [Kin] name(form: String): String
      }
      type Address { city: City } type City { name: String } type Visit { at: String by: String }
      interface Contact { phone: String } type Home implements Contact { phone: String bell: String }
      type Office implements Contact { phone: String desk: Int }
      union Kin = Sibling | Neighbour type Sibling { age: Int } type Neighbour { door: Int }`,
    resolvers: {
      Query: { person: () => PERSON },
      Person: {
        __resolveReference: () => PERSON,
        visits: () => VISITS,
        contact: () => ({ __typename: 'Office', phone: '9', desk: 5 }),
        kin: () => [{ __typename: 'Sibling', age: 7 }, null, { __typename: 'Neighbour', door: 12 }],
        name: (_: unknown, { form }: { form?: string }) => (form ? `An (${form})` : 'An'),
      },
    },
  },
  {
    name: 'care',
    sdl: `type Query { patient: Person }
      type Person @key(fields: "id") {
        id: ID! weight: Int @external height: Int @external address: Address @external visits: [Visit!] @external
        contact: Contact @external kin: [Kin] @external name(form: String): String @external
        dose: String @requires(fields: "weight height")
        round: String @requires(fields: "address { city { name } }")
        plan: String @requires(fields: "visits { at }")
        call: String @requires(fields: "contact { phone ... on Home { bell } ... on Office { desk } }")
        visitors: String @requires(fields: "kin { ... on Sibling { age } ... on Neighbour { door } }")
        greeting: String @requires(fields: "name")
      }
      type Address { city: City @external } type City { name: String @external } type Visit { at: String @external }
      interface Contact { phone: String } type Home implements Contact { phone: String @external bell: String @external }
      type Office implements Contact { phone: String @external desk: Int @external }
      union Kin = Sibling | Neighbour type Sibling { age: Int @external } type Neighbour { door: Int @external }`,
    resolvers: {
      Query: { patient: () => ({ id: 'p1' }) },
      Person: {
        ...asAsked,
        ...Object.fromEntries(
          ['dose', 'round', 'plan', 'call', 'visitors', 'greeting'].map(field => [field, () => `the ${field}`]),
        ),
      },
    },
  },
]);

describe('@requires', () => {
  it.each([
    ['fields', 'dose', { weight: 80, height: null }],
    ['what is within objects', 'round', { address: { city: { name: 'Gent' } } }],
    ['lists of objects', 'plan', { visits: VISITS }],
    ['an interface, with the type that it has', 'call', { contact: { __typename: 'Office', phone: '9', desk: 5 } }],
    [
      'unions, with the types that they have',
      'visitors',
      { kin: [{ __typename: 'Sibling', age: 7 }, null, { __typename: 'Neighbour', door: 12 }] },
    ],
  ])('sends %s along, and null where that is known to be null', async (_what, field, required) => {
    expect((await people.ask(`{ person { ${field} } }`)).data).toEqual({ person: { [field]: `the ${field}` } });
    expect(people.entitiesOf('care')).toEqual([{ __typename: 'Person', id: 'p1', ...required }]);
  });

  it('sends all along that several fields require', async () => {
    const { data } = await people.ask('{ person { dose round plan } }');
    expect(data).toEqual({ person: { dose: 'the dose', round: 'the round', plan: 'the plan' } });
    expect(people.entitiesOf('care')).toEqual([{ __typename: 'Person', ...PERSON, visits: VISITS }]);
  });

  it('asks nobody where something is not known', async () => {
    people.instead.set('people', () => ({ data: { person: { __typename: 'Person', id: 'p1', weight: 80 } } }));
    expect((await people.ask('{ person { dose } }')).data).toEqual({ person: { dose: null } });
    expect(people.entitiesOf('care')).toEqual([]);
  });

  it('asks nobody where an object within is not known as a whole', async () => {
    people.instead.set('people', () => ({
      data: { person: { __typename: 'Person', id: 'p1', address: { city: {} } } },
    }));
    expect((await people.ask('{ person { round } }')).data).toEqual({ person: { round: null } });
    expect(people.entitiesOf('care')).toEqual([]);
  });

  it('sends a field as it is required, whatever arguments the caller gives it', async () => {
    const { data } = await people.ask('{ person { name(form: "short") greeting } }');
    expect(data).toEqual({ person: { name: 'An (short)', greeting: 'the greeting' } });
    expect(people.entitiesOf('care')).toEqual([{ __typename: 'Person', id: 'p1', name: 'An' }]);
  });
});

it('@external: a field is taken from the subgraph that has it, not from one that only requires it', async () => {
  expect((await people.ask('{ patient { weight dose } }')).data).toEqual({ patient: { weight: 80, dose: 'the dose' } });
  expect(people.entitiesOf('people')).toEqual([{ __typename: 'Person', id: 'p1' }]);
});
