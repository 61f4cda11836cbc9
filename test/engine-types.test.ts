import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: interfaces and unions are answered by the types that objects have, whichever subgraphs know them. */

const CONTACTS: Record<string, object> = {
  v: { __typename: 'Visit', id: 'v', at: '8:00', minutes: 20 },
  c: { __typename: 'Call', id: 'c', at: '9:00', number: 112 },
};
const contact = { __resolveReference: ({ id }: { id: string }) => CONTACTS[id] };
const ofId =
  (what: string) =>
  ({ id }: { id: string }) =>
    `${what} ${id}`;

const graph = await useGraph([
  {
    name: 'calendar',
    sdl: `type Query { contacts: [Contact!] found: [Found] }
      interface Contact @key(fields: "id") { id: ID! at: String }
      type Visit implements Contact @key(fields: "id") { id: ID! at: String minutes: Int by: Contact who: Person }
      type Call implements Contact @key(fields: "id") { id: ID! at: String number: Int who: Person }
      union Found = Visit | Person | Ward
      type Person @key(fields: "id") { id: ID! } type Ward { name: String }`,
    resolvers: {
      Query: {
        contacts: () => Object.values(CONTACTS),
        found: () => [CONTACTS.v, { __typename: 'Ward', name: 'West' }, { __typename: 'Person', id: 'p' }, null],
      },
      Contact: contact,
      Visit: { ...contact, by: () => CONTACTS.c, who: () => ({ id: 'of v' }) },
      Call: { ...contact, who: () => ({ id: 'of c' }) },
    },
  },
  {
    name: 'notes',
    sdl: `type Query { noted: [Contact!] filed: [Found] }
      type Contact @key(fields: "id") @interfaceObject { id: ID! note: String }
      union Found = Person | File
      type Person @key(fields: "id") { id: ID! name: String motto: String title: String! @shareable }
      type File { code: ID title: String }`,
    resolvers: {
      Query: {
        noted: () => [{ id: 'c' }, { id: 'v' }],
        filed: () => [
          { __typename: 'File', code: 'f', title: 'File' },
          { __typename: 'Person', id: 'q', title: 'Person' },
        ],
      },
      Contact: { ...asAsked, note: ofId('note') },
      Person: { ...asAsked, name: ofId('Person'), motto: ofId('motto') },
    },
  },
  {
    name: 'bills',
    sdl: `interface Contact @key(fields: "id") { id: ID! price: Int }
      type Visit implements Contact @key(fields: "id") { id: ID! price: Int }
      type Call implements Contact @key(fields: "id") { id: ID! price: Int }
      type Person @key(fields: "id") { id: ID! debt: Int title: String @shareable }`,
    resolvers: {
      Contact: contact,
      Visit: { ...asAsked, price: () => 30 },
      Call: { ...asAsked, price: () => 0 },
      Person: { ...asAsked, debt: () => 7, title: () => 'Person' },
    },
  },
]);

/** What comes back without an error. */
async function answered(query: string): Promise<unknown> {
  const { data, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

describe('an interface', () => {
  it('gives its own fields, also those that another subgraph has of the types', async () => {
    const contacts = [
      { id: 'v', at: '8:00', price: 30 },
      { id: 'c', at: '9:00', price: 0 },
    ];
    expect(await answered('{ contacts { id at price } }')).toEqual({ contacts });
  });

  it('gives the fields of each type to objects of that type only', async () => {
    const query = '{ contacts { ... on Visit { minutes } ... on Call { number price } } }';
    expect(await answered(query)).toEqual({ contacts: [{ minutes: 20 }, { number: 112, price: 0 }] });
  });

  it('may be the condition of a fragment, in a union and within another', async () => {
    const query = `{ found { ... on Contact { at ... on Visit { minutes by { ... on Call { number } } ... on Contact { id } } } } }`;
    const visit = { at: '8:00', minutes: 20, by: { number: 112 }, id: 'v' };
    expect(await answered(query)).toEqual({ found: [visit, {}, {}, null] });
  });
});

describe('a union', () => {
  it('gives each object what is asked of its type, from wherever that comes', async () => {
    const query = '{ found { __typename ... on Visit { at } ... on Person { name debt } ... on Ward { name } } }';
    const found = [
      { __typename: 'Visit', at: '8:00' },
      { __typename: 'Ward', name: 'West' },
      { __typename: 'Person', name: 'Person p', debt: 7 },
      null,
    ];
    expect(await answered(query)).toEqual({ found });
  });

  it('has members that only some subgraphs know', async () => {
    const query = '{ filed { ... on Person { debt } ... on File { code } ... on Ward { name } } }';
    expect(await answered(query)).toEqual({ filed: [{ code: 'f' }, { debt: 7 }] });
    expect(await answered('{ found { ... on File { code } ... on Person { motto } } }')).toEqual({
      found: [{}, {}, { motto: 'motto p' }, null],
    });
  });

  it('asks for entities only of the types of which something is wanted', async () => {
    await answered('{ found { ... on Visit { price } ... on Person { debt } } }');
    expect(graph.entitiesOf('bills')).toEqual([
      { __typename: 'Visit', id: 'v' },
      { __typename: 'Person', id: 'p' },
    ]);
  });

  it('asks only below the type of which something is wanted there', async () => {
    const query = '{ contacts { ... on Visit { who { name } } ... on Call { who { id } } } }';
    const contacts = [{ who: { name: 'Person of v' } }, { who: { id: 'of c' } }];
    expect(await answered(query)).toEqual({ contacts });
    expect(graph.entitiesOf('notes')).toEqual([{ __typename: 'Person', id: 'of v' }]);
  });

  it('gives fields of one name that a subgraph types differently', async () => {
    const query = '{ filed { ... on Person { title } ... on File { title } } }';
    expect(await answered(query)).toEqual({ filed: [{ title: 'File' }, { title: 'Person' }] });
  });

  it('refuses an object of a type that it has not', async () => {
    graph.instead.set('calendar', () => ({
      data: { found: [{ __typename: 'File', code: 'x' }, { __typename: 'Nothing' }, { __typename: 'Call', id: 'c' }] },
    }));
    const { data, errors } = await graph.ask('{ found { __typename } }');
    expect(data).toEqual({ found: [{ __typename: 'File' }, null, null] });
    expect(errors).toMatchObject([1, 2].map(at => ({ path: ['found', at], extensions: { code: 'SOURCE_INVALID' } })));
  });
});

describe('@interfaceObject', () => {
  it('adds fields to every type of an interface', async () => {
    expect(await answered('{ contacts { note ... on Visit { minutes } } }')).toEqual({
      contacts: [{ note: 'note v', minutes: 20 }, { note: 'note c' }],
    });
    expect(graph.entitiesOf('notes')).toContainEqual({ __typename: 'Contact', id: 'v' });
  });

  it('needs no other subgraph for what it has itself', async () => {
    expect(await answered('{ noted { id note } }')).toEqual({
      noted: [
        { id: 'c', note: 'note c' },
        { id: 'v', note: 'note v' },
      ],
    });
    expect(graph.asked.map(({ source }) => source)).toEqual(['notes']);
  });

  it('gets the type of its objects from a subgraph that knows it', async () => {
    const noted = [
      { __typename: 'Call', note: 'note c' },
      { __typename: 'Visit', note: 'note v' },
    ];
    expect(await answered('{ noted { __typename note } }')).toEqual({ noted });
  });

  it('gets fields of the interface, and of the types, from different subgraphs', async () => {
    const query = '{ noted { at price ... on Visit { minutes } } }';
    const noted = [
      { at: '9:00', price: 0 },
      { at: '8:00', price: 30, minutes: 20 },
    ];
    expect(await answered(query)).toEqual({ noted });
  });

  it('keeps the type that an object has, whoever is asked later', async () => {
    expect(await answered('{ noted { id __typename at price } }')).toEqual({
      noted: [
        { id: 'c', __typename: 'Call', at: '9:00', price: 0 },
        { id: 'v', __typename: 'Visit', at: '8:00', price: 30 },
      ],
    });
  });

  it('gives its own field only to objects of the type that is asked for', async () => {
    expect(await answered('{ noted { ... on Visit { note } } }')).toEqual({ noted: [{}, { note: 'note v' }] });
  });

  it('never says the name of the interface for a type: where the type is not known, the object is null', async () => {
    for (const source of ['calendar', 'bills'])
      graph.instead.set(source, () => ({ data: { _entities: [null, null] } }));
    const { data, errors } = await graph.ask('{ noted { __typename note } }');
    expect(data).toEqual({ noted: null });
    expect(errors).toHaveLength(1);
  });
});
