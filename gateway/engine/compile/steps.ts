import type { EntityBatchAlias, FetchNode, FlattenNodePathSegment, PlanNode } from '../plan.ts';
import type { Run, Step } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import { confirming } from './confirm.ts';
import type { EntityList } from './entities.ts';
import { entityFetch } from './entity-fetch.ts';
import { rootFetch } from './fetch.ts';
import { needsOf } from './needs.ts';

/** What compiling a plan needs. */
export interface StepOptions {
  graph: Supergraph;
  /** Whether entities are held to the keys that were asked for. */
  confirmKeys: boolean;
}

type Path = readonly FlattenNodePathSegment[];
type AnyList = Pick<EntityBatchAlias, 'alias' | 'paths' | 'requires'> & Partial<EntityBatchAlias>;

const nothing: Step = () => undefined;

/** Compiles a plan into one step. Throws for a kind of node that planners give only for what they are not asked. */
export function compileSteps(node: PlanNode | undefined, options: StepOptions): Step {
  if (!node) return nothing;
  const paths = pathsOf(node);
  const fetches = fetchesOf(node);
  return compile(node, []);

  function compile(node: PlanNode, path: Path): Step {
    switch (node.kind) {
      case 'Sequence':
        return inTurn(node.nodes.map(each => compile(each, path)));
      case 'Parallel':
        return together(node.nodes.map(each => compile(each, path)));
      case 'Flatten':
        return compile(node.node, [...path, ...node.path]);
      case 'Fetch':
        if (!node.requires) return rootFetch(node, path, options.graph);
        return entities(node, [{ ...node, alias: '_entities', paths: [[...path]], requires: node.requires }]);
      case 'BatchFetch':
        return entities(node, node.entityBatch.aliases);
      default:
        throw new Error(`A plan with a node of the kind ${node.kind} can't be executed.`);
    }
  }

  function entities(node: Omit<FetchNode, 'kind' | 'requires'>, aliases: readonly AnyList[]): Step {
    const { serviceName: source, operationKind, variableUsages } = node;
    const { operation, confirm } = options.confirmKeys
      ? confirming(node.operation, aliases, source, options.graph)
      : { operation: node.operation, confirm: [] };
    const lists = aliases.map(
      (list, at): EntityList => ({
        alias: list.alias,
        variable: list.representationsVariableName ?? 'representations',
        paths: list.paths,
        requires: list.requires,
        inputRewrites: list.inputRewrites,
        outputRewrites: list.outputRewrites,
        confirm: confirm[at] ?? new Map(),
        needs: needsOf(node.operation, list.alias, source, options.graph),
        copies: list.paths.some(path => paths.some(other => isBelow(other, path))),
      }),
    );
    const alike = fetches.filter(each => each.serviceName === source && each.operation === node.operation);
    return entityFetch(
      { source, operation, operationKind, variableUsages, lists, shared: alike.length > 1 },
      options.graph,
    );
  }
}

const inTurn = (steps: readonly Step[]): Step =>
  steps.length === 1
    ? (steps[0] as Step)
    : async run => {
        for (const step of steps) await step(run);
      };

const together =
  (steps: readonly Step[]): Step =>
  (run: Run) => {
    const waiting = steps.map(step => step(run)).filter(each => each !== undefined);
    return waiting.length > 1 ? Promise.all(waiting).then(() => {}) : waiting[0];
  };

/** Every place at which entities are asked for. */
function pathsOf(node: PlanNode): Path[] {
  if (node.kind === 'BatchFetch') return node.entityBatch.aliases.flatMap(({ paths }) => paths);
  return [...(node.kind === 'Flatten' ? [node.path] : []), ...childrenOf(node).flatMap(pathsOf)];
}

const fetchesOf = (node: PlanNode): { serviceName: string; operation: string }[] =>
  node.kind === 'Fetch' || node.kind === 'BatchFetch' ? [node] : childrenOf(node).flatMap(fetchesOf);

/** The nodes directly below a node of a plan. */
export function childrenOf(node: PlanNode): PlanNode[] {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes;
  if (node.kind === 'Flatten') return [node.node];
  return [];
}

/** Whether a path goes on below another; types on the way don't matter. */
function isBelow(path: Path, other: Path): boolean {
  const keys = (each: Path) =>
    each.flatMap(segment => (segment === '@' ? ['@'] : 'Field' in segment ? [segment.Field] : []));
  const [long, short] = [keys(path), keys(other)];
  return long.length > short.length && short.every((key, at) => key === long[at]);
}
