import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  type SelectionNode,
} from 'graphql';

/** Names of a type and whatever stands for it at run time. */
export type Satisfies = (typename: string, condition: string) => boolean;

/** What the engine needs to know of a supergraph. */
export interface Supergraph {
  sdl: string;
  /** What callers see of it. */
  api: GraphQLSchema;
  /** The addresses of the subgraphs, by name. */
  sources: ReadonlyMap<string, string>;
  /** Whether an object of a type (by its name) fulfils a type condition. */
  satisfies: Satisfies;
  /** The subgraph that alone has a field; null when there are several. */
  ownerOf(type: string, field: string): string | null;
  /** Whether a subgraph resolves a field itself, of whatever object of that type it returns. */
  resolves(source: string, type: string, field: string): boolean;
  /** The names of what a field of a subgraph requires of the same object. */
  requiresOf(source: string, type: string, field: string): readonly string[];
  /** Whether a subgraph has a type. */
  has(source: string, type: string): boolean;
  /** Whether a subgraph has an interface as an object (`@interfaceObject`), and so does not know the types of its objects. */
  isInterfaceObject(type: string): boolean;
  /** Whether subgraphs give fields of others on some ways only (`@provides`). */
  hasProvides: boolean;
  /** The field that alone is a key of a type in a subgraph; null when its keys have several fields, or there is none. */
  keyOf(source: string, type: string): string | null;
}

type Values = Record<string, string | boolean>;
interface Join {
  source: string;
  values: Values;
}
interface TypeJoins {
  joins: Join[];
  fields: Map<string, Join[]>;
}

function valuesOf(directive: ConstDirectiveNode): Values {
  const values: Values = {};
  for (const { name, value } of directive.arguments ?? [])
    if ('value' in value) values[name.value] = value.value as string | boolean;
  return values;
}

/** The values of each use of a directive on a node. */
const uses = (node: { directives?: readonly ConstDirectiveNode[] }, name: string): Values[] =>
  (node.directives ?? []).filter(directive => directive.name.value === name).map(valuesOf);

/** What callers see of a supergraph. The library leaves members of unions in it that callers can't know of. */
export function publicSchema(supergraph: DocumentNode): DocumentNode {
  const { definitions, ...document } = transformSupergraphToPublicSchema(supergraph);
  const names = new Set(definitions.flatMap(node => ('name' in node && node.name ? [node.name.value] : [])));
  return {
    ...document,
    definitions: definitions.map(node =>
      node.kind === Kind.UNION_TYPE_DEFINITION
        ? { ...node, types: node.types?.filter(({ name }) => names.has(name.value)) }
        : node,
    ),
  };
}

/** Whether a supergraph has Careweave's grant in it, and so persons who are protected by it. */
export const carriesGrant = (sdl: string): boolean =>
  parse(sdl, { noLocation: true }).definitions.some(
    node => node.kind === Kind.SCALAR_TYPE_DEFINITION && node.name.value === 'AccessGrant',
  );

/** Reads a supergraph's SDL. Throws when it is no supergraph. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const graphs = document.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (!graphs) throw new Error('This is no supergraph: it has no enum join__Graph that lists its subgraphs.');
  const names = new Map<string, string>();
  const sources = new Map<string, string>();
  for (const value of graphs.values ?? []) {
    const { name = value.name.value, url = '' } = uses(value, 'join__graph')[0] ?? {};
    names.set(value.name.value, String(name));
    sources.set(String(name), String(url));
  }
  const types = joinsOf(document, names);
  const joinsOfField = (type: string, field: string): Join[] => {
    const entry = types.get(type);
    const own = entry?.fields.get(field);
    // a field without @join__field is in every subgraph that has the type
    return own && own.length > 0 ? own : own ? (entry?.joins ?? []) : [];
  };
  const resolving = (type: string, field: string) =>
    joinsOfField(type, field).filter(({ values }) => !values.external && !values.usedOverridden);
  return {
    sdl,
    api: buildASTSchema(publicSchema(document), { assumeValid: true, assumeValidSDL: true }),
    sources,
    satisfies: satisfiesOf(document),
    ownerOf(type, field) {
      const found = new Set(resolving(type, field).map(({ source }) => source));
      return found.size === 1 ? ([...found][0] as string) : null;
    },
    resolves: (source, type, field) =>
      resolving(type, field).some(join => join.source === source && join.values.requires === undefined),
    requiresOf: (source, type, field) =>
      resolving(type, field)
        .filter(join => join.source === source)
        .flatMap(({ values }) => (typeof values.requires === 'string' ? namesIn(values.requires) : [])),
    has: (source, type) => types.get(type)?.joins.some(join => join.source === source) === true,
    hasProvides: [...types.values()].some(({ fields }) =>
      [...fields.values()].flat().some(({ values }) => values.provides !== undefined),
    ),
    isInterfaceObject: type => types.get(type)?.joins.some(({ values }) => values.isInterfaceObject === true) === true,
    keyOf(source, type) {
      const joins = types.get(type)?.joins.filter(join => join.source === source) ?? [];
      const keys = joins.flatMap(({ values }) => (typeof values.key === 'string' ? [values.key.trim()] : []));
      return keys.length === 1 && /^\w+$/.test(keys[0] as string) ? (keys[0] as string) : null;
    },
  };
}

function joinsOf(document: DocumentNode, names: ReadonlyMap<string, string>): Map<string, TypeJoins> {
  const joined = (node: { directives?: readonly ConstDirectiveNode[] }, directive: string): Join[] =>
    uses(node, directive).flatMap(values => {
      const source = names.get(String(values.graph));
      return source === undefined ? [] : [{ source, values }];
    });
  const types = new Map<string, TypeJoins>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const fields = new Map((node.fields ?? []).map(field => [field.name.value, joined(field, 'join__field')]));
    types.set(node.name.value, { joins: joined(node, 'join__type'), fields });
  }
  return types;
}

function satisfiesOf(document: DocumentNode): Satisfies {
  const members = new Map<string, Set<string>>();
  const add = (abstract: string, name: string) => members.set(abstract, (members.get(abstract) ?? new Set()).add(name));
  for (const node of document.definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of node.types ?? []) add(node.name.value, member.name.value);
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const each of node.interfaces ?? []) add(each.name.value, node.name.value);
  }
  return (typename, condition) => typename === condition || members.get(condition)?.has(typename) === true;
}

/** The names at the root of a selection such as `price address { city }`. */
function namesIn(selection: string): string[] {
  const [operation] = parse(`{ ${selection} }`, { noLocation: true }).definitions;
  const names = (selections: readonly SelectionNode[]): string[] =>
    selections.flatMap(node => {
      if (node.kind === Kind.FIELD) return [node.name.value];
      return node.kind === Kind.INLINE_FRAGMENT ? names(node.selectionSet.selections) : [];
    });
  return operation?.kind === Kind.OPERATION_DEFINITION ? names(operation.selectionSet.selections) : [];
}
