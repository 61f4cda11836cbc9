import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';

type Shape = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** How deep a sample goes: person, page, record, what it names, a code of that. */
const DEPTH = 5;

const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));

/** The fields of each object type of a schema. */
export function fieldsByType(document: DocumentNode): Map<string, FieldDefinitionNode[]> {
  const types = new Map<string, FieldDefinitionNode[]>();
  const isShape = (node: { kind: string }): node is Shape =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
  for (const { name, fields = [] } of document.definitions.filter(isShape))
    types.set(name.value, [...(types.get(name.value) ?? []), ...fields]);
  return types;
}

/** A field that must be given something can't be asked by somebody who does not know what. */
const needsArguments = ({ arguments: all = [] }: FieldDefinitionNode): boolean =>
  all.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);

/**
 * Selects all that a schema adds to `Person`, as far as it can be asked without arguments; null when that is nothing.
 */
export function personSample(sdl: string): string | null {
  const document = parse(sdl, { noLocation: true });
  const types = fieldsByType(document);
  // what is neither object nor leaf has no fields that could be asked without knowing its members
  const other = new Set(
    document.definitions.flatMap(node =>
      node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const select = (field: FieldDefinitionNode, depth: number): string | null => {
    const gives = named(field.type);
    if (needsArguments(field)) return null;
    if (other.has(gives)) return `${field.name.value} { __typename }`;
    const below = types.get(gives);
    if (!below) return field.name.value;
    if (depth === 0) return null;
    const parts = below.map(each => select(each, depth - 1)).filter(part => part !== null);
    return `${field.name.value} { __typename ${parts.join(' ')} }`;
  };
  const own = (types.get('Person') ?? []).filter(({ name }) => name.value !== 'id' && name.value !== 'grant');
  const parts = own.map(field => select(field, DEPTH)).filter(part => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}
