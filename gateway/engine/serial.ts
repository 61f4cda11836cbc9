import { type DocumentNode, Kind, type SelectionNode } from 'graphql';
import { fragmentOf, operationOf } from './document.ts';

/**
 * The parts of an operation that are executed one after the other: each root field of a mutation, with all that is asked below it,
 * for it must be complete before the next begins (GraphQL specification, 6.2.2); everything at once of a query. Planners put
 * only the root fields in order.
 */
export function serialParts(document: DocumentNode): DocumentNode[] {
  const operation = operationOf(document);
  if (operation.operation !== 'mutation') return [document];
  const parts = new Map<string, SelectionNode[]>();
  const collect = (selections: readonly SelectionNode[], wrap: (node: SelectionNode) => SelectionNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        parts.set(key, [...(parts.get(key) ?? []), wrap(node)]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
      // what holds for the fragment holds for each field of it
      const within = (field: SelectionNode): SelectionNode =>
        wrap({
          kind: Kind.INLINE_FRAGMENT,
          directives: node.directives,
          selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
        });
      collect(fragment?.selectionSet.selections ?? [], node.directives?.length ? within : wrap);
    }
  };
  collect(operation.selectionSet.selections, node => node);
  if (parts.size < 2) return [document];
  return [...parts.values()].map(selections => ({
    ...document,
    definitions: document.definitions.map(node =>
      node === operation ? { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } : node,
    ),
  }));
}
