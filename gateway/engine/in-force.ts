import type { DocumentNode } from 'graphql';
import { type OperationOptions, type PlannedOperation, planOperation } from './operation.ts';
import { createPlanner } from './plan.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

/** How many planned operations a graph keeps. */
const MOST_PLANS = 1000;

/** A supergraph with which operations are answered, and the plans made for it. */
export interface GraphInForce {
  graph: Supergraph;
  /** The planned operation, planned once. `key` names the document's text. Rejects (`OPERATION_UNPLANNED`) where there is no plan. */
  planned(key: string, document: DocumentNode, operationName: string | null): Promise<PlannedOperation>;
  /** The same where it has been planned already; undefined otherwise. */
  known(key: string, operationName: string | null): PlannedOperation | undefined;
}

/** What a graph is made with. */
export interface InForceOptions extends Pick<OperationOptions, 'confirmKeys'> {
  /** Told of each look for a plan, whether it was there. */
  onPlan(found: boolean): void;
}

/** Reads a supergraph. Rejects when it is none. */
export async function putInForce(sdl: string, { confirmKeys, onPlan }: InForceOptions): Promise<GraphInForce> {
  const graph = readSupergraph(sdl);
  const planner = await createPlanner(graph);
  const plans = new Map<string, { planned: Promise<PlannedOperation>; ready?: PlannedOperation }>();
  const keyOf = (key: string, operationName: string | null) => `${operationName ?? ''}\n${key}`;
  return {
    graph,
    known(key, operationName) {
      const ready = plans.get(keyOf(key, operationName))?.ready;
      if (ready) onPlan(true);
      return ready;
    },
    planned(key, document, operationName) {
      const name = keyOf(key, operationName);
      const present = plans.get(name);
      onPlan(present !== undefined);
      if (present) return present.planned;
      const [oldest] = plans.keys();
      if (plans.size >= MOST_PLANS && oldest !== undefined) plans.delete(oldest);
      const entry: { planned: Promise<PlannedOperation>; ready?: PlannedOperation } = {
        planned: planOperation(document, operationName, { graph, planner, confirmKeys }),
      };
      plans.set(name, entry);
      entry.planned.then(
        ready => {
          entry.ready = ready;
        },
        // what can't be planned now can't be later either, but nobody must be able to fill the memory with it
        () => plans.delete(name),
      );
      return entry.planned;
    },
  };
}
