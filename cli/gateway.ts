import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { createLogger } from '../gateway/http/logger.ts';
import { startGateway } from '../gateway/index.ts';
import { registrySource } from '../gateway/supergraph/registry.ts';
import { fileSource } from '../gateway/supergraph/source.ts';
import { createUsed } from '../gateway/supergraph/used.ts';
import { publicJwk, signingKey } from '../kit/signing/keys.ts';
import { startTelemetry } from '../kit/telemetry/telemetry.ts';
import { readGatewayEnvironment } from '../platform/environment.ts';
import { remoteFabric } from '../platform/fabric.ts';
import { openJournal } from '../platform/journal.ts';
import { exampleOperations } from '../platform/operations.ts';
import { identityOf } from '../platform/tokens.ts';
import { fail, say } from './console.ts';

/** How long the start waits for the registry, in milliseconds: what is newer is taken over later. */
const REGISTRY_MS = 5000;

const OWN_SUPERGRAPH = new URL('../schema/supergraph.graphql', import.meta.url);

new Command('gateway')
  .description('Runs the gateway alone, for deployments in which the subgraphs are services of their own.')
  .addHelpText(
    'after',
    '\nEnvironment: CAREWEAVE_SUBGRAPHS (people=http://people:4001,… with every subgraph), CAREWEAVE_HOME with the keys\n' +
      '(npm run keys), CAREWEAVE_SUPERGRAPH (a file, in place of the registry; newer ones are taken over), PORT, CAREWEAVE_HOST, OIDC_ISSUER, OIDC_JWKS_URL, OIDC_AUDIENCE, OIDC_CLAIMS,\n' +
      'CAREWEAVE_ORIGINS, CAREWEAVE_RATE, CAREWEAVE_TIME_LIMITS, LOG_LEVEL,\n' +
      'OTEL_EXPORTER_OTLP_ENDPOINT.',
  )
  .parse();

try {
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
} catch (error) {
  const absent = (error as { code?: string }).code === 'ENOENT';
  fail(absent ? new Error(`A key is missing: ${(error as Error).message}; npm run keys makes them.`) : error);
}
