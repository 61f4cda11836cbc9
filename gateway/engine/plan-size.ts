import { childrenOf } from './compile/steps.ts';
import type { BatchFetchNode, FetchNode, PlanNode } from './plan.ts';

/** How many fetches a plan has, in all branches. */
export const fetchesIn = (node: PlanNode): number =>
  isFetch(node) ? 1 : childrenOf(node).reduce((sum, child) => sum + fetchesIn(child), 0);

/** How many fetches must wait for each other at most. */
export function depthOf(node: PlanNode): number {
  if (isFetch(node)) return 1;
  const depths = childrenOf(node).map(depthOf);
  return node.kind === 'Sequence' ? depths.reduce((sum, depth) => sum + depth, 0) : Math.max(0, ...depths);
}

const isFetch = (node: PlanNode): node is FetchNode | BatchFetchNode =>
  node.kind === 'Fetch' || node.kind === 'BatchFetch';
