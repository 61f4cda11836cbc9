import { Command } from 'commander';
import { fail } from './console.ts';

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
  const { run } = await import('./gateway/run.ts');
  await run();
} catch (error) {
  const absent = (error as { code?: string }).code === 'ENOENT';
  fail(absent ? new Error(`A key is missing: ${(error as Error).message}; npm run keys makes them.`) : error);
}
