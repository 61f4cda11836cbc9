import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { API } from './charts.ts';

/** A way through the graph from a root field to a person. */
export interface Way {
  /** The field for which it was looked for, as `Type.field`. */
  over: string;
  /** The fields from the root on, as `Type.field`. */
  steps: string[];
  query: string;
}

/** A field that leads from one type to another. */
export type Step = { on: GraphQLObjectType; field: GraphQLField<unknown, unknown>; to: GraphQLObjectType };

/** What arguments that must be given are given, by `Type.field.argument`, and how long lists are. */
export type Arguments = Readonly<Record<string, string>>;

/** What ways through the region that was made by hand need to be told. */
export const ARGUMENTS: Arguments = {
  ...{ first: '3', search: '"person0"' },
  ...{
    'Query.person.id': '$id',
    'Query.personByIdentifier.system': '$system',
    'Query.personByIdentifier.value': '$value',
  },
  ...{ 'Query.organization.id': '"practice"', 'Query.persons.first': '100', 'Pilot.enrolments.first': '5' },
  ...{ 'Query.persons.search': '""', 'Query.pilots.search': '""' },
  ...{ 'Query.accessStatistics.by': 'PURPOSE', 'Query.inclusionProof.event': '"event"' },
  ...{ 'Query.services.search': '""', 'Person.withheld.from': '{ role: "physician", organization: "practice" }' },
};

/**
 * All ways that lead to a person: for each field of the schema from which a person can be reached, the shortest way that goes
 * over it, and over none of those that are set `apart`. Throws when a field needs an argument that is not known here.
 */
export function waysToPersons(args: Arguments, apart: readonly string[] = []): Way[] {
  const steps = STEPS.filter(({ on, field }) => !apart.includes(`${on.name}.${field.name}`));
  const fromRoot = shortest(
    steps,
    'Query',
    ({ on }) => on.name,
    ({ to }) => to.name,
  );
  const toPerson = shortest(
    steps,
    'Person',
    ({ to }) => to.name,
    ({ on }) => on.name,
  );
  return steps.flatMap(step => {
    const before = fromRoot.get(step.on.name);
    const after = toPerson.get(step.to.name);
    if (!before || !after) return [];
    const way = [...before, step, ...after.toReversed()];
    const names = way.map(({ on, field }) => `${on.name}.${field.name}`);
    return [{ over: `${step.on.name}.${step.field.name}`, steps: names, query: queryOf(way, args) }];
  });
}

/** All fields that lead from one object to another. */
export const STEPS: readonly Step[] = Object.values(API.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap(on =>
    Object.values(on.getFields()).flatMap((field): Step[] => {
      const to = getNamedType(field.type);
      return isObjectType(to) ? [{ on, field, to }] : [];
    }),
  );

/** The shortest ways from a type to each other, in the order in which they are gone. */
export function shortest(
  steps: readonly Step[],
  start: string,
  from: (step: Step) => string,
  to: (step: Step) => string,
): Map<string, Step[]> {
  const found = new Map<string, Step[]>([[start, []]]);
  for (const [at, way] of found)
    for (const step of steps) if (from(step) === at && !found.has(to(step))) found.set(to(step), [...way, step]);
  return found;
}

/** The names under which a way's query answers the ids of those to whom it leads. */
export const PERSON_ID = 'personId';
export const REFERENCE_ID = 'referenceId';

function queryOf(way: readonly Step[], args: Arguments): string {
  const ids: Record<string, string> = { Person: `${PERSON_ID}: id`, PersonReference: `${REFERENCE_ID}: id` };
  const inside = way.reduceRight(
    (below, { on, field, to }) => `${field.name}${given(on, field, args)} { ${ids[to.name] ?? ''} ${below || NAMES} }`,
    '',
  );
  return `query ($id: ID!, $system: String!, $value: String!) { known: person(id: $id) { id } again: personByIdentifier(system: $system, value: $value) { id } ${inside} }`;
}

/** The name under which it answers the id of the person at its end. */
export const REACHED_ID = 'reachedId';

const NAMES = `${REACHED_ID}: id displayName birthDate`;

/** Arguments of a field: those that it needs, and those that are given wherever a field has them. */
export function given(on: GraphQLObjectType, field: GraphQLField<unknown, unknown>, args: Arguments): string {
  const texts = field.args.flatMap(each => {
    const value = args[`${on.name}.${field.name}.${each.name}`] ?? args[each.name];
    if (value === undefined && isRequiredArgument(each))
      throw new Error(`${on.name}.${field.name} needs "${each.name}", which no way gives: say in the test what it is.`);
    return value === undefined ? [] : [`${each.name}: ${value}`];
  });
  return texts.length ? `(${texts.join(', ')})` : '';
}

/** All values that an answer has under a name, wherever. */
export function everyValue(answer: unknown, name: string): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap(each => everyValue(each, name));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === name ? [value] : everyValue(value, name)));
}
