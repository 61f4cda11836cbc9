import { Argument, Command } from 'commander';
import { createLogger } from '../gateway/http/logger.ts';
import { connect, ensureIndexes } from '../kit/mongo/index.ts';
import { SUBGRAPHS, type SubgraphName } from '../kit/names.ts';
import { serve } from '../kit/subgraph/serve.ts';
import { startTelemetry } from '../kit/telemetry/telemetry.ts';
import { readEnvironment } from '../platform/environment.ts';
import { LOOK_MS } from '../platform/registry.ts';
import { readRunFile } from '../platform/run-file.ts';
import { remoteGrants, startOwnSubgraph, verificationKeys } from '../platform/subgraphs.ts';
import { registryModels } from '../subgraphs/registry/registry.store.ts';
import { fail, say, wholeNumber } from './console.ts';

const command = new Command('subgraph')
  .description('Runs one subgraph in a process of its own.')
  .addArgument(new Argument('<name>', 'which').choices(SUBGRAPHS))
  .option('--port <port>', 'where to listen; 0 picks one', process.env.CAREWEAVE_SUBGRAPH_PORT)
  .addHelpText(
    'after',
    '\nBeside a running platform (npm start -- --processes) it takes the place of the one that has ended.\n' +
      'Alone it needs MONGODB_URI, CAREWEAVE_HOME with the keys, and CAREWEAVE_PEOPLE_URL.',
  )
  .parse();
const name = command.args[0] as SubgraphName;
const { port } = command.opts<{ port?: string }>();

try {
  const { home, host, databasePrefix: prefix, logLevel, spans } = readEnvironment(process.env);
  const run = readRunFile(home);
  const uri = process.env.MONGODB_URI ?? run?.databaseUri;
  if (!uri) throw new Error(`No platform runs on ${home}, and MONGODB_URI is not set: there is no database to use.`);
  const place = port ?? (run?.subgraphs[name] ? new URL(run.subgraphs[name]).port : '0');
  const peopleUrl = process.env.CAREWEAVE_PEOPLE_URL ?? run?.subgraphs.people;
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
    lookMs: LOOK_MS,
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
} catch (error) {
  const taken = (error as { code?: string }).code === 'EADDRINUSE';
  fail(taken ? new Error(`${name} is running already: ${(error as Error).message}`) : error);
}
