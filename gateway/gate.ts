import { type ApolloServerPlugin, type GraphQLRequestContextDidResolveOperation, HeaderMap } from '@apollo/server';
import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import { refuse } from '../kit/errors.ts';
import { type Authorize, createAuthorize } from './authorize/index.ts';
import type { GatewayContext } from './context.ts';
import { type Cost, evaluate } from './limits/cost.ts';
import { tooCostly } from './limits/limits.ts';
import { costOf } from './limits/operation-cost.ts';
import { Allowance, type Rate } from './limits/rate.ts';
import { readWeights, type Weights } from './limits/weights.ts';
import type { UsedOperations } from './supergraph/used.ts';

/** What the gate holds operations to. */
export interface GateOptions {
  /** What an operation may cost. */
  cost: number;
  /** What each caller may ask in a time; without it there is no such limit. */
  rate?: Rate;
  /** Told of each operation that may be asked. */
  used?: Pick<UsedOperations, 'note'>;
}

/** What one graph says about its operations. */
interface Graph {
  authorize: Authorize;
  schema: GraphQLSchema;
  weights: Weights;
  costs: WeakMap<OperationDefinitionNode, Cost>;
}

const graphs = new WeakMap<GraphQLSchema, Graph>();

/** What a supergraph says about who may ask what, and about costs; read once for its API schema. Throws when that can't be read. */
export function readGraph(supergraph: string, schema: GraphQLSchema): Graph {
  const known = graphs.get(schema);
  if (known) return known;
  const weights = readWeights(parse(supergraph, { noLocation: true }));
  const graph: Graph = { authorize: createAuthorize(supergraph, schema), schema, weights, costs: new WeakMap() };
  graphs.set(schema, graph);
  return graph;
}

type Asked = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/**
 * Makes the gate: an operation that is valid is planned only if its caller may ask all of its fields, it does not cost too much,
 * and the caller has not asked too much of late. What the graph says of an operation is found out once, for the graph on which
 * the request runs.
 */
export function createGate({ cost: maximum, rate, used }: GateOptions): ApolloServerPlugin<GatewayContext> {
  const allowance = rate && new Allowance(rate);

  async function didResolveOperation(asked: Asked): Promise<void> {
    const { schema, document, operation, request, contextValue } = asked;
    if (!operation) return; // refused by another plugin
    const graph = graphs.get(schema);
    if (!graph) throw new Error('an operation came for a graph of which it is not known who may ask what');
    const refusal = graph.authorize.refusal(document, operation, contextValue.caller);
    if (refusal) throw refusal;
    const cost = evaluate(costIn(graph, document, operation), request.variables ?? NOTHING);
    if (cost > maximum) throw tooCostly(cost, maximum);
    const wait = allowance?.take(contextValue.caller.subject, Math.max(1, cost)) ?? 0;
    if (wait > 0) throw tooOften(cost, wait);
    used?.note(asked.queryHash, document);
  }
  const listener = { didResolveOperation };

  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          if (coreSupergraphSdl) readGraph(coreSupergraphSdl, apiSchema);
        },
      };
    },
    requestDidStart: async () => listener,
  };
}

const NOTHING = {};

function costIn(graph: Graph, document: DocumentNode, operation: OperationDefinitionNode): Cost {
  const known = graph.costs.get(operation);
  if (known) return known;
  const cost = costOf({ document, operation }, graph);
  graph.costs.set(operation, cost);
  return cost;
}

const tooOften = (cost: number, seconds: number) =>
  refuse('TOO_MANY_REQUESTS', `This caller has asked for too much of late: try again in ${seconds} s.`, {
    limit: 'rate',
    cost,
    retryAfterSeconds: seconds,
    http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
  });
