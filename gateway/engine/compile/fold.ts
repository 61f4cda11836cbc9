import {
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';
import { fragmentOf, operationOf } from '../document.ts';
import type { BatchFetchNode, FetchNode, FlattenNodePathSegment, PlanNode, RequiresSelection } from '../plan.ts';
import type { Supergraph } from '../supergraph.ts';

type Path = readonly FlattenNodePathSegment[];

/** A fetch of entities for nothing but leaves that their subgraph resolves for any such entity. */
interface Leaves {
  source: string;
  type: string;
  fields: readonly FieldNode[];
  paths: readonly Path[];
}

/** A fetch that comes before, with the places to which it brings objects. */
interface Earlier {
  node: FetchNode | BatchFetchNode;
  /** The response key of `_entities`, and where they go; null and the root for root fields. */
  alias: string | null;
  path: Path;
}

/**
 * Spares fetches that ask a subgraph for more of what it has just given: for the grant of a person, above all, whom `people` names
 * in a reference (open at graphql-hive/router as #1539). The leaves are asked for in the first of the two.
 */
export function fold(root: PlanNode, graph: Supergraph): PlanNode | undefined {
  const earlier: Earlier[] = [];
  return visit(root, []);

  function visit(node: PlanNode, at: Path): PlanNode | undefined {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel': {
        const nodes = node.nodes.map(each => visit(each, at)).filter(each => each !== undefined);
        return nodes.length === 0 ? undefined : { ...node, nodes };
      }
      case 'Flatten': {
        const below = visit(node.node, [...at, ...node.path]);
        return below && { ...node, node: below };
      }
      case 'Fetch':
      case 'BatchFetch': {
        const leaves = leavesOf(node, at);
        if (leaves && foldInto(leaves)) return undefined;
        const own = { ...node };
        if (own.kind === 'BatchFetch')
          for (const { alias, paths } of own.entityBatch.aliases)
            for (const path of paths) earlier.push({ node: own, alias, path });
        else earlier.push({ node: own, alias: own.requires ? '_entities' : null, path: at });
        return own;
      }
      default:
        return node;
    }
  }

  /** Asks for leaves in fetches that come before; tells whether all of their places were found there. */
  function foldInto({ source, type, fields, paths }: Leaves): boolean {
    if (!fields.every(field => graph.resolves(source, type, field.name.value))) return false;
    const asked: InlineFragmentNode = {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
    };
    const changed = new Map<FetchNode | BatchFetchNode, string>();
    for (const path of paths) {
      const found = earlier.some(({ node, alias, path: from }) => {
        if (node.serviceName !== source || !isBelow(path, from)) return false;
        const before = changed.get(node) ?? node.operation;
        const operation = withSelection(before, alias, keysOf(path.slice(from.length)), asked);
        if (operation !== null) changed.set(node, operation);
        return operation !== null;
      });
      if (!found) return false;
    }
    for (const [node, operation] of changed) node.operation = operation;
    return true;
  }
}

function leavesOf(node: FetchNode | BatchFetchNode, at: Path): Leaves | null {
  const lists =
    node.kind === 'BatchFetch'
      ? node.entityBatch.aliases
      : node.requires
        ? [
            {
              alias: '_entities',
              paths: [[...at]],
              requires: node.requires,
              inputRewrites: node.inputRewrites,
              outputRewrites: node.outputRewrites,
            },
          ]
        : [];
  const [list] = lists;
  if (lists.length !== 1 || !list || list.inputRewrites || list.outputRewrites || node.variableUsages?.length)
    return null;
  const type = keyOnlyType(list.requires);
  const [root] = operationOf(parse(node.operation, { noLocation: true })).selectionSet.selections;
  const [fragment] = root?.kind === Kind.FIELD ? (root.selectionSet?.selections ?? []) : [];
  if (type === null || fragment?.kind !== Kind.INLINE_FRAGMENT || fragment.typeCondition?.name.value !== type)
    return null;
  const fields = fragment.selectionSet.selections;
  const plain = fields.every(
    (each): each is FieldNode =>
      each.kind === Kind.FIELD && !each.selectionSet && !each.arguments?.length && !each.alias,
  );
  return plain ? { source: node.serviceName, type, fields: fields as FieldNode[], paths: list.paths } : null;
}

/** The one type that is required, if by `__typename` and one more leaf, its key. */
function keyOnlyType(requires: readonly RequiresSelection[]): string | null {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'InlineFragment' || fragment.selections.length !== 2) return null;
  const plain = fragment.selections.every(each => each.kind === 'Field' && !each.selections?.length && !each.alias);
  return plain ? fragment.typeCondition : null;
}

const keysOf = (path: Path): string[] =>
  path.flatMap(segment => (segment !== '@' && 'Field' in segment ? [segment.Field] : []));

const isBelow = (path: Path, from: Path): boolean =>
  path.length > from.length && from.every((segment, at) => JSON.stringify(segment) === JSON.stringify(path[at]));

/** An operation that selects more at a place; null when it has no such place. */
function withSelection(
  text: string,
  alias: string | null,
  keys: readonly string[],
  more: SelectionNode,
): string | null {
  const document = parse(text, { noLocation: true });
  const path = alias === null ? keys : [alias, ...keys];
  const set = setAt(operationOf(document).selectionSet, path, document);
  if (!set) return null;
  Object.assign(set, { selections: [...set.selections, more] });
  return stripIgnoredCharacters(print(document));
}

/** The selection set to which response keys lead, also through fragments. */
function setAt(set: SelectionSetNode, keys: readonly string[], document: DocumentNode): SelectionSetNode | null {
  const [key, ...rest] = keys;
  if (key === undefined) return set;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const below = (node.alias ?? node.name).value === key && node.selectionSet;
      const found = below ? setAt(below, rest, document) : null;
      if (found) return found;
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
      const found = fragment ? setAt(fragment.selectionSet, keys, document) : null;
      if (found) return found;
    }
  }
  return null;
}
