import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { compose, type Part } from './compose.ts';
import { checkRights, isList } from './rights-rules.ts';

/**
 * Lists of records that begin outside a person: they ask `people` for the grants of those on the page, or are for auditors alone;
 * which tests show.
 */
export const LISTS_OUTSIDE_PERSONS: readonly string[] = [
  'Pilot.enrolments',
  'Query.breakGlassReviews',
  'Query.inspectionCases',
  'Query.accessEvents',
  'Query.watchList',
  'Organization.accesses',
];

/** A rule of the graph that subgraphs break. */
export interface Finding {
  rule: Rule;
  /** `subgraph: Type.field`. */
  where: string;
  /** What is wrong, and how it is mended. */
  message: string;
}

/** The rules of the graph, and what to tell whoever breaks one. */
const RULES = {
  'only-people-gives-persons': 'gives a Person, which only "people" may; give a PersonReference instead',
  'records-are-no-entities': 'holds personal data and is an entity; remove its @key, it is reached through its person',
  'person-fields-require-grant': 'is on Person without the grant; add @requires(fields: "grant")',
  'person-fields-are-nullable': 'is on Person and can’t be null; remove the "!", for null means "not known from here"',
  'crossings-are-nullable': 'leads to an entity of another subgraph and can’t be null; remove the "!"',
  'lists-begin-at-persons': `gives records without beginning at a person; only ${LISTS_OUTSIDE_PERSONS.join(' and ')} may: move it to Person`,
  'requires-without-arguments': 'has arguments inside @requires, which planners answer wrongly; remove them',
  'everything-is-described': 'has no description; say in a sentence what it is',
  'fields-say-who-may-ask':
    'does not say who may ask it; add @authenticated, @requiresScopes or @policy to it or to its type',
  'rights-are-known': 'needs a scope or policy that nobody has',
  'lists-say-their-length': 'is a list that may be long and does not say how long; add @listSize, or @cost',
  'grant-stays-inside': 'is seen by callers; mark it @inaccessible in "people"',
  composes: 'does not fit the other subgraphs',
} as const;

/** The name of a rule. */
export type Rule = keyof typeof RULES;

type Shape = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type Graph = { name: string; document: DocumentNode; shapes: Shape[] };
type Report = (rule: Rule, graph: string, where: string, detail?: string) => void;

const isShape = (node: { kind: string }): node is Shape =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
const ROOTS = ['Query', 'Mutation', 'Subscription'];
const PERSONS = ['Person', 'PersonReference'];

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
const has = (node: { directives?: Shape['directives'] }, name: string): boolean =>
  (node.directives ?? []).some(directive => directive.name.value === name);
const argument = (node: FieldDefinitionNode | Shape, directive: string, name: string): string | boolean | undefined => {
  const given = node.directives?.find(each => each.name.value === directive)?.arguments;
  const found = given?.find(each => each.name.value === name);
  return found && 'value' in found.value ? (found.value.value as string | boolean) : undefined;
};

/** What comes of composing: the schema that callers see, or why there is none. */
export type Made = { api: string } | { problem: string };

/** Composes subgraphs, and says what came of it. */
export function make(parts: readonly Part[]): Made {
  try {
    return { api: compose(parts).api };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

/**
 * Checks subgraphs that are to make one graph against its rules; empty when they keep all of them. Consent travels inside
 * the query plan only as long as these hold. `made` is what comes of composing them, for whoever knows it.
 */
export function checkRules(parts: readonly Part[], made: Made = make(parts)): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (rule, graph, where, detail) =>
    findings.push({ rule, where: `${graph}: ${where}`, message: `${where} in "${graph}" ${detail ?? RULES[rule]}.` });
  const graphs = parts.map(({ name, sdl }): Graph => {
    const document = parse(sdl);
    return { name, document, shapes: document.definitions.filter(isShape) };
  });
  const types = new Map<string, FieldDefinitionNode[]>();
  for (const shape of graphs.flatMap(graph => graph.shapes))
    types.set(shape.name.value, [...(types.get(shape.name.value) ?? []), ...(shape.fields ?? [])]);
  for (const graph of graphs) {
    checkPersons(graph, report);
    checkDescriptions(graph.document, where => report('everything-is-described', graph.name, where));
  }
  checkRights(graphs, report);
  checkCrossings(graphs, report);
  checkRecords(graphs, types, report);
  checkComposition(made, report);
  return findings;
}

/** What a subgraph may do with persons. */
function checkPersons({ name, document, shapes }: Graph, report: Report): void {
  for (const shape of shapes) {
    for (const field of shape.fields ?? []) {
      const where = `${shape.name.value}.${field.name.value}`;
      const requires = argument(field, 'requires', 'fields');
      if (typeof requires === 'string' && requires.includes('(')) report('requires-without-arguments', name, where);
      if (name === 'people') continue;
      if (named(field.type) === 'Person') report('only-people-gives-persons', name, where);
      if (shape.name.value !== 'Person' || field.name.value === 'id') continue;
      if (field.name.value === 'grant' && has(field, 'external')) continue;
      if (requires !== 'grant') report('person-fields-require-grant', name, where);
      if (field.type.kind === Kind.NON_NULL_TYPE) report('person-fields-are-nullable', name, where);
    }
    if (name !== 'people' && shape.name.value === 'Person' && shape.interfaces?.length)
      report('only-people-gives-persons', name, `${shape.interfaces[0]?.name.value}`);
  }
  for (const node of document.definitions)
    if (name !== 'people' && 'types' in node && node.types?.some(type => type.name.value === 'Person'))
      report('only-people-gives-persons', name, node.name.value);
}

const DESCRIBED = /Type(Definition|Extension)$|^(Field|InputValue|EnumValue)Definition$/;

/** Calls back for everything that has no words of its own: types, fields, arguments, values of enums and inputs. */
function checkDescriptions(document: DocumentNode, missing: (where: string) => void): void {
  const path: string[] = [];
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false;
      if (!DESCRIBED.test(node.kind) || !('name' in node) || !node.name) return;
      path.push(node.name.value);
      // the root types are made of what all subgraphs add to them
      const exempt = node.kind.endsWith('Extension') || ROOTS.includes(path.join('.'));
      if (!exempt && !('description' in node && node.description)) missing(path.join('.'));
    },
    leave: node => void (DESCRIBED.test(node.kind) && path.pop()),
  });
}

/** A subgraph that is down must not take with it what others know. */
function checkCrossings(graphs: readonly Graph[], report: Report): void {
  const owners = new Map<string, { name: string; fields: number }>();
  for (const { name, shapes } of graphs)
    for (const shape of shapes.filter(each => has(each, 'key'))) {
      // whoever says most of an entity is its home
      const fields = argument(shape, 'key', 'resolvable') === false ? 0 : (shape.fields?.length ?? 0);
      if (fields > (owners.get(shape.name.value)?.fields ?? -1)) owners.set(shape.name.value, { name, fields });
    }
  for (const type of PERSONS) owners.set(type, { name: 'people', fields: 0 });
  for (const { name, shapes } of graphs)
    for (const shape of shapes)
      for (const field of shape.fields ?? []) {
        const owner = owners.get(named(field.type));
        if (owner && owner.name !== name && field.type.kind === Kind.NON_NULL_TYPE)
          report('crossings-are-nullable', name, `${shape.name.value}.${field.name.value}`);
      }
}

/** Records are reached through their person, and in no other way. */
function checkRecords(graphs: readonly Graph[], types: Map<string, FieldDefinitionNode[]>, report: Report): void {
  const fieldsOf = (type: string) => types.get(type) ?? [];
  const leadsTo = (type: string, name: string) => {
    const field = fieldsOf(type).find(each => each.name.value === name);
    return field && named(field.type);
  };
  const rowOf = (type: string): string => {
    const row = leadsTo(type, 'nodes') ?? leadsTo(type, 'edges') ?? type;
    return leadsTo(row, 'node') ?? row;
  };
  const isStored = (type: string) => fieldsOf(type).some(field => field.name.value === 'id');
  const onPerson = fieldsOf('Person').filter(field => has(field, 'requires') || isStored(rowOf(named(field.type))));
  // what names its person is about that person, also where it is not on Person
  const naming = [...types].filter(([, fields]) => fields.some(field => named(field.type) === 'PersonReference'));
  const about = [...onPerson.map(field => rowOf(named(field.type))), ...naming.map(([type]) => rowOf(type))];
  const records = new Set(about.filter(type => types.has(type) && !ROOTS.includes(type)));
  const reach = (
    from: readonly string[],
    enter: (type: string, field: FieldDefinitionNode) => boolean,
  ): Set<string> => {
    const seen = new Set(from);
    for (const type of seen)
      for (const field of fieldsOf(type))
        if (!PERSONS.includes(named(field.type)) && enter(type, field)) seen.add(named(field.type));
    return seen;
  };
  const lists = new Set<string>();
  const outside = reach(ROOTS, (type, field) => {
    const gives = named(field.type);
    const isRecord = records.has(rowOf(gives));
    // the one record that a mutation gives is what its caller wrote
    const isWritten = type === 'Mutation' && rowOf(gives) === gives && !isList(field.type);
    if (isRecord && !isWritten) lists.add(`${type}.${field.name.value}`);
    return !isRecord;
  });
  const below = reach([...records], () => true);
  for (const { name, shapes } of graphs)
    for (const shape of shapes) {
      const type = shape.name.value;
      const personal = records.has(type) || (below.has(type) && !outside.has(type));
      if (personal && has(shape, 'key')) report('records-are-no-entities', name, type);
      for (const field of shape.fields ?? []) {
        const where = `${type}.${field.name.value}`;
        if (lists.has(where) && !LISTS_OUTSIDE_PERSONS.includes(where)) report('lists-begin-at-persons', name, where);
      }
    }
}

/** What callers see in the end. */
function checkComposition(made: Made, report: Report): void {
  if ('problem' in made) {
    report('composes', 'supergraph', 'The whole', `is not made: ${made.problem}`);
    return;
  }
  const person = parse(made.api).definitions.find(node => 'name' in node && node.name?.value === 'Person');
  const fields = person?.kind === Kind.OBJECT_TYPE_DEFINITION ? (person.fields ?? []) : [];
  if (fields.some(field => named(field.type) === 'AccessGrant')) report('grant-stays-inside', 'people', 'Person.grant');
}
