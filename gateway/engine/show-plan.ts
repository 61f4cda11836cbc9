import { parse, print } from 'graphql';
import { confirming } from './compile/confirm.ts';
import type { Executable, OperationOptions } from './operation.ts';
import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
} from './plan.ts';
import { depthOf, fetchesIn } from './plan-size.ts';
import { asAsked } from './safe-names.ts';

type Options = Pick<OperationOptions, 'graph' | 'confirmKeys'>;
type Path = readonly FlattenNodePathSegment[];

/** A plan for people: what is asked of which subgraph, in which order, and where it goes in the answer. */
export function showPlan({ plan: { node }, schema }: Pick<Executable, 'plan' | 'schema'>, options: Options): string {
  const lines = node ? show(node, [], options) : [];
  if (schema) lines.push('Introspection: answered from the schema');
  const fetches = node ? fetchesIn(node) : 0;
  return [...lines, '', `Fetches: ${fetches}, depth: ${node ? depthOf(node) : 0}`].join('\n');
}

const indented = (lines: readonly string[]): string[] => lines.map(line => (line === '' ? '' : `  ${line}`));

function show(node: PlanNode, path: Path, options: Options): string[] {
  const below = (each: PlanNode) => indented(show(each, path, options));
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [node.kind, ...node.nodes.flatMap(below)];
    case 'Flatten':
      return show(node.node, [...path, ...node.path], options);
    case 'Fetch':
    case 'BatchFetch':
      return showFetch(node, path, options);
    default:
      return [node.kind];
  }
}

function showFetch(node: FetchNode | BatchFetchNode, path: Path, { graph, confirmKeys }: Options): string[] {
  const { serviceName: source } = node;
  const lists: Pick<EntityBatchAlias, 'alias' | 'paths' | 'requires'>[] =
    node.kind === 'BatchFetch'
      ? node.entityBatch.aliases
      : node.requires
        ? [{ alias: '_entities', paths: [[...path]], requires: node.requires }]
        : [];
  const operation =
    confirmKeys && lists.length > 0 ? confirming(node.operation, lists, source, graph).operation : node.operation;
  return [
    `Fetch ${source}`,
    ...indented(path.length > 0 && lists.length === 0 ? [`into ${pathText(path)}`] : []),
    ...indented(
      lists.flatMap(({ alias, paths, requires }) => [
        ...paths.map((each, at) => `${at === 0 ? 'for entities' : 'and'} at ${pathText(each)}`),
        `${lists.length > 1 ? `as ${alias}, ` : ''}required: ${requires.map(requiredText).join(' ')}`,
      ]),
    ),
    ...indented(print(parse(operation, { noLocation: true })).split('\n')),
  ];
}

/** A place in the answer, with `@` for each item of a list, and types in brackets where only those are meant. */
const pathText = (path: Path): string =>
  asAsked(
    path.map(segment =>
      segment === '@' ? '@' : 'Field' in segment ? segment.Field : `[${segment.TypeCondition.join('|')}]`,
    ),
  ).join('.');

function requiredText(selection: RequiresSelection): string {
  const below = (selections: readonly RequiresSelection[]) => `{ ${selections.map(requiredText).join(' ')} }`;
  if (selection.kind === 'InlineFragment') return `${selection.typeCondition} ${below(selection.selections)}`;
  if (selection.kind === 'FragmentSpread') return `...${selection.value}`;
  const { name, alias, selections } = selection;
  const named = alias ? `${alias}: ${name}` : name;
  return selections?.length ? `${named} ${below(selections)}` : named;
}
