import { Command } from 'commander';
import { MOST_PERSONS } from '../region/most-persons.ts';
import { fail, say, wholeNumber } from './console.ts';

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

// until it is ready there is nothing to end but the database, and that ends with the process
let stop = (): void => {
  say('Stopping before it was ready; what is done goes on at the next start.');
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop());

try {
  const persons = wholeNumber('--persons', options.persons, 0, MOST_PERSONS);
  const seed = wholeNumber('--seed', options.seed, 0, 2_147_483_647);
  const { run } = await import('./start/run.ts');
  stop = await run({ fresh: options.fresh ?? false, persons, seed, processes: options.processes ?? false });
} catch (error) {
  fail(error);
}
