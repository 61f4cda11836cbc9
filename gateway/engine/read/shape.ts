import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an object of an answer may have: response keys, in the order in which they were asked for; null for a leaf. */
export type Shape = ReadonlyMap<string, Shape | null>;

/**
 * The shape of the answer to an operation. Types don't matter: fields under one response key are alike whatever the types
 * around them are (GraphQL specification, 5.3.2: Field Selection Merging).
 */
export function shapeOf(operation: string): Shape {
  const document = parse(operation, { noLocation: true });
  const definition = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return definition ? shapeOfSets([definition.selectionSet], fragmentsOf(document)) : new Map();
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

function shapeOfSets(sets: readonly SelectionSetNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): Shape {
  const below = new Map<string, SelectionSetNode[]>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        below.set(key, [...(below.get(key) ?? []), ...(node.selectionSet ? [node.selectionSet] : [])]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet.selections);
      else collect(fragments.get(node.name.value)?.selectionSet.selections ?? []);
    }
  };
  for (const { selections } of sets) collect(selections);
  return new Map([...below].map(([key, nested]) => [key, nested.length > 0 ? shapeOfSets(nested, fragments) : null]));
}
