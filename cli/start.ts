import { Command } from 'commander';
import { readEnvironment } from '../platform/environment.ts';
import { demoAccounts } from '../platform/accounts.ts';
import { startPlatform } from '../platform/start.ts';
import { MOST_PERSONS } from '../region/index.ts';
import { fail, progressBar, say, wholeNumber } from './console.ts';

const options = new Command('start')
  .description('Starts the whole platform: database, subgraphs, gateway; the first time with a fictional care region.')
  .option('--fresh', 'delete all data and start anew')
  .option('--persons <n>', 'how many persons a new region has; 0 for an empty one', process.env.CAREWEAVE_PERSONS ?? '250')
  .option('--seed <s>', 'another seed gives another region', process.env.CAREWEAVE_SEED ?? '1')
  .option('--processes', 'run each subgraph in a process of its own')
  .addHelpText('after', '\nEnvironment: PORT (4000; 0 picks one), CAREWEAVE_HOME (.careweave), CAREWEAVE_HOST, MONGODB_URI, LOG_LEVEL.')
  .parse()
  .opts<{ fresh?: boolean; persons: string; seed: string; processes?: boolean }>();

const bar = progressBar();
const abort = new AbortController();

try {
  const environment = readEnvironment(process.env);
  const started = startPlatform({
    environment,
    env: process.env,
    fresh: options.fresh ?? false,
    persons: wholeNumber('--persons', options.persons, 0, MOST_PERSONS),
    seed: wholeNumber('--seed', options.seed, 0, 2_147_483_647),
    processes: options.processes ?? false,
    report: say,
    progress: bar.progress,
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => abort.abort());
  const platform = await started;
  bar.stop();
  say(`\nExplorer and demo accounts: ${platform.url}/`);
  for (const { account, name, role } of await demoAccounts(platform.databases.databases))
    say(`  ${account.padEnd(14)} ${name} (${role})   npm run --silent token -- --as ${account}`);
  console.log(`Careweave is ready: ${platform.url}/graphql`);

  const end = async (code: number) => {
    // whatever hangs, the process is gone within ten seconds
    setTimeout(() => process.exit(1), 9500).unref();
    await platform.stop();
    process.exit(code);
  };
  void platform.failed.then(reason => {
    say(`The database has ended: ${reason}`);
    return end(1);
  });
  const stop = () => {
    say('Stopping …');
    void end(0);
  };
  if (abort.signal.aborted) stop();
  else abort.signal.addEventListener('abort', stop);
} catch (error) {
  bar.stop();
  fail(error);
}
