import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';

/** The one operation of a document. Throws when there is none. */
export function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node;
  throw new Error('the document has no operation');
}

/** The fragment of a document that has a name. */
export function fragmentOf({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined {
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name) return node;
  return undefined;
}
