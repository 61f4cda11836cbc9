import { Command } from 'commander';
import { fail, wholeNumber } from './console.ts';

const options = new Command('engine')
  .description('Serves any federation 2 supergraph with Apollo Server and Careweave’s engine, and nothing else.')
  .requiredOption('--supergraph <file>', 'the supergraph’s SDL; it has the addresses of the subgraphs')
  .option('--port <port>', 'where to listen; 0 picks one', process.env.PORT ?? '4000')
  .option('--host <host>', 'on which address', process.env.CAREWEAVE_HOST ?? '127.0.0.1')
  .option('--time-limit <ms>', 'how long a subgraph may take for one fetch, in milliseconds', '10000')
  .option('--watch', 'take over each new supergraph that is written to the file')
  .addHelpText(
    'after',
    '\nFor conformance tests, benchmarks, and graphs without personal data: there is no identity, no consent and no journal.\n' +
      'A supergraph with Careweave’s grant in it, or one that says who may ask what, is refused. /health/live and /metrics are beside /graphql.',
  )
  .parse()
  .opts<{ supergraph: string; port: string; host: string; timeLimit: string; watch?: boolean }>();

try {
  const { supergraph, host, watch = false } = options;
  const port = wholeNumber('--port', options.port, 0, 65_535);
  const timeLimitMs = wholeNumber('--time-limit', options.timeLimit, 1, 600_000);
  const { run } = await import('./engine/run.ts');
  await run({ supergraph, port, host, timeLimitMs, watch });
} catch (error) {
  fail(error);
}
