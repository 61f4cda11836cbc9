import { Kind, parse, type SelectionNode } from 'graphql';
import { fragmentOf, operationOf } from '../document.ts';
import type { Supergraph } from '../supergraph.ts';

/** What one field of a fetch of entities requires beside the key. */
export interface Need {
  /** The response key of the field. */
  field: string;
  /** The names that are required for it. */
  requires: ReadonlySet<string>;
}

/**
 * What each field of a list of entities needs, by type. Planners ask in one fetch for fields that require different things, of which
 * some may not be known: under another condition, of another type, since their source has failed.
 */
export function needsOf(operation: string, alias: string, source: string, graph: Supergraph): Map<string, Need[]> {
  const document = parse(operation, { noLocation: true });
  const needs = new Map<string, Need[]>();
  const collect = (selections: readonly SelectionNode[], type: string): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const requires = new Set(graph.requiresOf(source, type, node.name.value));
        needs.set(type, [...(needs.get(type) ?? []), { field: (node.alias ?? node.name).value, requires }]);
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
        collect(fragment?.selectionSet.selections ?? [], fragment?.typeCondition?.name.value ?? type);
      }
    }
  };
  for (const node of operationOf(document).selectionSet.selections)
    if (node.kind === Kind.FIELD && (node.alias ?? node.name).value === alias)
      collect(node.selectionSet?.selections ?? [], '');
  return needs;
}

/**
 * Which fields can't be had without what is missing; null when there is nothing to ask for: all of them need it, or it is the key.
 */
export function blockedBy(missing: readonly string[], needs: readonly Need[]): ReadonlySet<string> | null {
  const isRequired = (name: string) => needs.some(({ requires }) => requires.has(name));
  if (!missing.every(isRequired)) return null;
  const blocked = needs.filter(({ requires }) => missing.some(name => requires.has(name)));
  return blocked.length === needs.length ? null : new Set(blocked.map(({ field }) => field));
}
