import { createLogger } from '../../gateway/http/logger.ts';
import { connect, ensureIndexes } from '../../kit/mongo/index.ts';
import type { SubgraphName } from '../../kit/names.ts';
import { signingKey } from '../../kit/signing/keys.ts';
import { serve } from '../../kit/subgraph/serve.ts';
import { startTelemetry } from '../../kit/telemetry/telemetry.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { remoteGrants, startOwnSubgraph, verificationKeys } from '../../platform/subgraphs.ts';
import { registryModels } from '../../subgraphs/registry/registry.store.ts';
import { say, wholeNumber } from '../console.ts';

/** Starts the subgraph, and says that it is ready; signals end it, and with it the process. Rejects when it can't start. */
export async function run(name: SubgraphName, { port }: { port?: string }): Promise<void> {
  const { home, host, databasePrefix: prefix, logLevel, spans } = readEnvironment(process.env);
  const running = readRunFile(home);
  const uri = process.env.MONGODB_URI ?? running?.databaseUri;
  if (!uri) throw new Error(`No platform runs on ${home}, and MONGODB_URI is not set: there is no database to use.`);
  const place = port ?? (running?.subgraphs[name] ? new URL(running.subgraphs[name]).port : '0');
  const peopleUrl = process.env.CAREWEAVE_PEOPLE_URL ?? running?.subgraphs.people;
  if (name === 'pilots' && !peopleUrl)
    throw new Error('CAREWEAVE_PEOPLE_URL is needed: lists ask "people" for grants.');
  const log = createLogger(logLevel);
  const telemetry = await startTelemetry(spans, say);
  const connection = await connect(uri, { database: name, prefix });
  // the registry writes as soon as it starts, and where subgraphs are deployed one by one nobody else makes its indexes
  if (name === 'registry') registryModels(connection);
  if (name === 'registry') await ensureIndexes(connection);
  const subgraph = await startOwnSubgraph(name, {
    home,
    keys: await verificationKeys(home),
    connection,
    grantSource: remoteGrants(peopleUrl ?? ''),
    log: (message, error) => log.error({ err: error }, message),
    telemetry,
    // the registry asks services that want to join as the gateway would
    ...(name === 'registry' && { gatewayKey: await signingKey(home, 'gateway') }),
  });
  // where subgraphs are deployed one by one, nobody else makes them
  await ensureIndexes(connection);
  const listening = await serve(subgraph, { port: wholeNumber('--port', place, 0, 65_535), host });
  console.log(`${name} is ready: ${listening.url}`);
  const stop = async () => {
    setTimeout(() => process.exit(1), 8000).unref();
    await listening.stop();
    await subgraph.stop();
    await connection.close();
    await telemetry?.stop();
    process.exit(0);
  };
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, () => void stop());
}
