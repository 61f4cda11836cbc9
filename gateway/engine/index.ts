import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Span } from '../../kit/telemetry/span.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';
import { AnswerText } from './answer-text.ts';
import { type GraphInForce, putInForce } from './in-force.ts';
import { introspect } from './introspection.ts';
import { createPlanners, type Planners } from './planner/index.ts';
import { createRun } from './run.ts';
import { safeVariables } from './safe-names.ts';
import type { Supergraph } from './supergraph.ts';
import { type Variables, variablesOf } from './variables.ts';
import { warmUp } from './warm.ts';

/** What an engine needs. */
export interface EngineOptions<Context> {
  /** The supergraph's SDL at the start. */
  supergraph: string;
  /** Asks a subgraph for a request. Rejects with a `GraphQLError` that may be shown. */
  source(name: string, request: CompiledRequest, context: Context): Promise<SourceAnswer>;
  /** Whether entities are held to the keys that were asked for. */
  confirmKeys: boolean;
  /** How an error leaves. */
  present(error: GraphQLError, context: Context): GraphQLError;
  /** Told that a source (null if it may be several) gave what can't be used: `whole` if all of an answer, else one value. */
  onInvalid(source: string | null, detail: string, whole: boolean, context: Context): void;
  /** Told of each look for a plan, whether it was there. */
  onPlan(found: boolean): void;
  /** What plans operations, which ends with the engine; a process of its own if not given. */
  planners?: Planners;
}

/** Plans and executes operations over a supergraph, which can be replaced while it runs. */
export interface Engine extends GatewayInterface {
  /**
   * Takes another supergraph over, once the plans of `warm` (texts of documents with one operation each) are made; what is
   * being answered ends on the graph that it began with. Rejects, and keeps the graph, when the new one is not good: also when
   * `check` throws.
   */
  use(supergraph: string, warm?: readonly string[], check?: (graph: Supergraph) => void): Promise<void>;
  /** The graph in force. */
  current(): GraphInForce;
}

/** Makes the engine. Rejects when the supergraph is not good. */
export async function createEngine<Context extends { span?: Span }>(options: EngineOptions<Context>): Promise<Engine> {
  const { confirmKeys, source, planners = createPlanners() } = options;
  const inForceOptions = { confirmKeys, onPlan: options.onPlan, createPlanner: planners.createPlanner };
  const listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  const graphs = new WeakMap<GraphQLSchema, GraphInForce>();
  let current = await putInForce(options.supergraph, inForceOptions);
  graphs.set(current.graph.api, current);

  const tell = (listener: GatewaySchemaLoadOrUpdateCallback) =>
    listener({ apiSchema: current.graph.api, coreSupergraphSdl: current.graph.sdl });

  async function execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const context = request.context as Context;
    const inForce = graphs.get(request.schema) ?? current;
    const { variables, errors: refused } = variablesOf(inForce.graph.api, request.operation, request.request.variables);
    // Apollo Server knows errors of variables by themselves, and answers them as its own
    if (!variables) return { errors: refused };
    try {
      const { data, errors } = await answer(request, inForce, variables, context);
      return errors?.length ? { data, errors: errors.map(error => options.present(error, context)) } : { data };
    } catch (error) {
      const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
      return { data: null, errors: [options.present(known, context)] };
    }
  }

  async function answer(
    { queryHash, document, operationName }: GatewayGraphQLRequestContext,
    inForce: GraphInForce,
    variables: Variables,
    context: Context,
  ): Promise<GatewayExecutionResult> {
    const { span } = context;
    const planning = span?.child('plan');
    const known = inForce.known(queryHash, operationName, variables);
    planning?.set({ cache: known ? 'hit' : 'miss' });
    const planned = known ?? (await inForce.planned(queryHash, document, operationName, variables));
    planning?.end();
    const run = createRun(
      { ...safeVariables(variables), ...planned.variables },
      {
        ask: (name, asked) => source(name, asked, context),
        invalid: (name, detail, whole) => options.onInvalid(name, detail, whole, context),
      },
    );
    const execution = span?.child('execute');
    await planned.steps(run);
    execution?.end();
    if (planned.schema) run.data = { ...introspect(inForce.graph.api, planned.schema, variables), ...run.data };
    const projection = span?.child('project');
    const text = planned.project(run);
    projection?.end();
    const data = text === null ? null : (new AnswerText(text) as unknown as Record<string, unknown>);
    return { data, errors: run.errors };
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
    async use(supergraph, warm = [], check = () => {}) {
      const next = await putInForce(supergraph, inForceOptions);
      check(next.graph);
      await Promise.all(warm.map(text => warmUp(next, text)));
      graphs.set(next.graph.api, next);
      current = next;
      for (const listener of listeners) tell(listener);
    },
    stop: () => planners.stop(),
  };
}
