import { join } from 'node:path';
import { Command } from 'commander';
import { ensureKey, personSecret } from '../kit/signing/keys.ts';
import { readEnvironment } from '../platform/environment.ts';
import { fail, say } from './console.ts';

new Command('keys')
  .description('Makes the keys of a deployment under CAREWEAVE_HOME/keys; those that are there stay as they are.')
  .addHelpText(
    'after',
    '\npublic/ is for every process. people/ is only for "people", gateway/ and journal/ only for the gateway, and person-id/ only for\n' +
      'imports: it keys the ids of persons. issuer/ is made only where no provider of identity is configured.',
  )
  .parse();

try {
  const { home, oidc } = readEnvironment(process.env);
  await ensureKey(home, 'people');
  await ensureKey(home, 'gateway');
  await ensureKey(home, 'journal');
  // signs the tokens of demo accounts: where there is a provider, nobody may be able to
  if (!oidc) await ensureKey(home, 'issuer');
  personSecret(home);
  say(`The keys are in ${join(home, 'keys')}.`);
} catch (error) {
  fail(error);
}
