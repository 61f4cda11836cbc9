import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../limits/document.ts';
import type { Requirement } from './requirement.ts';
import type { Rights } from './rights.ts';

/** A way to a field in an answer, without the places in lists. */
export type FieldPath = readonly string[];

/** Told of each field of an operation and of what it asks of the caller; says whether to look below it. */
export type Visit = (path: FieldPath, asked: readonly Requirement[]) => boolean;

/**
 * Goes through the fields of an operation that has been validated. A field asks what itself, the type that it is on and the
 * type that it gives ask; a field of an interface also what each of its types asks of it, for any of them may come. What is
 * asked about the schema itself asks nothing. A field that `@skip` or `@include` leaves out counts: so the answer is the same
 * for all variables, and can be kept.
 */
export function visitFields(
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  { schema, rights }: { schema: GraphQLSchema; rights: Rights },
  visit: Visit,
): void {
  const fragments = fragmentsOf(document);
  const ofField = (parent: GraphQLCompositeType, name: string, gives: string): Requirement[] => {
    const types = isAbstractType(parent) ? [parent, ...schema.getPossibleTypes(parent)] : [parent];
    const from = types.flatMap(type => (name === '__typename' ? [] : [type.name, `${type.name}.${name}`]));
    return [parent.name, ...from, gives].flatMap(where => rights.get(where) ?? []);
  };
  const inside = (set: SelectionSetNode, parent: GraphQLCompositeType, path: FieldPath): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const { value: name } = node.name;
        if (name === '__schema' || name === '__type') continue;
        const field = isUnionType(parent) ? undefined : parent.getFields()[name];
        const gives = field && getNamedType(field.type);
        const here = [...path, node.alias?.value ?? name];
        const below = visit(here, ofField(parent, name, gives?.name ?? ''));
        if (below && node.selectionSet && isCompositeType(gives)) inside(node.selectionSet, gives, here);
      } else {
        const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value);
        if (part) inside(part.selectionSet, isCompositeType(condition) ? condition : parent, path);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) inside(operation.selectionSet, root, []);
}
