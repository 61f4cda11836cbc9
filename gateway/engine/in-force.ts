import type { DocumentNode } from 'graphql';
import { type Choices, createChoices } from './choices.ts';
import { type Executable, type OperationOptions, oneOperation, planOperation } from './operation.ts';
import type { CreatePlanner } from './plan.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

/** How many operations a graph keeps planned. */
const MOST_PLANS = 1000;

type Variables = Readonly<Record<string, unknown>>;

/** A supergraph with which operations are answered, and the plans made for it. */
export interface GraphInForce {
  graph: Supergraph;
  /**
   * An operation for these variables, planned once for each choice of those on which conditions depend. `key` names the
   * document's text. Rejects (`OPERATION_UNPLANNED`) where there is no plan.
   */
  planned(key: string, document: DocumentNode, operationName: string | null, variables: Variables): Promise<Executable>;
  /** The same where it has been planned already; undefined otherwise. */
  known(key: string, operationName: string | null, variables: Variables): Executable | undefined;
}

/** What a graph is made with. */
export interface InForceOptions extends Pick<OperationOptions, 'confirmKeys'> {
  createPlanner: CreatePlanner;
  /** Told of each look for a plan, whether it was there. */
  onPlan(found: boolean): void;
}

/** Reads a supergraph. Rejects when it is none. */
export async function putInForce(sdl: string, options: InForceOptions): Promise<GraphInForce> {
  const { confirmKeys, onPlan } = options;
  const reading = options.createPlanner({ sdl });
  // side by side; where it is no supergraph at all, that is told first
  reading.catch(() => {});
  const graph = readSupergraph(sdl);
  const planner = await reading;
  const operations = new Map<string, Choices>();
  const keyOf = (key: string, operationName: string | null) => `${operationName ?? ''}\n${key}`;
  const choicesOf = (name: string, document: DocumentNode, operationName: string | null): Choices => {
    const known = operations.get(name);
    if (known) return known;
    const [oldest] = operations.keys();
    if (operations.size >= MOST_PLANS && oldest !== undefined) operations.delete(oldest);
    const own = oneOperation(document, operationName);
    const choices = createChoices(own, conditions => planOperation(own, { graph, planner, confirmKeys }, conditions));
    operations.set(name, choices);
    return choices;
  };
  return {
    graph,
    known(key, operationName, variables) {
      const ready = operations.get(keyOf(key, operationName))?.known(variables);
      if (ready) onPlan(true);
      return ready;
    },
    async planned(key, document, operationName, variables) {
      const name = keyOf(key, operationName);
      const choices = choicesOf(name, document, operationName);
      onPlan(choices.has(variables));
      try {
        return await choices.planned(variables);
      } catch (error) {
        // what can't be planned must not take the place of what can
        if (choices.isEmpty() && operations.get(name) === choices) operations.delete(name);
        throw error;
      }
    },
  };
}
