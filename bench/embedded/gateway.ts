import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { stringifyResult } from '../../gateway/engine/answer-text.ts';
import { createEngine } from '../../gateway/engine/index.ts';
import { createErrorFormat } from '../../gateway/format-error.ts';
import { keepYoung } from '../../gateway/heap.ts';
import { createLogger } from '../../gateway/http/logger.ts';
import { collect } from '../../gateway/journal/collect.ts';
import { type Journal, journaling } from '../../gateway/journal/plugin.ts';
import { createMetrics } from '../../gateway/metrics.ts';
import { startServer } from '../../gateway/server.ts';
import { callerHeaders } from '../../gateway/source/caller-headers.ts';
import { createForward } from '../../gateway/source/forward.ts';
import { onInvalid } from '../../gateway/source/on-invalid.ts';
import type { Databases } from '../../interchange/import/models.ts';
import type { Caller } from '../../kit/caller/caller.ts';
import { signingKey } from '../../kit/signing/keys.ts';
import { embeddedFabric } from '../../platform/fabric.ts';
import { PERSON_VIEW } from '../person-view/operation.ts';

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** A gateway without HTTP, over subgraphs in this process. */
export interface EmbeddedGateway {
  /** The text of the answer to an operation. Rejects when there are errors in it. */
  ask(caller: Caller, query: string, variables: Record<string, unknown>): Promise<string>;
  /** The same for `PersonView`. */
  personView(caller: Caller, id: string): Promise<string>;
  stop(): Promise<void>;
}

/** What else an embedded gateway can be given. */
export interface EmbeddedMore {
  /** Is told of what each subgraph is asked, as JSON text. */
  onRequest?: (subgraph: string, body: string) => void;
  /** Keeps an event of each answer before it leaves. */
  journal?: Journal;
  /** The supergraph, where it is not that of the platform's own subgraphs. */
  supergraph?: string;
}

/** Starts what `npm start` starts, from the GraphQL server on: Apollo Server, the engine, the subgraphs. */
export async function embeddedGateway(
  home: string,
  databases: Databases,
  { onRequest, journal, supergraph = readFileSync(SUPERGRAPH, 'utf8') }: EmbeddedMore = {},
): Promise<EmbeddedGateway> {
  keepYoung();
  const log = createLogger('error');
  const metrics = createMetrics(['PersonView']);
  const errors = createErrorFormat(log);
  const fabric = await embeddedFabric(home, databases, (message, err) => log.error({ err }, message));
  const engine = await createEngine<GatewayContext>({
    supergraph,
    source: createForward<GatewayContext>({
      transport: (name, headers, request, cancellation) => {
        if (onRequest) onRequest(name, request.body ?? '');
        return fabric.transport(name, headers, request, cancellation);
      },
      headers: callerHeaders(await signingKey(home, 'gateway')),
      timeLimitMs: 10_000,
      measure: metrics,
      hear(name, request, answer, { collected }) {
        if (journal) Object.assign(collected, collect(collected, name, request, answer));
      },
    }),
    confirmKeys: true,
    onPlan: metrics.plan,
    present: (error, context) => errors.present(error, context.log),
    onInvalid,
  });
  const server = await startServer<GatewayContext>({
    engine,
    journal: journal && journaling(journal),
    log,
    production: false,
    measure: metrics.operation,
    formatError: errors.format,
  });
  const ask: EmbeddedGateway['ask'] = async (caller, query, variables) => {
    const contextValue = createContext(caller, randomUUID(), log);
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('incremental delivery is not offered');
    const { errors: given } = body.singleResult;
    if (given) throw new Error(`the gateway answered with errors: ${JSON.stringify(given)}`);
    return stringifyResult(body.singleResult);
  };
  return {
    ask,
    personView: (caller, id) => ask(caller, PERSON_VIEW, { id }),
    async stop() {
      await server.stop();
      await fabric.stop();
      metrics.stop();
    },
  };
}
