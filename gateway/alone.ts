import type { AddressInfo } from 'node:net';
import { GraphQLError, parse } from 'graphql';
import type { Logger } from 'pino';
import type { BeginSpan } from '../kit/telemetry/begin.ts';
import { readRights } from './authorize/rights.ts';
import { type OperationContext, operationContext } from './context.ts';
import { createEngine } from './engine/index.ts';
import { carriesGrant } from './engine/supergraph.ts';
import { keepYoung } from './heap.ts';
import { createApp } from './http/app.ts';
import { createStop } from './http/graceful.ts';
import { serveGraphQL } from './http/graphql.ts';
import { serveHealth } from './http/health.ts';
import type { Gateway } from './index.ts';
import { createLimitCheck, LIMITS } from './limits/limits.ts';
import { takeOperations } from './limits/trusted.ts';
import { createMetrics } from './metrics.ts';
import { createPace } from './pace.ts';
import { startServer } from './server.ts';
import { createForward } from './source/forward.ts';
import { httpTransport } from './source/http.ts';
import { onInvalid } from './source/on-invalid.ts';
import { follow } from './supergraph/follow.ts';
import type { SupergraphSource } from './supergraph/source.ts';

/** What the engine alone is started with. */
export interface AloneOptions {
  /** The supergraph's SDL, with the addresses of its subgraphs. */
  supergraph: string;
  port: number;
  host: string;
  logger: Logger;
  /** How long a subgraph may take for one fetch, in milliseconds. */
  timeLimitMs: number;
  /** Where newer supergraphs come from; none is taken over without it. */
  follow?: SupergraphSource;
  /** Begins spans; there are none without it. */
  trace?: BeginSpan;
}

/** Nobody is named to the subgraphs. */
const NO_HEADERS = {};

/** Takes an error as it is, but for what tells of the inside. */
function withoutInside(error: GraphQLError, { log }: OperationContext): GraphQLError {
  const { message, path, nodes, extensions, originalError } = error;
  if (originalError) log.error({ err: originalError }, message || 'an operation failed');
  const { stacktrace: _, exception: __, ...rest } = extensions;
  return new GraphQLError(message || 'Something went wrong here; the log has it.', { path, nodes, extensions: rest });
}

/** Refuses a supergraph with persons who are protected by a grant, or with fields that not everyone may ask. */
function refuseProtected(supergraph: string): void {
  if (carriesGrant(supergraph))
    throw new Error('This supergraph has Careweave’s grant in it: it is served by the platform only (npm start).');
  const [where] = readRights(parse(supergraph, { noLocation: true })).keys();
  if (where !== undefined)
    throw new Error(
      `This supergraph says who may ask ${where} (@authenticated, @requiresScopes, @policy), and the engine alone knows nobody: ` +
        'it is served by the platform only (npm start).',
    );
}

/**
 * Serves any supergraph: Apollo Server and the engine, without identity, consent and journal. Rejects a supergraph that has
 * Careweave's grant in it, or says who may ask what: it must not be served without them.
 */
export async function startAlone(options: AloneOptions): Promise<Gateway> {
  const { supergraph, port, host, logger: log, timeLimitMs, trace } = options;
  refuseProtected(supergraph);
  keepYoung();
  const metrics = createMetrics([]);
  const pace = createPace();
  const http = httpTransport();
  const source = createForward<OperationContext>({
    transport: http.transport,
    headers: () => NO_HEADERS,
    timeLimitMs,
    measure: metrics,
  });
  const engine = await createEngine<OperationContext>({
    supergraph,
    source,
    confirmKeys: false,
    onPlan: metrics.plan,
    present: withoutInside,
    onInvalid,
  });
  const unfollow =
    options.follow &&
    follow(options.follow, {
      ...{ engine, log, trusted: [], measure: metrics.supergraph },
      check: ({ sdl }) => refuseProtected(sdl),
    });
  const server = await startServer<OperationContext>({
    engine,
    log,
    production: false,
    measure: metrics.operation,
    formatError: formatted => formatted,
  });
  const app = createApp({ bodyLimit: LIMITS.bodyBytes, log, metrics });
  serveGraphQL<OperationContext>(app, {
    server,
    identify: async () => {},
    contextOf: (request, cancellation, span) => operationContext(request.id, log, cancellation, span),
    take: takeOperations([], false),
    mayExplore: () => true,
    limitCheck: createLimitCheck(LIMITS),
    pace,
    deadlineMs: 3 * timeLimitMs,
    trace,
  });
  serveHealth(app, async () => ({ engine: null }));
  const stopHttp = createStop(app);
  await app.listen({ port, host });
  const { port: at } = app.server.address() as AddressInfo;
  return {
    url: `http://localhost:${at}`,
    port: at,
    async stop() {
      unfollow?.();
      await stopHttp();
      await server.stop();
      await http.close();
      metrics.stop();
    },
  };
}
