import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: a subgraph that needs what another knows gets it with the entity, and is not asked where that is not known. */

const PERSON = { id: 'p1', weight: 80, height: null, address: { city: { name: 'Gent' } } };
const VISITS = [{ at: '8:00' }, { at: null }];

/** A field that fails without what it requires. */
const needing = (field: string, required: string) => ({
  [field](given: Record<string, unknown>) {
    if (given[required] === undefined) throw new Error(`no ${field} without ${required}`);
    return `the ${field}`;
  },
});

const people = await useGraph([
  {
    name: 'people',
    sdl: `type Query { person: Person }
      type Person @key(fields: "id") {
        id: ID! weight: Int height: Int address: Address visits: [Visit!] contact: Contact kin: [Kin] name(form: String): String
        events: [Event!]
      }
      union Event = Fall | Meal type Fall { of: Person } type Meal { of: Person }
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
        events: () => [
          { __typename: 'Fall', of: PERSON },
          { __typename: 'Meal', of: { ...PERSON, id: 'p2' } },
        ],
        name: (_: unknown, { form }: { form?: string }) => (form ? `An (${form})` : 'An'),
      },
    },
  },
  {
    name: 'care',
    sdl: `type Query { patient: Person }
      type Person @key(fields: "id") {
        id: ID! weight: Int @external height: Int @external address: Address @external visits: [Visit!] @external
        contact: Contact @external kin: [Kin] @external name(form: String): String @external pulse: Int @external
        dose: String @requires(fields: "weight height")
        round: String @requires(fields: "address { city { name } }")
        plan: String @requires(fields: "visits { at }")
        call: String @requires(fields: "contact { phone ... on Home { bell } ... on Office { desk } }")
        visitors: String @requires(fields: "kin { ... on Sibling { age } ... on Neighbour { door } }")
        greeting: String @requires(fields: "name") alarm: String @requires(fields: "pulse") mate: Person
      }
      type Address { city: City @external } type City { name: String @external } type Visit { at: String @external }
      interface Contact { phone: String } type Home implements Contact { phone: String @external bell: String @external }
      type Office implements Contact { phone: String @external desk: Int @external }
      union Kin = Sibling | Neighbour type Sibling { age: Int @external } type Neighbour { door: Int @external }`,
    resolvers: {
      Query: { patient: () => ({ id: 'p1' }) },
      Person: {
        ...asAsked,
        mate: () => ({ id: 'p3' }),
        ...needing('dose', 'weight'),
        ...needing('round', 'address'),
        ...needing('plan', 'visits'),
        ...needing('call', 'contact'),
        ...needing('visitors', 'kin'),
        ...needing('greeting', 'name'),
        ...needing('alarm', 'pulse'),
      },
    },
  },
  {
    name: 'vitals',
    sdl: 'type Person @key(fields: "id") { id: ID! pulse: Int }',
    resolvers: { Person: { ...asAsked, pulse: () => 60 } },
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

  it.each([
    ['a field', 'dose', { weight: 80 }, 'height'],
    ['an object within', 'round', { address: { city: {} } }, 'address'],
    ['an item of a list', 'plan', { visits: [{ at: '8:00' }, {}] }, 'visits'],
  ])('asks nobody where %s is not known as a whole', async (_what, field, given, at) => {
    const errors = [{ message: 'The reason.', path: ['person', at] }];
    people.instead.set('people', () => ({ data: { person: { __typename: 'Person', id: 'p1', ...given } }, errors }));
    const answer = await people.ask(`{ person { ${field} } }`);
    expect(answer).toMatchObject({ data: { person: { [field]: null } }, errors });
    expect(people.entitiesOf('care')).toEqual([]);
  });

  describe('of a subgraph that can’t be reached', () => {
    beforeEach(() => {
      people.instead.set('vitals', () => Promise.reject(new Error('down')));
    });

    it('asks nobody, and has one error', async () => {
      const { data, errors } = await people.ask('{ person { alarm } }');
      expect(data).toEqual({ person: { alarm: null } });
      expect(errors).toMatchObject([{ path: ['person'], extensions: { source: 'vitals' } }]);
      expect(people.entitiesOf('care')).toEqual([]);
    });

    it('takes nothing away from a field that does not need it', async () => {
      const { data, errors } = await people.ask('{ person { alarm dose } }');
      expect(data).toEqual({ person: { alarm: null, dose: 'the dose' } });
      expect(errors).toMatchObject([{ path: ['person'], extensions: { source: 'vitals' } }]);
    });
  });

  it('sends a field as it is required, whatever arguments the caller gives it', async () => {
    const { data } = await people.ask('{ person { name(form: "short") greeting } }');
    expect(data).toEqual({ person: { name: 'An (short)', greeting: 'the greeting' } });
    expect(people.entitiesOf('care')).toEqual([{ __typename: 'Person', id: 'p1', name: 'An' }]);
  });
});

describe('what a field requires is required for that field only', () => {
  it.each([true, false])('where another is asked for under a condition: %p', async more => {
    const query = 'query($more: Boolean!) { person { dose @include(if: $more) plan } }';
    const person = { ...(more && { dose: 'the dose' }), plan: 'the plan' };
    expect(await people.ask(query, { more })).toEqual({ data: { person } });
  });

  it('where another is asked for of objects of another type', async () => {
    const query = '{ person { events { ... on Fall { of { dose } } ... on Meal { of { plan } } } } }';
    const events = [{ of: { dose: 'the dose' } }, { of: { plan: 'the plan' } }];
    expect(await people.ask(query)).toEqual({ data: { person: { events } } });
  });
});

it('@external: a field is taken from the subgraph that has it, not from one that only requires it', async () => {
  expect((await people.ask('{ patient { weight dose } }')).data).toEqual({ patient: { weight: 80, dose: 'the dose' } });
  expect(people.entitiesOf('people')).toEqual([{ __typename: 'Person', id: 'p1' }]);
});

// a fault of the planner (0.0.38): it finds no way to such a field, though there is one
it('where an entity of the same subgraph led to a field that requires something, the operation is refused, not half answered', async () => {
  const { data, errors } = await people.ask('{ person { mate { dose mate { greeting } } } }');
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_UNPLANNED' } }]);
});
