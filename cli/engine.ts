import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { startAlone } from '../gateway/alone.ts';
import { createLogger } from '../gateway/http/logger.ts';
import { fileSource } from '../gateway/supergraph/source.ts';
import { startTelemetry } from '../kit/telemetry/telemetry.ts';
import { readSpanTarget } from '../platform/environment.ts';
import { fail, say, wholeNumber } from './console.ts';

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
  const telemetry = await startTelemetry(readSpanTarget(process.env), say);
  const engine = await startAlone({
    supergraph: readFileSync(options.supergraph, 'utf8'),
    port: wholeNumber('--port', options.port, 0, 65_535),
    host: options.host,
    logger: createLogger(process.env.LOG_LEVEL ?? 'warn'),
    timeLimitMs: wholeNumber('--time-limit', options.timeLimit, 1, 600_000),
    ...(options.watch ? { follow: fileSource(options.supergraph) } : {}),
    trace: telemetry?.service('careweave-gateway'),
  });
  console.log(`Engine is ready: ${engine.url}/graphql`);
  const stop = async () => {
    say('Stopping …');
    setTimeout(() => process.exit(1), 9500).unref();
    await engine.stop();
    await telemetry?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
} catch (error) {
  fail(error);
}
