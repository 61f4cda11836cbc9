import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import { SCOPES } from '../../kit/caller/scopes.ts';
import { isPolicy, POLICIES } from '../authorize/policies.ts';

type Shape = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type Directed = { directives?: readonly ConstDirectiveNode[] };

/** The object types of one subgraph. */
export interface Shapes {
  name: string;
  shapes: readonly Shape[];
}

/** The rules about who may ask, and what it costs; each with where it is broken. */
export type ReportRight = (
  rule: 'fields-say-who-may-ask' | 'rights-are-known' | 'lists-say-their-length',
  graph: string,
  where: string,
  detail?: string,
) => void;

const RIGHTS = ['authenticated', 'requiresScopes', 'policy'];
const LENGTHS = ['cost', 'listSize'];

/** On these, each field says for itself who may ask it: subgraphs add to them. */
const FIELD_BY_FIELD: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription', 'Person']);

const has = (node: Directed, names: readonly string[]): boolean =>
  (node.directives ?? []).some(({ name }) => names.includes(name.value));
const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

/** Whether a type is a list, whatever of. */
export const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/**
 * Checks that every type and field says who may ask it, in words that the platform knows, and every list how long it may be.
 * Composition puts together what subgraphs say of the same type or field, so that it is enough if one of them does.
 */
export function checkRights(graphs: readonly Shapes[], report: ReportRight): void {
  const said = new Set<string>();
  const types = new Map<string, FieldDefinitionNode[]>();
  for (const { shapes } of graphs)
    for (const shape of shapes) {
      const type = shape.name.value;
      types.set(type, [...(types.get(type) ?? []), ...(shape.fields ?? [])]);
      if (has(shape, RIGHTS)) said.add(type);
      for (const field of shape.fields ?? []) if (has(field, RIGHTS)) said.add(`${type}.${field.name.value}`);
    }
  const isPage = (type: string): boolean =>
    (types.get(type) ?? []).some(({ name, type: of }) => /^(nodes|edges)$/.test(name.value) && isList(of));
  for (const { name, shapes } of graphs)
    for (const shape of shapes) {
      const type = shape.name.value;
      for (const directive of shape.directives ?? [])
        checkNames(directive, detail => report('rights-are-known', name, type, detail));
      for (const field of shape.fields ?? []) {
        const where = `${type}.${field.name.value}`;
        for (const directive of field.directives ?? [])
          checkNames(directive, detail => report('rights-are-known', name, where, detail));
        if (!said.has(where) && (FIELD_BY_FIELD.has(type) || !said.has(type)))
          report('fields-say-who-may-ask', name, where);
        const gives = named(field.type);
        const inPage = isPage(type) && isList(field.type);
        const long = isPage(gives) || (isList(field.type) && types.has(gives) && !inPage);
        if (long && !has(field, LENGTHS)) report('lists-say-their-length', name, where);
      }
    }
}

/** Scopes and policies that nobody can have would close a field for everyone. */
function checkNames(directive: ConstDirectiveNode, unknown: (detail: string) => void): void {
  const [kind, isKnown, all] =
    directive.name.value === 'requiresScopes'
      ? (['scope', (text: string) => Object.hasOwn(SCOPES, text), Object.keys(SCOPES)] as const)
      : (['policy', isPolicy, Object.keys(POLICIES)] as const);
  if (!RIGHTS.includes(directive.name.value)) return;
  const texts = (value: ValueNode): string[] =>
    value.kind === Kind.LIST ? value.values.flatMap(texts) : value.kind === Kind.STRING ? [value.value] : [];
  for (const text of (directive.arguments ?? []).flatMap(({ value }) => texts(value)))
    if (!isKnown(text)) unknown(`needs the ${kind} "${text}", which nobody has; known are ${all.join(', ')}`);
}
