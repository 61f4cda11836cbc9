import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, type GatewayContext } from '../../gateway/context.ts';
import { stringifyResult } from '../../gateway/engine/answer-text.ts';
import { createEngine } from '../../gateway/engine/index.ts';
import { createErrorFormat } from '../../gateway/format-error.ts';
import { keepYoung } from '../../gateway/heap.ts';
import { createLogger } from '../../gateway/http/logger.ts';
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
  /** The text of the answer to `PersonView`. Rejects when there are errors in it. */
  personView(caller: Caller, id: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts what `npm start` starts, from the GraphQL server on: Apollo Server, the engine, the subgraphs. */
export async function embeddedGateway(home: string, databases: Databases): Promise<EmbeddedGateway> {
  keepYoung();
  const log = createLogger('error');
  const metrics = createMetrics(['PersonView']);
  const errors = createErrorFormat(log);
  const fabric = await embeddedFabric(home, databases, (message, err) => log.error({ err }, message));
  const engine = await createEngine<GatewayContext>({
    supergraph: readFileSync(SUPERGRAPH, 'utf8'),
    source: createForward<GatewayContext>({
      transport: fabric.transport,
      headers: callerHeaders(await signingKey(home, 'gateway')),
      timeLimitMs: 10_000,
      measure: metrics,
    }),
    confirmKeys: true,
    onPlan: metrics.plan,
    present: (error, context) => errors.present(error, context.log),
    onInvalid,
  });
  const server = await startServer<GatewayContext>({
    engine,
    log,
    production: false,
    measure: metrics.operation,
    formatError: errors.format,
  });
  return {
    async personView(caller, id) {
      const contextValue = createContext(caller, randomUUID(), log);
      const asked = { query: PERSON_VIEW, variables: { id } };
      const { body } = await server.executeOperation(asked, { contextValue });
      if (body.kind !== 'single') throw new Error('incremental delivery is not offered');
      const { errors: given } = body.singleResult;
      if (given) throw new Error(`the gateway answered with errors: ${JSON.stringify(given)}`);
      return stringifyResult(body.singleResult);
    },
    async stop() {
      await server.stop();
      await fabric.stop();
      metrics.stop();
    },
  };
}
