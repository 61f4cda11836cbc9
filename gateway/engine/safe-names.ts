import {
  type DocumentNode,
  type FieldNode,
  isAbstractType,
  Kind,
  type NameNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Supergraph } from './supergraph.ts';

type NamingOptions = Pick<Supergraph, 'api' | 'isInterfaceObject' | 'hasProvides'>;

/** Begins the names that stand for those of an operation while its plan is executed. */
const PREFIX = '_as_';

const responseKey = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/**
 * Under which key the data of a field is known while the plan is executed. Planners ask for keys and for what is required under
 * the names of these fields, beside what an operation asks for: an alias `id` for something else, or a field with other arguments,
 * would be taken for the key of an entity. So whatever is more than the name of a field gets a name that nobody else has.
 */
export const dataKey = (node: FieldNode): string =>
  responseKey(node) === node.name.value && !node.arguments?.length ? node.name.value : `${PREFIX}${responseKey(node)}`;

/** A path of the answer, as the operation names it. */
export const asAsked = (path: readonly (string | number)[]): (string | number)[] =>
  path.map(each => (typeof each === 'string' && each.startsWith(PREFIX) ? each.slice(PREFIX.length) : each));

/** Variables that planners make themselves. */
const isTaken = (variable: string): boolean => variable === 'representations' || variable.startsWith('__batch_reps');

const nameOf = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** The name under which a variable is known while the plan is executed. */
const variableName = (name: string): string => (isTaken(name) ? `${PREFIX}${name}` : name);

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: nameOf('__typename') };

/**
 * An operation for the planner: the same, with names that can't be taken for others. Objects of an abstract type are asked for
 * their type too, for what is written of them depends on it; not where a subgraph has them without
 * knowing it, nor where some are provided, for the planner does not count the type among what is.
 */
export function withSafeNames(
  document: DocumentNode,
  { api, isInterfaceObject, hasProvides }: NamingOptions,
): DocumentNode {
  const info = new TypeInfo(api);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const key = dataKey(node);
          return { ...node, alias: key === node.name.value ? undefined : nameOf(key) };
        },
      },
      Variable: {
        leave: node => ({ ...node, name: nameOf(variableName(node.name.value)) }),
      },
      // on the type that it stands in, a fragment needs no type; planners don't find their way through one on a union
      InlineFragment: {
        leave: node =>
          node.typeCondition?.name.value === info.getParentType()?.name
            ? { ...node, typeCondition: undefined }
            : undefined,
      },
      SelectionSet: {
        leave(node) {
          const type = info.getParentType();
          if (hasProvides || !isAbstractType(type) || isInterfaceObject(type.name)) return undefined;
          return { ...node, selections: [TYPENAME, ...node.selections] };
        },
      },
    }),
  );
}

/** The variables of a request, also by the names that they have for the planner. */
export function safeVariables(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const taken = Object.keys(variables).filter(isTaken);
  if (taken.length === 0) return variables;
  return { ...variables, ...Object.fromEntries(taken.map(name => [variableName(name), variables[name]])) };
}
