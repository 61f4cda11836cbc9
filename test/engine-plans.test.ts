import { readFileSync } from 'node:fs';
import { type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument, parse, validate } from 'graphql';
import { childrenOf } from '../gateway/engine/compile/steps.ts';
import { planOperation } from '../gateway/engine/operation.ts';
import { createPlanner, type PlanNode, type Planner } from '../gateway/engine/plan.ts';
import { readSupergraph } from '../gateway/engine/supergraph.ts';

/** Promise: every way through the graph that leads from a person to a person is planned, with no fetch more than it needs. */

const graph = readSupergraph(readFileSync('schema/supergraph.graphql', 'utf8'));
let planner: Planner;
beforeAll(async () => {
  planner = await createPlanner(graph);
});

/** Fields of a type that can be asked without arguments that a test would have to make up. */
const fieldsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(field => !field.args.some(isRequiredArgument));

/** All ways over objects from a type to `Person`, without meeting a type twice. */
function waysToPerson(from: GraphQLObjectType, seen: readonly string[] = []): string[][] {
  return fieldsOf(from).flatMap(field => {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || seen.includes(type.name)) return [];
    if (type.name === 'Person') return [[field.name]];
    return waysToPerson(type, [...seen, type.name]).map(way => [field.name, ...way]);
  });
}

/** A way, and whether it begins in a person. */
interface Way {
  fields: readonly string[];
  from: 'root' | 'person';
}

/** What matters to a planner of a way: the subgraphs that it goes through, and the types at which it crosses from one to another. */
function kindOf({ fields, from }: Way): string {
  let type = from === 'root' ? query : person;
  let source: string = from;
  const kind: string[] = [from];
  for (const name of fields) {
    // what several subgraphs have, such as provenance, comes from the one where the way is
    const owner = graph.ownerOf(type.name, name) ?? source;
    if (owner !== source) kind.push(type.name, owner);
    source = owner;
    type = getNamedType(type.getFields()[name]?.type) as GraphQLObjectType;
  }
  return kind.join(' ');
}

/** One way of each kind, the shortest. */
function oneOfEachKind(ways: readonly Way[]): Way[] {
  const kinds = new Map<string, Way>();
  for (const way of ways) {
    const kind = kindOf(way);
    if (way.fields.length < (kinds.get(kind)?.fields.length ?? Number.POSITIVE_INFINITY)) kinds.set(kind, way);
  }
  return [...kinds.values()];
}

/** What every subgraph holds about a person: one field of each. */
const ABOUT = 'displayName conditions { totalCount } supportEpisodes { totalCount } enrolments { totalCount }';

const within = (fields: readonly string[], inner: string): string =>
  fields.reduceRight((below, field) => `${field} { ${below} }`, inner);

const person = graph.api.getType('Person') as GraphQLObjectType;
const query = graph.api.getQueryType() as GraphQLObjectType;
const begins = waysToPerson(query).map((fields): Way => ({ fields, from: 'root' }));
const onward = waysToPerson(person, ['Query']).map((fields): Way => ({ fields, from: 'person' }));
const ways = oneOfEachKind([...begins, ...onward]);

const plan = (text: string) => planOperation(parse(text), { graph, planner, confirmKeys: true });

const fetchesOf = (node: PlanNode | undefined): string[] =>
  !node ? [] : 'serviceName' in node ? [node.serviceName] : childrenOf(node).flatMap(fetchesOf);

const names = (some: readonly Way[]) => some.map(({ fields }) => fields.join('.'));

test('there are ways to persons from outside of persons, and from person to person', () => {
  expect(names(begins)).toEqual(
    expect.arrayContaining(['persons.nodes', 'me.person', 'pilots.nodes.enrolments.nodes.subject.person']),
  );
  expect(names(onward)).toContain('relatedPersons.reference.person');
  expect(ways.length).toBeGreaterThan(20);
});

/** Two ways side by side, and, if one begins in a person, that one after the other. */
function operationsOf(one: Way, other: Way): string[] {
  const start = ({ fields, from }: Way, inner: string) =>
    from === 'root' ? within(fields, inner) : `persons { nodes { ${within(fields, inner)} } }`;
  const beside = `{ ${start(one, ABOUT)} ${start(other, `${ABOUT} birthDate`)} }`;
  const after = (first: Way, second: Way) =>
    second.from === 'person' ? [`{ ${start(first, `${ABOUT} ${within(second.fields, ABOUT)}`)} }`] : [];
  return [beside, ...after(one, other), ...(one === other ? [] : after(other, one))];
}

test('all pairs of ways of every kind are planned, side by side and one after the other', async () => {
  const unplanned: string[] = [];
  let planned = 0;
  for (const [index, one] of ways.entries()) {
    for (const text of ways.slice(index).flatMap(other => operationsOf(one, other))) {
      try {
        await plan(text);
        planned += 1;
      } catch (error) {
        // where the test asks what is not in the graph, that is what is wrong
        const [problem] = validate(graph.api, parse(text));
        unplanned.push(`${text}: ${(problem ?? (error as Error)).message}`);
      }
    }
  }
  expect(unplanned).toEqual([]);
  expect(planned).toBeGreaterThan(ways.length ** 2);
}, 300_000);

test.each(names(ways.filter(({ from }) => from === 'root')))(
  '%s: people is asked no more often than it must',
  async way => {
    const fetches = fetchesOf((await plan(`{ ${within(way.split('.'), ABOUT)} }`)).plan.node);
    // for who the caller is, where the way begins with that, and for the persons; never once more for their grants
    const needed = way.startsWith('me.') && way !== 'me.person' ? 2 : 1;
    expect(fetches.filter(source => source === 'people')).toHaveLength(needed);
  },
);

test('a way from person to person costs one fetch to people more, not two', async () => {
  const carers = within(['relatedPersons', 'reference', 'person'], ABOUT);
  const enrolled = within(['pilots', 'nodes', 'enrolments', 'nodes', 'subject', 'person'], `${ABOUT} ${carers}`);
  const fetches = fetchesOf((await plan(`{ ${enrolled} }`)).plan.node);
  expect(fetches.filter(source => source === 'people')).toHaveLength(1);
});

test('where the planner can’t be loaded, the start fails and says on what it runs', async () => {
  const nothing = () => Promise.reject(new Error('cannot open shared object'));
  await expect(createPlanner(graph, nothing)).rejects.toThrow(
    /native addon for Linux \(glibc\) and macOS.*could not be loaded on/,
  );
});

test('an operation for which there is no way gets an error that says so, and not how the planner puts it', async () => {
  const failing = planner.plan('{ nothing }', null);
  await expect(failing).rejects.toMatchObject({ extensions: { code: 'OPERATION_UNPLANNED' } });
  await expect(failing).rejects.not.toThrow(/nothing/);
});
