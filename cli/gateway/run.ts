import { readFileSync } from 'node:fs';
import { createLogger } from '../../gateway/http/logger.ts';
import { startGateway } from '../../gateway/index.ts';
import { registrySource } from '../../gateway/supergraph/registry.ts';
import { fileSource } from '../../gateway/supergraph/source.ts';
import { createUsed } from '../../gateway/supergraph/used.ts';
import { publicJwk, signingKey } from '../../kit/signing/keys.ts';
import { startTelemetry } from '../../kit/telemetry/telemetry.ts';
import { readGatewayEnvironment } from '../../platform/environment.ts';
import { remoteFabric } from '../../platform/fabric.ts';
import { openJournal } from '../../platform/journal.ts';
import { exampleOperations } from '../../platform/operations.ts';
import { identityOf } from '../../platform/tokens.ts';
import { say } from '../console.ts';

/** How long the start waits for the registry, in milliseconds: what is newer is taken over later. */
const REGISTRY_MS = 5000;

const OWN_SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** Starts the gateway, and says that it is ready; signals end it, and with it the process. Rejects when it can't start. */
export async function run(): Promise<void> {
  const environment = readGatewayEnvironment(process.env);
  const { home, subgraphs, supergraph, port, host, logLevel, production, entrance, spans } = environment;
  const telemetry = await startTelemetry(spans, say);
  const operations = exampleOperations();
  const fabric = remoteFabric(subgraphs);
  const logger = createLogger(logLevel);
  const { journal, ship } = await openJournal(environment, fabric.ingest, logger);
  const used = createUsed();
  const registry = registrySource({
    ask: fabric.supergraph,
    key: await signingKey(home, 'gateway'),
    log: logger,
    used,
  });
  const graph = supergraph
    ? { supergraph: readFileSync(supergraph, 'utf8'), follow: fileSource(supergraph) }
    : {
        supergraph: (await registry.first(REGISTRY_MS)) ?? readFileSync(OWN_SUPERGRAPH, 'utf8'),
        follow: registry,
        used,
        agreementOf: registry.agreementOf,
      };
  const gateway = await startGateway({
    ...graph,
    keys: { people: publicJwk(home, 'people'), gateway: publicJwk(home, 'gateway') },
    trusted: operations.map(({ text }) => text),
    transport: fabric.transport,
    journal,
    ship,
    callerKey: await signingKey(home, 'gateway'),
    identity: identityOf(environment),
    ready: async () => ({ ...(await fabric.problems()), journal: journal.problem() }),
    port,
    host,
    logger,
    production,
    ...entrance,
    operationNames: operations.map(({ name }) => name),
    trace: telemetry?.service('careweave-gateway'),
  });
  console.log(`Careweave is ready: ${gateway.url}/graphql`);
  const stop = async () => {
    say('Stopping …');
    // whatever hangs, the process is gone within ten seconds
    setTimeout(() => process.exit(1), 9500).unref();
    await gateway.stop();
    await journal.stop();
    await telemetry?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}
