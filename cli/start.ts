import { Command } from 'commander';
import { startTelemetry } from '../kit/telemetry/telemetry.ts';
import { demoAccounts } from '../platform/accounts.ts';
import { readEnvironment } from '../platform/environment.ts';
import { startPlatform } from '../platform/start.ts';
import { MOST_PERSONS } from '../region/index.ts';
import { fail, progressBar, say, wholeNumber } from './console.ts';

const options = new Command('start')
  .description('Starts the whole platform: database, subgraphs, gateway; the first time with a fictional care region.')
  .option('--fresh', 'delete all data and start anew')
  .option(
    '--persons <n>',
    'how many persons a new region has; 0 for an empty one',
    process.env.CAREWEAVE_PERSONS ?? '250',
  )
  .option('--seed <s>', 'another seed gives another region', process.env.CAREWEAVE_SEED ?? '1')
  .option('--processes', 'run each subgraph in a process of its own')
  .addHelpText(
    'after',
    '\nEnvironment: PORT (4000; 0 picks one), CAREWEAVE_HOME (.careweave), CAREWEAVE_HOST, MONGODB_URI, LOG_LEVEL,\n' +
      'OTEL_EXPORTER_OTLP_ENDPOINT.',
  )
  .parse()
  .opts<{ fresh?: boolean; persons: string; seed: string; processes?: boolean }>();

const bar = progressBar();
// until it is ready there is nothing to end but the database, and that ends with the process
let stop = (): void => {
  say('Stopping before it was ready; what is done goes on at the next start.');
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop());

try {
  const environment = readEnvironment(process.env);
  const telemetry = await startTelemetry(environment.spans, say);
  const platform = await startPlatform({
    environment,
    env: process.env,
    fresh: options.fresh ?? false,
    persons: wholeNumber('--persons', options.persons, 0, MOST_PERSONS),
    seed: wholeNumber('--seed', options.seed, 0, 2_147_483_647),
    processes: options.processes ?? false,
    report: say,
    progress: bar.progress,
    telemetry,
  });
  bar.stop();
  say(`\nExplorer and demo accounts: ${platform.url}/`);
  for (const { account, name, role } of await demoAccounts(platform.databases.databases))
    say(`  ${account.padEnd(14)} ${name} (${role})   npm run --silent token -- --as ${account}`);

  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    // whatever hangs, the process is gone within ten seconds
    setTimeout(() => process.exit(1), 9500).unref();
    await platform.stop();
    await telemetry?.stop();
    process.exit(code);
  };
  void platform.failed.then(reason => {
    say(`The database has ended: ${reason}`);
    return end(1);
  });
  stop = () => {
    if (!ending) say('Stopping …');
    void end(0);
  };
  console.log(`Careweave is ready: ${platform.url}/graphql`);
} catch (error) {
  bar.stop();
  fail(error);
}
