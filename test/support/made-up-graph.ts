import { createHash } from 'node:crypto';
import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import type { SmallPart } from '../../gateway/testing/graph.ts';

/** An object, known by the way that led to it, or as an entity. Whatever is asked of it follows from that. */
interface Thing {
  __typename: string;
  of: string;
  id?: string;
  grant?: string;
}

const ENTITIES = ['Person', 'PersonReference', 'Service', 'Organization'];

/** In which types the objects of an abstract type may be. */
const KINDS: Record<string, string[]> = {
  Hit: ['Person', 'Service'],
  Entry: ['Condition', 'Observation'],
  Named: ['Organization', 'Service'],
};

const SHARED = `type Coding @shareable { code: String display(language: String): String }
  type PageInfo @shareable { more: Boolean! cursor: String }`;

/** Subgraphs in the shape of the platform's: persons with a grant that others require, references, entities of several subgraphs. */
const SDL: Record<string, string> = {
  people: `type Query { person(id: ID = "a"): Person people(first: Int = 3): [Person!]! me: Caller search(text: String): [Hit] page: Page }
    type Mutation { rename(id: ID!, name: String): Person touch(n: Int): Int invite: Caller }
    union Hit = Person | Service type Page { nodes: [Person!]! edges: [Edge!]! pageInfo: PageInfo! total: Int } type Edge { cursor: String node: Person }
    type Caller { name: String person: Person role: Role organization: Organization } enum Role { GP NURSE }
    type Person @key(fields: "id") { id: ID! grant: String! @inaccessible name(form: String): String age: Int friend: Person
      friends: [Person] related: [Related!] contact: Contact }
    type Related { kind: Coding reference: PersonReference } type PersonReference @key(fields: "id") { id: ID! person: Person }
    type Contact { phone: String codes: [Coding!] } type Service @key(fields: "id", resolvable: false) { id: ID! }
    type Organization @key(fields: "id", resolvable: false) { id: ID! }`,
  health: `type Mutation { record(text: String!): Condition } interface Entry { code: Coding text: String subject: PersonReference }
    type Person @key(fields: "id") { id: ID! grant: String! @external
      conditions(first: Int, code: String): Conditions @requires(fields: "grant") entries: [Entry] @requires(fields: "grant") }
    type Conditions { nodes: [Condition!] pageInfo: PageInfo! total: Int! }
    type Condition implements Entry { code: Coding text: String subject: PersonReference by: Organization severity: Float }
    type Observation implements Entry { code: Coding text: String subject: PersonReference value: Int parts: [Observation] }
    type Organization @key(fields: "id", resolvable: false) { id: ID! } type PersonReference @key(fields: "id", resolvable: false) { id: ID! }`,
  social: `type Query { referrals: [Referral] } type Referral { about: PersonReference to: Service text: String }
    type Person @key(fields: "id") { id: ID! grant: String! @external supports(open: Boolean = true): Supports @requires(fields: "grant")
      plan: Plan @requires(fields: "grant") }
    type Supports { nodes: [Support] pageInfo: PageInfo! } type Support { kind: Coding service: Service team: [PersonReference!] }
    type Plan { goal: String steps: [Step!] } type Step { who: PersonReference service: Service done: Boolean }
    type Service @key(fields: "id", resolvable: false) { id: ID! } type PersonReference @key(fields: "id", resolvable: false) { id: ID! }`,
  directory: `type Query { services(first: Int = 2): [Service!]! organization(id: ID): Organization named: [Named] } interface Named { name: String }
    type Service implements Named @key(fields: "id") { id: ID! name: String organization: Organization kind: Coding }
    type Organization implements Named @key(fields: "id") { id: ID! name: String services: [Service!] parent: Organization }`,
};

/** A number that follows from a text. */
const numberOf = (text: string): number => createHash('md5').update(text).digest().readUInt32BE();

const grantOf = ({ id }: Thing): string => `grant of ${id}`;

/** What is at the end of a way, of a type. */
function found(type: GraphQLOutputType, way: string, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return something(type.ofType, way, schema);
  return numberOf(`${way}?`) % 12 === 0 ? null : something(type, way, schema);
}

function something(type: GraphQLOutputType, way: string, schema: GraphQLSchema): unknown {
  const number = numberOf(way);
  if (isListType(type))
    return Array.from({ length: number % 3 }, (_, at) => found(type.ofType, `${way}[${at}`, schema));
  if (isEnumType(type)) return type.getValues()[number % 2]?.name;
  if (isAbstractType(type)) return thing((KINDS[type.name] as string[])[number % 2] as string, way);
  if (isObjectType(type)) return thing(type.name, way);
  return (
    { Int: number % 100, Float: (number % 1000) / 8, Boolean: number % 2 === 0 }[String(type)] ?? `s${number % 50}`
  );
}

function thing(type: string, way: string): Thing {
  if (!ENTITIES.includes(type)) return { __typename: type, of: way };
  const id = `e${numberOf(`${way}!`) % 4}`;
  return { __typename: type, id, of: `${type}:${id}` };
}

/** Resolves each field of the whole graph: what only one server that has all of it can do. */
export const resolveAny: GraphQLFieldResolver<Thing | undefined, unknown> = (object, args, _context, info) => {
  const { fieldName: field, parentType, returnType, schema } = info;
  if (!object) return found(returnType, `${parentType.name}.${field}${JSON.stringify(args)}`, schema);
  if (object.id !== undefined && field === 'id') return object.id;
  if (parentType.name === 'Person' && field === 'grant') return grantOf(object);
  // a reference leads to whom it names
  if (parentType.name === 'PersonReference' && field === 'person')
    return { __typename: 'Person', id: object.id, of: `Person:${object.id}` };
  const grant = REQUIRING.includes(field) && parentType.name === 'Person' ? (object.grant ?? grantOf(object)) : '';
  return found(returnType, `${object.of}.${field}${JSON.stringify(args)}${grant}`, schema);
};

const REQUIRING = ['conditions', 'entries', 'supports', 'plan'];

/** The same in a subgraph, which has no grant but the one that it is handed. */
const resolveOwn: GraphQLFieldResolver<Thing | undefined, unknown> = (object, args, context, info) => {
  if (REQUIRING.includes(info.fieldName) && object?.grant === undefined) throw new Error('asked without a grant');
  return resolveAny(object, args, context, info);
};

/** The subgraphs of a graph in which whatever is asked follows from the way to it. */
export const MADE_UP: readonly SmallPart[] = Object.entries(SDL).map(([name, own]) => {
  const sdl = `${own}\n${SHARED}`;
  const resolvers: Record<string, Record<string, unknown>> = {};
  for (const node of parse(sdl).definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      resolvers[node.name.value] = { __resolveType: ({ __typename }: Thing) => __typename };
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const external = (each: { directives?: readonly { name: { value: string } }[] }) =>
      each.directives?.some(directive => directive.name.value === 'external');
    const fields = (node.fields ?? []).filter(each => !external(each)).map(each => [each.name.value, resolveOwn]);
    resolvers[node.name.value] = {
      ...Object.fromEntries(fields),
      ...(ENTITIES.includes(node.name.value) && {
        __resolveReference: (given: Thing): Thing => ({ ...given, of: `${given.__typename}:${given.id}` }),
      }),
    };
  }
  return { name, sdl, resolvers };
});
