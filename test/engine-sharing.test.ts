import { smallGraph } from '../gateway/testing/graph.ts';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: it is settled which subgraph answers what; what is not for callers stays inside; no entity is taken for another. */

const wards = await useGraph([
  {
    name: 'wards',
    sdl: `type Query { ward: Ward }
      type Ward @key(fields: "id") { id: ID! beds: Int head: Nurse @provides(fields: "name") nurses: [Nurse!] }
      type Nurse @key(fields: "id") { id: ID! name: String @external }`,
    resolvers: {
      Query: { ward: () => ({ id: 'w1', beds: 1 }) },
      Ward: { head: () => ({ id: 'n1', name: 'provided' }), nurses: () => [{ id: 'n1' }, { id: 'n2' }] },
    },
  },
  {
    name: 'staff',
    sdl: 'type Nurse @key(fields: "id") { id: ID! name: String @shareable phone: Int }',
    resolvers: { Nurse: { ...asAsked, name: ({ id }: { id: string }) => `Nurse ${id}`, phone: () => 9 } },
  },
  {
    name: 'building',
    sdl: 'type Ward @key(fields: "id") { id: ID! beds: Int @override(from: "wards") }',
    resolvers: { Ward: { ...asAsked, beds: () => 2 } },
  },
]);

describe('@provides', () => {
  it('spares a fetch on the field that has it', async () => {
    expect((await wards.ask('{ ward { head { name } } }')).data).toEqual({ ward: { head: { name: 'provided' } } });
    expect(wards.entitiesOf('staff')).toEqual([]);
  });

  it('says nothing of other fields', async () => {
    const { data } = await wards.ask('{ ward { nurses { name } head { name phone } } }');
    const nurses = [{ name: 'Nurse n1' }, { name: 'Nurse n2' }];
    expect(data).toEqual({ ward: { nurses, head: { name: 'provided', phone: 9 } } });
  });
});

it('@override: the field comes from the subgraph that has taken it over', async () => {
  expect((await wards.ask('{ ward { beds } }')).data).toEqual({ ward: { beds: 2 } });
});

const hospital = await useGraph([
  {
    name: 'north',
    sdl: `type Query { hospital: Hospital @shareable sites: [Site] @shareable }
      type Hospital { name: String address: Address @shareable } type Address { street: String city: String @shareable }
      type Site { code: ID }`,
    resolvers: {
      Query: {
        hospital: () => ({ name: 'Sint-Jan', address: { street: 'Kaai', city: 'Gent' } }),
        sites: () => [{ code: 'A' }, { code: 'B' }, null],
      },
    },
  },
  {
    name: 'south',
    sdl: `type Query { hospital: Hospital @shareable sites: [Site] @shareable }
      type Hospital { beds: Int address: Address @shareable } type Address { zip: Int city: String @shareable }
      type Site { floors: Int }`,
    resolvers: {
      Query: {
        hospital: () => ({ beds: 300, address: { zip: 9000, city: 'Gent' } }),
        sites: () => [{ floors: 3 }, null, { floors: 5 }],
      },
    },
  },
]);

describe('@shareable', () => {
  it('puts together what each subgraph has of an object, and of objects within it', async () => {
    const { data } = await hospital.ask('{ hospital { beds name address { zip street city } } }');
    const address = { zip: 9000, street: 'Kaai', city: 'Gent' };
    expect(data).toEqual({ hospital: { beds: 300, name: 'Sint-Jan', address } });
  });

  it('asks one subgraph only for what that has all of', async () => {
    await hospital.ask('{ hospital { name address { city street } } }');
    expect(hospital.asked.map(({ source }) => source)).toEqual(['north']);
  });

  it('puts lists together item by item; a null takes nothing away', async () => {
    const { data } = await hospital.ask('{ sites { code floors } }');
    const both = { code: 'A', floors: 3 };
    expect(data).toEqual({ sites: [both, { code: 'B', floors: null }, { code: null, floors: 5 }] });
  });
});

const INSIDE = [
  {
    name: 'people',
    sdl: `type Query { person: Person people: [Person!] state: State states: [State!] }
      enum State { WELL ILL WATCHED @inaccessible }
      type Person @key(fields: "id") { id: ID! code: String @inaccessible file: File @inaccessible }
      type File @inaccessible { text: String }`,
    resolvers: {
      Query: {
        person: () => ({ id: 'p1', code: 'secret' }),
        state: () => 'WATCHED',
        states: () => ['WELL', 'WATCHED'],
      },
    },
  },
  {
    name: 'care',
    sdl: `type Person @key(fields: "id") {
        id: ID! code: String @external open: String @requires(fields: "code") empty: String @requires(fields: "code")
      }`,
    resolvers: { Person: { ...asAsked, open: () => 'said', empty: () => null } },
  },
];
const inside = await useGraph(INSIDE);

describe('@inaccessible', () => {
  it('a field can’t be asked for', async () => {
    const { data, errors } = await inside.ask('{ person { code } }');
    expect([data, errors?.[0]?.message]).toEqual([undefined, 'Cannot query field "code" on type "Person".']);
  });

  it('a field is still there for subgraphs that require it', async () => {
    expect((await inside.ask('{ person { open } }')).data).toEqual({ person: { open: 'said' } });
    expect(inside.entitiesOf('care')).toEqual([{ __typename: 'Person', id: 'p1', code: 'secret' }]);
  });

  it('a field does not leave under an alias that has its name', async () => {
    const { data } = await inside.ask('{ person { open code: empty } }');
    expect(data).toEqual({ person: { open: 'said', code: null } });
  });

  it.each([
    ['{ state }', { state: null }, ['state']],
    ['{ states }', { states: null }, ['states', 1]],
  ])('a value of an enum is null with an error: %s', async (query, expected, path) => {
    const { data, errors } = await inside.ask(query);
    expect(data).toEqual(expected);
    expect(errors).toMatchObject([{ path, extensions: { code: 'SOURCE_INVALID', source: 'people' } }]);
  });

  it('nothing of it is in the introspection', async () => {
    const query = '{ __schema { types { name fields { name } enumValues { name } } } }';
    expect(await inside.text(query)).not.toMatch(/code|WATCHED|File/);
  });

  const OWNERS = `interface Owner { name: String } type City implements Owner { name: String }
    type Order implements Owner { name: String } type Spy implements Owner @inaccessible { name: String }`;

  it.each(['{ owner { __typename name } }', '{ owner { ... on City { name } } }', '{ owner { name } }'])(
    'an object of a type is null with an error: %s',
    async query => {
      const resolvers = { Query: { owner: () => ({ __typename: 'Spy', name: 'X' }) } };
      const graph = await smallGraph([{ name: 'owners', sdl: `type Query { owner: Owner } ${OWNERS}`, resolvers }]);
      const { data, errors } = await graph.ask(query);
      expect([data, errors?.length]).toEqual([{ owner: null }, 1]);
      await graph.stop();
    },
  );

  it('a type may be in a union', async () => {
    const sdl = `type Query { found: Found } union Found = Ward | Safe
      type Ward { name: String } type Safe @inaccessible { name: String }`;
    const resolvers = { Query: { found: () => ({ __typename: 'Ward', name: 'West' }) } };
    const graph = await smallGraph([{ name: 'wards', sdl, resolvers }]);
    expect((await graph.ask('{ found { ... on Ward { name } } }')).data).toEqual({ found: { name: 'West' } });
    await graph.stop();
  });
});

/** Whom the subgraph gives for whom it is asked. */
let given: (id: string) => { id: string } | null = id => ({ id });
const held = await useGraph(
  [
    {
      name: 'people',
      sdl: 'type Query { people: [Person!] } type Person @key(fields: "id") { id: ID! }',
      resolvers: { Query: { people: () => [{ id: 'é' }, { id: 'p2' }] } },
    },
    {
      name: 'notes',
      sdl: 'type Person @key(fields: "id") { id: ID! note: String }',
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id: string }) => given(id),
          note: ({ id }: { id: string }) => `of ${id}`,
        },
      },
    },
  ],
  { confirmKeys: true },
);

describe('entities are held to the keys that were asked for, so that', () => {
  const RIGHT = { people: [{ note: 'of é' }, { note: 'of p2' }] };
  const other = (id: string) => ({ id: id === 'p2' ? 'é' : 'p2' });
  const refused = { extensions: { code: 'SOURCE_INVALID', source: 'notes' } };
  beforeEach(() => {
    given = id => ({ id });
  });

  it('the right ones are taken', async () => {
    expect(await held.ask('{ people { note } }')).toEqual({ data: RIGHT });
  });

  it('others are refused', async () => {
    given = other;
    const { data, errors } = await held.ask('{ people { note } }');
    expect(data).toEqual({ people: [{ note: null }, { note: null }] });
    expect(errors).toMatchObject([
      { ...refused, path: ['people', 0] },
      { ...refused, path: ['people', 1] },
    ]);
  });

  it.each(['[{"note":"of é"},{"note":"of p2"}]', '[]'])('those without keys are refused: %s', async entities => {
    held.instead.set('notes', () => `{"data":{"_entities":${entities}}}`);
    expect((await held.ask('{ people { note } }')).errors).toMatchObject([refused, refused]);
  });

  it('one that is null makes no difference', async () => {
    given = id => (id === 'p2' ? { id } : null);
    expect(await held.ask('{ people { note } }')).toEqual({ data: { people: [{ note: null }, { note: 'of p2' }] } });
  });

  it('a key is the same with escapes', async () => {
    held.instead.set('notes', ({ query }) => {
      const key = /(\w+):\s*id\b/.exec(query)?.[1];
      return `{"data":{"_entities":[{"${key}":"\\u00e9","note":"of é"},{"${key}":"p2","note":"of p2"}]}}`;
    });
    expect(await held.ask('{ people { note } }')).toEqual({ data: RIGHT });
  });

  it('a caller can’t do away with that', async () => {
    given = other;
    const { errors } = await held.ask('{ people { note _key: note } }');
    expect(errors).toMatchObject([refused, refused]);
  });
});
