import { Command } from 'commander';
import { fail } from './console.ts';
import type { TokenOptions } from './token/run.ts';

const command = new Command('token')
  .description(
    'Prints one access token of a demo account, and nothing else. Only for the embedded provider of identity.',
  )
  .option('--as <account>', 'whose token')
  .option('--id <id>', 'with --as person: the person with this id')
  .option('--identifier <system|value>', 'with --as person: the person with this number')
  .option('--list', 'print the demo accounts as a JSON array')
  .parse();
const options = command.opts<TokenOptions>();

try {
  const { as, list, id, identifier } = options;
  // said of somebody else, they would be passed over in silence, and the token would be another's than was meant
  if ((id || identifier) && as !== 'person') throw new Error('--id and --identifier go with --as person.');
  if (!list && !as) command.help({ error: true });
  const { run } = await import('./token/run.ts');
  await run(options);
} catch (error) {
  fail(error);
}
