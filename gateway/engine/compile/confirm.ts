import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
} from 'graphql';
import { fragmentOf } from '../document.ts';
import type { RequiresSelection } from '../plan.ts';
import type { Supergraph } from '../supergraph.ts';
import type { EntityList } from './entities.ts';

/** The key of each type that a list of entities asks for, and under which response key the answer brings it. */
export type Confirm = EntityList['confirm'];

/** The response key under which a key comes back; one that an operation uses itself is not taken. */
const RESPONSE_KEY = '_key';

/** Types and plain fields that a fetch requires. */
const required = (requires: readonly RequiresSelection[]): Map<string, Set<string>> =>
  new Map(
    requires.flatMap(each =>
      each.kind === 'InlineFragment'
        ? [
            [
              each.typeCondition,
              new Set(each.selections.flatMap(field => (field.kind === 'Field' ? [field.name] : []))),
            ],
          ]
        : [],
    ),
  );

/**
 * Lets a fetch ask each entity for its key too, so that the answer can be held to what was asked for: a source that gives them
 * in another order, or others, would else put one person's records under another's name. Keys of several fields are not
 * asked for, nor is anything where a subgraph would have to look it up elsewhere.
 */
export function confirming(
  operation: string,
  lists: readonly { alias: string; requires: readonly RequiresSelection[] }[],
  source: string,
  graph: Supergraph,
): { operation: string; confirm: Confirm[] } {
  const document = parse(operation, { noLocation: true });
  const confirm = lists.map((): Map<string, { responseKey: string; key: string }> => new Map());
  const add = (field: FieldNode): FieldNode => {
    const index = lists.findIndex(({ alias }) => alias === (field.alias ?? field.name).value);
    const requires = lists[index]?.requires;
    const into = confirm[index];
    if (!requires || !into || !field.selectionSet) return field;
    const keys = required(requires);
    const selections = field.selectionSet.selections.map((node): SelectionNode => {
      const type = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : undefined;
      if (node.kind !== Kind.INLINE_FRAGMENT || type === undefined) return node;
      const key = graph.keyOf(source, type);
      if (key === null || !keys.get(type)?.has(key) || usesKey(node.selectionSet.selections, document)) return node;
      into.set(type, { responseKey: RESPONSE_KEY, key });
      const asked: FieldNode = { kind: Kind.FIELD, alias: name(RESPONSE_KEY), name: name(key) };
      return { ...node, selectionSet: { ...node.selectionSet, selections: [asked, ...node.selectionSet.selections] } };
    });
    return { ...field, selectionSet: { ...field.selectionSet, selections } };
  };
  const definitions = document.definitions.map(node =>
    node.kind === Kind.OPERATION_DEFINITION ? withRoot(node, add) : node,
  );
  return { operation: stripIgnoredCharacters(print({ ...document, definitions })), confirm };
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const withRoot = (node: OperationDefinitionNode, change: (field: FieldNode) => FieldNode): OperationDefinitionNode => ({
  ...node,
  selectionSet: {
    ...node.selectionSet,
    selections: node.selectionSet.selections.map(each => (each.kind === Kind.FIELD ? change(each) : each)),
  },
});

function usesKey(selections: readonly SelectionNode[], document: DocumentNode): boolean {
  return selections.some(node => {
    if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value === RESPONSE_KEY;
    if (node.kind === Kind.INLINE_FRAGMENT) return usesKey(node.selectionSet.selections, document);
    const fragment = fragmentOf(document, node.name.value);
    return fragment !== undefined && usesKey(fragment.selectionSet.selections, document);
  });
}
