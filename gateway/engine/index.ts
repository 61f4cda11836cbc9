import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { SourceAnswer } from '../source/answer.ts';
import type { SubgraphRequest } from '../source/transport.ts';
import { AnswerText } from './answer-text.ts';
import { type GraphInForce, putInForce } from './in-force.ts';
import { introspect } from './introspection.ts';
import type { PlannedOperation } from './operation.ts';
import { PlanningError } from './plan.ts';
import { createRun } from './run.ts';
import { warmUp } from './warm.ts';

/** What an engine needs. */
export interface EngineOptions<Context> {
  /** The supergraph's SDL at the start. */
  supergraph: string;
  /** Asks a subgraph for a request. Rejects with a `GraphQLError` that may be shown. */
  source(name: string, request: SubgraphRequest, context: Context): Promise<SourceAnswer>;
  /** Whether entities are held to the keys that were asked for. */
  confirmKeys: boolean;
  /** Told of each look for a plan, whether it was there. */
  onPlan?(found: boolean): void;
  /** Told, with the request's context, what could not be planned, and why. */
  onUnplanned?(error: PlanningError, context: Context): void;
}

/** Plans and executes operations over a supergraph, which can be replaced while it runs. */
export interface Engine extends GatewayInterface {
  /**
   * Takes another supergraph over, once the plans of `warm` (texts of documents with one operation each) are made; what is
   * being answered ends on the graph that it began with. Rejects, and keeps the graph, when the new one is not good.
   */
  use(supergraph: string, warm?: readonly string[]): Promise<void>;
  /** The graph in force. */
  current(): GraphInForce;
}

const UNPLANNED = 'This operation can’t be answered over the graph: no way through its sources was found.';

/** Makes the engine. Rejects when the supergraph is not good. */
export async function createEngine<Context>(options: EngineOptions<Context>): Promise<Engine> {
  const { confirmKeys, source } = options;
  const inForceOptions = { confirmKeys, onPlan: options.onPlan ?? (() => {}) };
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const graphs = new WeakMap<GraphQLSchema, GraphInForce>();
  let current = await putInForce(options.supergraph, inForceOptions);
  graphs.set(current.graph.api, current);

  const tell = (listener: GatewaySchemaLoadOrUpdateCallback) =>
    listener({ apiSchema: current.graph.api, coreSupergraphSdl: current.graph.sdl });

  async function execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const inForce = graphs.get(request.schema) ?? current;
    const { queryHash, document, operation, operationName } = request;
    const { variableDefinitions = [] } = operation;
    let variables: Readonly<Record<string, unknown>> = {};
    if (variableDefinitions.length > 0) {
      const { coerced, errors } = getVariableValues(
        inForce.graph.api,
        variableDefinitions,
        request.request.variables ?? {},
      );
      if (errors) return { errors };
      variables = coerced;
    }
    const context = request.context as Context;
    let planned: PlannedOperation | undefined = inForce.known(queryHash, operationName);
    try {
      planned ??= await inForce.planned(queryHash, document, operationName);
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      options.onUnplanned?.(error, context);
      return { data: null, errors: [new GraphQLError(UNPLANNED, { extensions: { code: 'OPERATION_UNPLANNED' } })] };
    }
    const { steps, project } = planned.executable(variables);
    const run = createRun(variables, (name, asked) => source(name, asked, context));
    await steps(run);
    if (planned.schema) Object.assign(run.data, introspect(inForce.graph.api, planned.schema, variables));
    const text = project(run);
    const data = text === null ? null : (new AnswerText(text) as unknown as Record<string, unknown>);
    return run.errors.length > 0 ? { data, errors: run.errors } : { data };
  }

  return {
    current: () => current,
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) tell(listener);
      return { executor: execute };
    },
    async use(supergraph, warm = []) {
      const next = await putInForce(supergraph, inForceOptions);
      await Promise.all(warm.map(text => warmUp(next, text)));
      graphs.set(next.graph.api, next);
      current = next;
      for (const listener of listeners) tell(listener);
    },
    stop: async () => {},
  };
}
