import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Cost, FREE, type Length, plus, times } from './cost.ts';
import { fragmentsOf } from './document.ts';
import type { Weights } from './weights.ts';

/** The longest page that any list gives; counted where nothing tells how long a list will be. */
const LONGEST = 200;

/** How long a list counts whose length nothing tells. */
const UNKNOWN: Length = { least: 10, variables: [] };
const ONE: Length = { least: 1, variables: [] };

/** What a mutation costs by itself; a query costs nothing by itself. */
const MUTATION: Cost = { fixed: 10, lists: [] };

/**
 * The cost of an operation that has been validated, by the IBM cost specification as other routers count it: each object
 * counts 1 or its `@cost`, each value nothing, and what is in a list counts as often as the list may be long. What `@skip` or
 * `@include` leaves out counts, and so does each of several fragments.
 */
export function costOf(
  { document, operation }: { document: DocumentNode; operation: OperationDefinitionNode },
  { schema, weights }: { schema: GraphQLSchema; weights: Weights },
): Cost {
  const fragments = fragmentsOf(document);
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : null,
    ]),
  );

  /** The length that the slicing arguments of a field give. */
  function lengthOf(where: string, node: FieldNode, field: GraphQLField<unknown, unknown>): Length {
    const size = weights.size.get(where);
    if (!size) return UNKNOWN;
    const otherwise = size.assumed ?? (size.slicing.length > 0 ? LONGEST : UNKNOWN.least);
    const variables: Length['variables'][number][] = [];
    const numbers: number[] = [];
    for (const name of size.slicing) {
      const value = node.arguments?.find(each => each.name.value === name)?.value;
      const usual = field.args.find(each => each.name === name)?.defaultValue;
      const absent = typeof usual === 'number' ? usual : null;
      if (value?.kind === Kind.VARIABLE) {
        const known = defaults.get(value.name.value) ?? absent ?? otherwise;
        variables.push({ name: value.name.value, otherwise: known });
      } else if (value?.kind === Kind.INT) numbers.push(Number(value.value));
      else if (absent !== null) numbers.push(absent);
    }
    const least = Math.max(0, ...numbers);
    return { least: numbers.length + variables.length > 0 ? least : otherwise, variables };
  }

  function ofField(node: FieldNode, parent: GraphQLCompositeType, paged: Length | undefined): Cost {
    const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
    if (!field) return FREE; // __typename, __schema: the gateway's own
    const where = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const size = weights.size.get(where);
    const isList = isListType(getNullableType(field.type));
    const length = paged ?? (isList || size?.sized.length ? lengthOf(where, node, field) : ONE);
    let own = weights.cost.get(where) ?? weights.cost.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    for (const { name } of node.arguments ?? []) own += weights.cost.get(`${where}.${name.value}`) ?? 0;
    const pages = isList ? undefined : size && { fields: size.sized, length };
    const below = node.selectionSet && isCompositeType(type) ? ofSet(node.selectionSet, type, pages) : FREE;
    return times(isList ? length : ONE, plus({ fixed: own, lists: [] }, below));
  }

  function ofSet(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    pages?: { fields: readonly string[]; length: Length },
  ): Cost {
    let total = FREE;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const paged = pages?.fields.includes(node.name.value) ? pages.length : undefined;
        total = plus(total, ofField(node, parent, paged));
      } else {
        const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
        const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value);
        if (part) total = plus(total, ofSet(part.selectionSet, isCompositeType(condition) ? condition : parent, pages));
      }
    }
    return total;
  }

  const root = schema.getRootType(operation.operation);
  const fields = root ? ofSet(operation.selectionSet, root) : FREE;
  return operation.operation === 'mutation' ? plus(MUTATION, fields) : fields;
}
