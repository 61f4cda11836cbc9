import type { AddressInfo } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Caller } from '../kit/caller/caller.ts';
import type { Scope } from '../kit/caller/scopes.ts';
import type { SigningKey } from '../kit/signing/keys.ts';
import type { BeginSpan } from '../kit/telemetry/begin.ts';
import { createAskSelf } from './ask-self.ts';
import { createContext, type GatewayContext } from './context.ts';
import { createEngine } from './engine/index.ts';
import { DEADLINE_MS } from './environment.ts';
import { servePlainPage } from './explorer/plain.ts';
import { type Explorer, serveExplorer } from './explorer/routes.ts';
import { createErrorFormat } from './format-error.ts';
import { createGate, readGraph } from './gate.ts';
import { keepYoung } from './heap.ts';
import { createApp } from './http/app.ts';
import { createStop } from './http/graceful.ts';
import { serveGraphQL } from './http/graphql.ts';
import { type Ready, serveHealth } from './http/health.ts';
import { type Mounted, mount } from './http/mount.ts';
import type { Identity } from './identity/identity.ts';
import { type AgreementOf, agreed } from './joined/agreed.ts';
import { type PublicKeys, serveKeys } from './joined/keys.ts';
import { collectTold } from './joined/told.ts';
import { collect } from './journal/collect.ts';
import { type Journal, journaling } from './journal/plugin.ts';
import { supergraphEvent } from './journal/supergraph-step.ts';
import { createLimitCheck, LIMITS } from './limits/limits.ts';
import type { Rate } from './limits/rate.ts';
import { takeOperations } from './limits/trusted.ts';
import { createMetrics } from './metrics.ts';
import { createPace } from './pace.ts';
import { startServer } from './server.ts';
import { callerHeaders } from './source/caller-headers.ts';
import { createForward } from './source/forward.ts';
import { onInvalid } from './source/on-invalid.ts';
import type { ResilienceOptions } from './source/resilience.ts';
import type { SubgraphTransport } from './source/transport.ts';
import { follow } from './supergraph/follow.ts';
import type { SupergraphSource } from './supergraph/source.ts';
import type { UsedOperations } from './supergraph/used.ts';

/** How long a subgraph may take for one fetch, in milliseconds, unless told otherwise. */
const TIME_LIMIT = 10_000;

/** A check of a service that wants to join composes the whole graph, and calls the service. */
const TIME_LIMITS: readonly (readonly [string, number])[] = [['registry', DEADLINE_MS]];

/** What a gateway is started with. */
export interface GatewayOptions {
  /** The supergraph's SDL. */
  supergraph: string;
  /** Where newer supergraphs come from; none is taken over without it. */
  follow?: SupergraphSource;
  /** Told of the operations that are asked. */
  used?: Pick<UsedOperations, 'note'>;
  /** Texts of operations that any newer supergraph must be able to answer; in production, the only ones that are taken. */
  trusted?: readonly string[];
  /** The origins (`https://portal.example.org`) whose pages may ask from a browser; none without it. */
  origins?: readonly string[];
  /** What each caller may ask in a time; there is no such limit without it. */
  rate?: Rate;
  transport: SubgraphTransport;
  /** What services that joined may be asked; all sources are the platform's own without it. */
  agreementOf?: AgreementOf;
  /** The public keys by which they verify what the platform signs; not served without it. */
  keys?: PublicKeys;
  /** Signs the caller tokens for subgraphs. */
  callerKey: SigningKey;
  identity: Identity;
  /** Keeps what happened; nothing about persons is answered without it. */
  journal: Journal;
  /** Begins to bring what happened to `audit`; told how many events are not there yet. */
  ship?(lag: (entries: number) => void): { problem(): string | null; stop(): Promise<void> };
  ready: Ready;
  /** Where to listen; 0 picks a free port. */
  port: number;
  host: string;
  /** The explorer at `/`, with demo accounts; never in production. */
  explorer?: Explorer;
  /** A provider of identity below a path of its own, where callers can sign in; never in production. */
  provider?: Mounted;
  logger: Logger;
  production: boolean;
  /** The operations that `/metrics` and spans tell apart by name; those of the explorer if not given. */
  operationNames?: readonly string[];
  /** How long a subgraph may take for one fetch, in milliseconds; 10 s if not given. */
  timeLimitMs?: number;
  /** The same for subgraphs that have a limit of their own. */
  timeLimits?: ReadonlyMap<string, number>;
  /** How long a whole operation may take, in milliseconds; 30 s if not given. */
  deadlineMs?: number;
  /** How sources are protected, where that is not as usual. */
  resilience?: Partial<ResilienceOptions>;
  /** Begins spans; there are none without it. */
  trace?: BeginSpan;
}

/** A gateway that listens. */
export interface Gateway {
  url: string;
  port: number;
  /** Takes nothing new, lets requests in flight end (8 s at most), and resolves when all is closed. */
  stop(): Promise<void>;
}

/** Starts a gateway. Rejects when the supergraph is invalid, or the port is taken. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { logger: log, production, explorer, trusted = [], origins = [] } = options;
  if (production && explorer) throw new Error('The explorer hands out tokens: it can’t be had in production.');
  if (production && options.provider) throw new Error('Its provider of identity signs anyone in: not in production.');
  keepYoung();
  const operationNames = options.operationNames ?? explorer?.operations.map(({ name }) => name) ?? [];
  const metrics = createMetrics(operationNames);
  const pace = createPace();
  const ask = createForward<GatewayContext>({
    transport: options.transport,
    headers: callerHeaders(options.callerKey),
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT,
    timeLimits: new Map([...TIME_LIMITS, ...(options.timeLimits ?? [])]),
    resilience: options.resilience,
    measure: metrics,
    hear(name, request, answer, { collected }) {
      if (options.agreementOf && options.agreementOf(name) !== null) collectTold(collected, name, request, answer);
      else Object.assign(collected, collect(collected, name, request, answer));
    },
  });
  const source = options.agreementOf ? agreed(ask, options.agreementOf) : ask;
  const errors = createErrorFormat(log);
  const engine = await createEngine<GatewayContext>({
    supergraph: options.supergraph,
    source,
    confirmKeys: true,
    onPlan: metrics.plan,
    present: (error, { log: own }) => errors.present(error, own),
    onInvalid,
  });
  const unfollow =
    options.follow &&
    follow(options.follow, {
      engine,
      log,
      trusted,
      measure: metrics.supergraph,
      check: ({ sdl, api }) => void readGraph(sdl, api),
      record: step =>
        void options.journal
          .append(supergraphEvent(step))
          .catch(err => log.error({ err }, 'that a supergraph was taken over or refused could not be recorded')),
    });
  const server = await startServer<GatewayContext>({
    engine,
    gate: createGate({ cost: LIMITS.cost, rate: options.rate, used: options.used }),
    log,
    production,
    measure: metrics.operation,
    operationNames,
    formatError: errors.format,
    journal: journaling(options.journal),
  });
  const app = createApp({ bodyLimit: LIMITS.bodyBytes, log, metrics, origins });
  const callers = new WeakMap<FastifyRequest, Caller>();
  serveGraphQL<GatewayContext>(app, {
    server,
    take: takeOperations(trusted, production),
    mayExplore: request => callers.get(request)?.scopes.includes('operation:explore' satisfies Scope) === true,
    limitCheck: createLimitCheck(LIMITS),
    pace,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    trace: options.trace,
    async identify(request) {
      callers.set(request, await options.identity.caller(request.headers));
    },
    contextOf(request, cancellation, span) {
      const caller = callers.get(request);
      if (!caller) throw new Error('a request came to the GraphQL server without a caller');
      return createContext(caller, request.id, log, cancellation, span, request.ip);
    },
  });
  const shipper = options.ship?.(metrics.journalLag);
  // the log says why: whoever asks for health may be anybody
  const shipping = () =>
    shipper?.problem() ? 'Events can’t be brought to audit now; they stay in the journal.' : null;
  if (shipper) metrics.shipping(shipping);
  serveHealth(app, options.ready, shipper && (() => ({ shipping: shipping() })));
  if (options.keys) serveKeys(app, options.keys);
  if (explorer) serveExplorer(app, explorer, createAskSelf(server, options.identity, log), log);
  else servePlainPage(app);
  const openProvider = options.provider && mount(app, options.provider);
  const stopHttp = createStop(app);
  const stop = async () => {
    unfollow?.();
    await stopHttp();
    await server.stop();
    await shipper?.stop();
    metrics.stop();
  };
  try {
    await app.listen({ port: options.port, host: options.host });
    const { port } = app.server.address() as AddressInfo;
    const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(options.host) ? 'localhost' : options.host;
    const url = `http://${name}:${port}`;
    await openProvider?.(url);
    return { url, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
