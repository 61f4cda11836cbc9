import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Kind, parse } from 'graphql';
import { compose, ownParts, type Part } from '../gateway/supergraph/compose.ts';
import { checkRules } from '../gateway/supergraph/rules.ts';
import { audit } from '../subgraphs/audit/index.ts';
import { directory } from '../subgraphs/directory/index.ts';
import { health } from '../subgraphs/health/index.ts';
import { people } from '../subgraphs/people/index.ts';
import { pilots } from '../subgraphs/pilots/index.ts';
import { social } from '../subgraphs/social/index.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy",
    "@cost", "@listSize"])
"The right to see one person." scalar AccessGrant`;

/** A well-behaved subgraph that joins: what it adds to `Person`, and what else it has. */
const housing = ({ onPerson = FLATS, more = FLAT } = {}): Part => ({
  name: 'housing',
  sdl: `${LINK}
    "A person." type Person @key(fields: "id") {
      "Their id." id: ID!
      "What may be seen." grant: AccessGrant! @external
      ${onPerson}
    }
    "A person whom something names." type PersonReference @key(fields: "id", resolvable: false) { "Their id." id: ID! }
    "An organisation." type Organization @key(fields: "id", resolvable: false) { "Its id." id: ID! }
    ${more}`,
});
const MANY = '@authenticated @listSize(assumedSize: 2)';
const FLATS = `"Where they live." flats: [Flat!] @requires(fields: "grant") ${MANY}`;
const FLAT = `"A flat." type Flat @authenticated {
    "Its id." id: ID! "Its owner." owner: Organization "Its parts." rooms: [Room!] @listSize(assumedSize: 5) }
  "A room." type Room @authenticated { "Its name." name: String }`;

/** What Apollo's composition has against subgraphs. */
const apollo = (parts: readonly Part[]): string[] => {
  const services = parts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}` }));
  return (composeServices(services).errors ?? []).map(({ message }) => message);
};

/** As much of the graph as a part needs that joins, and may be compared with. */
const few = ownParts().filter(({ name }) => name === 'people' || name === 'directory');

const broken = (part: Part) => checkRules([...few, part]).map(({ rule, where }) => [rule, where]);

describe('the rules of the graph', () => {
  it('are kept by the platform’s own subgraphs', () => {
    expect(checkRules(ownParts())).toEqual([]);
  });

  it('are kept by a service that joins as it should', () => {
    expect(checkRules([...ownParts(), housing()])).toEqual([]);
    expect(broken(housing())).toEqual([]);
  });

  it.each([
    ['a field', { more: `${FLAT} extend type Flat { "Who lives there." tenant: Person }` }, 'Flat.tenant'],
    ['a list', { more: `${FLAT} extend type Flat { "Who live there." tenants: [Person!] }` }, 'Flat.tenants'],
    ['a query', { more: `${FLAT} type Query { "Somebody." tenant: Person }` }, 'Query.tenant'],
    ['a union', { more: `${FLAT} "Either." union Party = Person | Room type Query { "Some." party: Party }` }, 'Party'],
  ])('people is the only way to a Person: %s of another subgraph that gives one is refused', (_what, sdl, where) => {
    expect(broken(housing(sdl))).toContainEqual(['only-people-gives-persons', `housing: ${where}`]);
  });

  it.each([
    ['a record', FLAT.replace('type Flat', 'type Flat @key(fields: "id")'), 'Flat'],
    ['what hangs below a record', FLAT.replace('type Room', 'type Room @key(fields: "name")'), 'Room'],
    [
      'a record that nobody resolves',
      FLAT.replace('type Flat', 'type Flat @key(fields: "id", resolvable: false)'),
      'Flat',
    ],
  ])('Person is the only entity that carries personal data: %s is none', (_what, more, where) => {
    expect(broken(housing({ more }))).toEqual([['records-are-no-entities', `housing: ${where}`]]);
  });

  it.each([
    ['without @requires', '"Flats." flats: [Flat!]'],
    [
      'that requires something else',
      '"Name." displayName: String @external "Flats." flats: [Flat!] @requires(fields: "displayName")',
    ],
  ])('a field on Person %s is refused', (_what, onPerson) => {
    expect(broken(housing({ onPerson }))).toContainEqual(['person-fields-require-grant', 'housing: Person.flats']);
  });

  it('a field on Person that can’t be null is refused', () => {
    const onPerson = `"Flats." flats: [Flat!]! @requires(fields: "grant") ${MANY}`;
    expect(broken(housing({ onPerson }))).toEqual([['person-fields-are-nullable', 'housing: Person.flats']]);
  });

  it('a field that leads to an entity of another subgraph and can’t be null is refused', () => {
    const more = FLAT.replace('owner: Organization', 'owner: Organization!');
    expect(broken(housing({ more }))).toEqual([['crossings-are-nullable', 'housing: Flat.owner']]);
  });

  it.each([
    ['from a query', `${FLAT} type Query { "All." flats: [Flat!] ${MANY} }`, 'Query.flats'],
    [
      'from a query, in a connection',
      `${FLAT} "A page." type Flats @authenticated { "Flats." nodes: [Flat!]! } type Query { "All." flats: Flats @authenticated @listSize(assumedSize: 2, sizedFields: ["nodes"]) }`,
      'Query.flats',
    ],
    [
      'through something in between',
      `${FLAT} "A street." type Street { "All." flats: [Flat!] ${MANY} } type Query { "One." street: Street @authenticated }`,
      'Street.flats',
    ],
    ['from a mutation', `${FLAT} type Mutation { "All." flats: [Flat!] ${MANY} }`, 'Mutation.flats'],
    [
      'of what names its person',
      `${FLAT} "A wish." type Wish @authenticated { "Whose." by: PersonReference } type Query { "All." wishes: [Wish!] ${MANY} }`,
      'Query.wishes',
    ],
  ])('a list of records that begins outside a person is refused: %s', (_what, more, where) => {
    expect(broken(housing({ more }))).toEqual([['lists-begin-at-persons', `housing: ${where}`]]);
  });

  it('a mutation may give the one record that it wrote', () => {
    const more = `${FLAT} type Mutation { "Adds one." addFlat: Flat @requiresScopes(scopes: [["consent:write"]]) }`;
    expect(broken(housing({ more }))).toEqual([]);
  });

  it('@requires with arguments is refused', () => {
    const onPerson = `"People near." careRelationships(inForce: Boolean): [Kin!] @external
      "Flats." flats: [Flat!] @requires(fields: "grant careRelationships(inForce: true) { id }")`;
    expect(broken(housing({ onPerson }))).toContainEqual(['requires-without-arguments', 'housing: Person.flats']);
  });

  it.each([
    ['a type', 'type Shed @authenticated { "Its name." name: String }', 'Shed'],
    ['a field', '"A shed." type Shed @authenticated { name: String }', 'Shed.name'],
    [
      'an argument',
      '"A shed." type Shed @authenticated { "Its name." name(language: ID): String }',
      'Shed.name.language',
    ],
    ['an enum', 'enum Kind { "Tall." TALL }', 'Kind'],
    ['a value of an enum', '"A kind." enum Kind { TALL }', 'Kind.TALL'],
    ['an input', 'input Wanted { "How many." rooms: Int }', 'Wanted'],
    ['a field of an input', '"What is wanted." input Wanted { rooms: Int }', 'Wanted.rooms'],
    ['a scalar', 'scalar Colour', 'Colour'],
  ])('%s without a description is refused', (_what, more, where) => {
    expect(broken(housing({ more: `${FLAT} ${more}` }))).toEqual([['everything-is-described', `housing: ${where}`]]);
  });

  it.each([
    ['a field on Person', { onPerson: FLATS.replace(' @authenticated', '') }, 'Person.flats'],
    ['a query', { more: `${FLAT} type Query { "One." flatCount: Int }` }, 'Query.flatCount'],
    ['a mutation', { more: `${FLAT} type Mutation { "Adds one." addFlat: Int }` }, 'Mutation.addFlat'],
    [
      'a field of a type that does not say it either',
      { more: FLAT.replace('Room @authenticated', 'Room') },
      'Room.name',
    ],
  ])('%s that does not say who may ask it is refused', (_what, sdl, where) => {
    expect(broken(housing(sdl))).toContainEqual(['fields-say-who-may-ask', `housing: ${where}`]);
  });

  it('Person and the root types don’t say it for what others add to them', () => {
    const more = `${FLAT} type Query @authenticated { "One." flatCount: Int }`;
    const { sdl } = housing({ more, onPerson: FLATS.replace(' @authenticated', '') });
    const part = {
      name: 'housing',
      sdl: sdl.replace('type Person @key(fields: "id")', 'type Person @key(fields: "id") @authenticated'),
    };
    expect(broken(part).map(([, where]) => where)).toEqual(
      expect.arrayContaining(['housing: Person.flats', 'housing: Query.flatCount']),
    );
  });

  it.each([
    [
      'by each of its fields',
      FLAT.replace('Room @authenticated', 'Room').replace('name: String', 'name: String @authenticated'),
    ],
    ['by a scope', FLAT.replace('Room @authenticated', 'Room @requiresScopes(scopes: [["audit:read"]])')],
    [
      'by a policy',
      FLAT.replace('Room @authenticated', 'Room @policy(policies: [["professional", "person"], ["auditor"]])'),
    ],
  ])('a type may say who may ask it %s', (_how, more) => {
    expect(broken(housing({ more }))).toEqual([]);
  });

  it.each([
    [
      'scope',
      '@requiresScopes(scopes: [["audit:read"], ["audit:write"]])',
      /the scope "audit:write".*known are consent:write, /,
    ],
    ['policy', '@policy(policies: [["auditor", "king"]])', /the policy "king", which nobody has; known are person, /],
  ])('a %s that nobody has is refused, on a type and on a field', (_kind, directive, message) => {
    for (const more of [
      FLAT.replace('Room @authenticated', `Room ${directive}`),
      FLAT.replace('name: String', `name: String ${directive}`),
    ]) {
      const [finding, ...others] = checkRules([...few, housing({ more })]);
      expect([finding?.rule, others]).toEqual(['rights-are-known', []]);
      expect(finding?.message).toMatch(message);
    }
  });

  it.each([
    ['a list', FLAT.replace(' @listSize(assumedSize: 5)', ''), 'Flat.rooms'],
    [
      'a page',
      `${FLAT} "A page." type Rooms @authenticated { "Rooms." nodes: [Room!]! } type Query { "All." rooms: Rooms @authenticated }`,
      'Query.rooms',
    ],
  ])('%s that does not say how long it may be is refused', (_what, more, where) => {
    expect(broken(housing({ more }))).toEqual([['lists-say-their-length', `housing: ${where}`]]);
  });

  it('@cost is enough for a list', () => {
    expect(broken(housing({ more: FLAT.replace('@listSize(assumedSize: 5)', '@cost(weight: 3)') }))).toEqual([]);
  });

  it('a field that asks less of its caller than the grant that it requires does not compose, here and on Apollo’s', () => {
    const less = housing({ onPerson: FLATS.replace(' @authenticated', '') });
    expect(checkRules([...few, less]).find(({ rule }) => rule === 'composes')?.message).toMatch(
      /Person\.flats.*does not specify necessary @authenticated/,
    );
    expect(apollo([...few, less])).toEqual([
      expect.stringMatching(/Person\.flats.*does not specify necessary @authenticated/),
    ]);
    expect(apollo([...few, housing()])).toEqual([]);
  });

  it('a grant that callers can see is refused', () => {
    const open = ownParts().map(({ name, sdl }) => ({
      name,
      sdl: sdl
        .replace('grant: AccessGrant! @inaccessible', 'grant: AccessGrant!')
        .replace('scalar AccessGrant @inaccessible', 'scalar AccessGrant'),
    }));
    expect(checkRules(open).map(({ rule }) => rule)).toEqual(['grant-stays-inside']);
  });

  it('say what is wrong, where, and how to mend it', () => {
    const [finding] = checkRules([...few, housing({ onPerson: '"Flats." flats: [Flat!]' })]);
    expect(finding?.message).toBe(
      'Person.flats in "housing" is on Person without the grant; add @requires(fields: "grant").',
    );
  });

  it('say so where the subgraphs don’t fit together', () => {
    const more = `${FLAT} "A period." type Period { "Its start." start: Int }`;
    expect(broken(housing({ more }))).toEqual([['composes', 'supergraph: The whole']]);
  });
});

describe('the schema of the platform', () => {
  it.each([people, directory, health, social, pilots, audit])(
    'every entity that $name resolves has a __resolveReference of its own',
    definition => {
      const types = parse(definition.sdl).definitions.filter(node => node.kind === Kind.OBJECT_TYPE_DEFINITION);
      const keyed = types.flatMap(({ name, directives = [] }) =>
        directives.filter(each => each.name.value === 'key').map(key => ({ name, key })),
      );
      const resolvable = keyed.filter(
        ({ key }) =>
          !key.arguments?.some(
            ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
          ),
      );
      expect(resolvable.length).toBeGreaterThan(0);
      for (const { name } of resolvable)
        expect(definition.resolvers).toHaveProperty([name.value, '__resolveReference'], expect.any(Function));
    },
  );

  it('composes on Apollo’s composition too', () => {
    expect(apollo(ownParts())).toEqual([]);
  });

  it('is committed as the subgraphs compose it now', () => {
    const { supergraph, api } = compose(ownParts());
    expect(readFileSync('schema/supergraph.graphql', 'utf8')).toBe(supergraph);
    expect(readFileSync('schema/api.graphql', 'utf8')).toBe(api);
  });
});
