import type { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFormattedError, graphql, parse } from 'graphql';
import { pino } from 'pino';
import { asResolverMap } from '../../kit/subgraph/define.ts';
import { type OperationContext, operationContext } from '../context.ts';
import { stringifyResult } from '../engine/answer-text.ts';
import { createEngine, type Engine } from '../engine/index.ts';
import type { Planners } from '../engine/planner/index.ts';
import { startServer } from '../server.ts';
import { createForward } from '../source/forward.ts';
import { onInvalid } from '../source/on-invalid.ts';
import type { SubgraphRequest } from '../source/transport.ts';
import { compose } from '../supergraph/compose.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides",
  "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"])`;

/** One subgraph of a small graph: `sdl` without the link to federation, and what resolves it. */
export interface SmallPart {
  name: string;
  sdl: string;
  resolvers?: object;
}

/** The answer to an operation. */
export interface SmallAnswer {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
}

/** What a subgraph was asked. */
export interface SmallAsked {
  source: string;
  query: string;
  variables: Record<string, unknown>;
  /** The request as the text that it is. */
  body: string;
}

/** An engine behind Apollo Server, over subgraphs in this process. */
export interface SmallGraph {
  engine: Engine;
  /** Answers an operation. */
  ask(query: string, variables?: Record<string, unknown>): Promise<SmallAnswer>;
  /** The same, as the text that goes to a caller. */
  text(query: string, variables?: Record<string, unknown>): Promise<string>;
  /** What a subgraph answers, for a stand-in that only waits or listens. */
  answer(source: string, request: SubgraphRequest): Promise<SmallAnswer>;
  /** What the subgraphs were asked, in order. */
  asked: SmallAsked[];
  /** The representations with which a subgraph was asked for entities, in order. */
  entitiesOf(source: string): unknown[];
  /** What a subgraph says instead of its answer: the text of an answer, or an answer. Delete it to have the subgraph back. */
  instead: Map<string, (request: SmallAsked) => string | SmallAnswer | Promise<string | SmallAnswer>>;
  stop(): Promise<void>;
}

const isEntity = (value: unknown): boolean => typeof value === 'object' && value !== null && '__typename' in value;

/** The supergraph of small parts. */
export const smallGraphOf = (parts: readonly SmallPart[]): string =>
  compose(parts.map(({ name, sdl }) => ({ name, sdl: `${LINK}\n${sdl}` }))).supergraph;

/** How an engine over small parts differs from the usual one. */
export interface SmallGraphOptions {
  confirmKeys?: boolean;
  /** The supergraph, where it is not the composed one. */
  supergraph?: string;
  /** Subgraphs that are there, but not in the supergraph. */
  more?: readonly SmallPart[];
  /** What plans operations, where it is not a process of its own. */
  planners?: Planners;
}

/** Starts an engine over small parts. */
export async function smallGraph(
  parts: readonly SmallPart[],
  { confirmKeys = false, supergraph = smallGraphOf(parts), more = [], planners }: SmallGraphOptions = {},
): Promise<SmallGraph> {
  const schemas = new Map(
    [...parts, ...more].map(({ name, sdl, resolvers = {} }) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(`${LINK}\n${sdl}`), resolvers: asResolverMap(resolvers) }),
    ]),
  );
  const asked: SmallAsked[] = [];
  const instead: SmallGraph['instead'] = new Map();
  const log = pino({ level: 'silent' });

  async function answer(source: string, { query, variables }: SubgraphRequest): Promise<SmallAnswer> {
    const schema = schemas.get(source);
    if (!schema) throw new Error(`no subgraph ${source}`);
    return { ...(await graphql({ schema, source: query, variableValues: variables })) };
  }

  const engine = await createEngine<OperationContext>({
    supergraph,
    confirmKeys,
    source: createForward<OperationContext>({
      async transport(source, _headers, { query, variables = {}, body = '' }) {
        const request = { source, query, variables, body };
        asked.push(request);
        const given = await (instead.get(source) ?? (() => answer(source, request)))(request);
        return { status: 200, text: typeof given === 'string' ? given : JSON.stringify(given) };
      },
      headers: () => ({}),
      timeLimitMs: 10_000,
      measure: { fetch() {}, retry() {}, breaker() {} },
    }),
    present: error => error,
    onInvalid,
    onPlan() {},
    planners,
  });
  const server: ApolloServer<OperationContext> = await startServer<OperationContext>({
    engine,
    log,
    production: false,
    measure() {},
    formatError: formatted => formatted,
  });

  async function text(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const contextValue = operationContext('test', log);
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('incremental delivery is not offered');
    const { data, errors } = body.singleResult;
    return stringifyResult({ data, errors });
  }

  return {
    engine,
    text,
    ask: async (query, variables) => JSON.parse(await text(query, variables)) as SmallAnswer,
    answer,
    asked,
    entitiesOf: source =>
      asked
        .flatMap(({ source: each, variables }) => (each === source ? Object.values(variables).flat() : []))
        .filter(isEntity),
    instead,
    stop: () => server.stop(),
  };
}
