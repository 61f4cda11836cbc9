import { type DocumentNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentOf, operationOf } from '../document.ts';

/** What an object of an answer may have. */
export interface Shape {
  /** By response key, in the order in which they were asked for; null for a leaf. */
  fields: ReadonlyMap<string, Shape | null>;
  /**
   * Whether it is asked for alike wherever it may stand. It is not where it is below fragments on several types: then objects
   * that look the same may still go different ways.
   */
  uniform: boolean;
}

/**
 * The shape of the answer to an operation. Types don't matter to it: fields under one response key are of one form whatever the
 * types around them are (GraphQL specification, 5.3.2: Field Selection Merging).
 */
export function shapeOf(operation: string): Shape {
  const document = parse(operation, { noLocation: true });
  return shapeOfSets([operationOf(document).selectionSet], document, true);
}

function shapeOfSets(sets: readonly SelectionSetNode[], document: DocumentNode, uniform: boolean): Shape {
  const below = new Map<string, { sets: SelectionSetNode[]; types: Set<string> }>();
  const collect = (selections: readonly SelectionNode[], type: string): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const found = below.get(key) ?? { sets: [], types: new Set() };
        if (node.selectionSet) found.sets.push(node.selectionSet);
        found.types.add(type);
        below.set(key, found);
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
        const condition = fragment?.typeCondition?.name.value;
        collect(fragment?.selectionSet.selections ?? [], condition ?? type);
      }
    }
  };
  for (const { selections } of sets) collect(selections, '');
  const fields = [...below].map(
    ([key, found]) =>
      [
        key,
        found.sets.length > 0 ? shapeOfSets(found.sets, document, uniform && found.types.size === 1) : null,
      ] as const,
  );
  return { fields: new Map(fields), uniform };
}
