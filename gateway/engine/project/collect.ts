import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { type Conditions, isLeftOut } from '../left-out.ts';

/** The fragments of a document, by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether fragments on a type apply to what is being collected. */
export type Applies = (typeCondition: string) => boolean;

/**
 * The fields of selection sets by response key, in the order in which they are met first: CollectFields of the GraphQL
 * specification (6.3.2), for one type and with the conditions known.
 */
export function collectFields(
  sets: readonly SelectionSetNode[],
  applies: Applies,
  { fragments, conditions }: { fragments: Fragments; conditions: Conditions },
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const node of selections) {
      if (isLeftOut(node, conditions)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const known = fields.get(key);
        if (known) known.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!node.typeCondition || applies(node.typeCondition.name.value)) collect(node.selectionSet.selections);
      } else if (!visited.has(node.name.value)) {
        visited.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment && applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet.selections);
      }
    }
  };
  for (const set of sets) collect(set.selections);
  return fields;
}
