import { Command } from 'commander';
import { identifierKey } from '../kit/identifiers.ts';
import { ensureKey } from '../kit/signing/keys.ts';
import { type Account, demoAccounts, personAccount } from '../platform/accounts.ts';
import { type OpenDatabases, openDatabases } from '../platform/databases.ts';
import { readEnvironment } from '../platform/environment.ts';
import { demoToken } from '../platform/tokens.ts';
import { fail, say } from './console.ts';

type Options = { as?: string; list?: boolean; id?: string; identifier?: string };

const command = new Command('token')
  .description(
    'Prints one access token of a demo account, and nothing else. Only for the embedded provider of identity.',
  )
  .option('--as <account>', 'whose token')
  .option('--id <id>', 'with --as person: the person with this id')
  .option('--identifier <system|value>', 'with --as person: the person with this number')
  .option('--list', 'print the demo accounts as a JSON array')
  .parse();
const options = command.opts<Options>();

async function accountFor({ databases }: OpenDatabases): Promise<Account> {
  const { as, id, identifier } = options;
  if (as === 'person' && (id || identifier)) {
    const bar = identifier?.lastIndexOf('|') ?? -1;
    const key = identifier && identifierKey({ system: identifier.slice(0, bar), value: identifier.slice(bar + 1) });
    if (identifier && (bar < 1 || !key))
      throw new Error(`--identifier must be "<system>|<value>", but is "${identifier}".`);
    const account = await personAccount(databases, id ? { id } : { key: key as string });
    if (!account) throw new Error(`There is no person with ${id ? `the id ${id}` : `the number ${identifier}`}.`);
    return account;
  }
  const accounts = await demoAccounts(databases);
  const account = accounts.find(each => each.account === as);
  const known = accounts.map(each => each.account).join(', ') || 'none: the region is empty';
  if (!account) throw new Error(`There is no demo account "${as}". There are: ${known}.`);
  return account;
}

try {
  const { as, list, id, identifier } = options;
  // said of somebody else, they would be passed over in silence, and the token would be another's than was meant
  if ((id || identifier) && as !== 'person') throw new Error('--id and --identifier go with --as person.');
  if (!list && !as) command.help({ error: true });
  const environment = readEnvironment(process.env);
  if (environment.oidc)
    throw new Error('Tokens come from the provider of identity at OIDC_ISSUER; there are no demo accounts.');
  const { home, databasePrefix: prefix } = environment;
  await ensureKey(home, 'issuer');
  const open = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  try {
    if (options.list) {
      const accounts = await demoAccounts(open.databases);
      const shown = accounts.map(({ account, name, role, organisation, personId }) => ({
        account,
        name,
        role,
        organisation,
        personId,
      }));
      console.log(JSON.stringify(shown, null, 2));
    } else console.log(await demoToken(home, await accountFor(open)));
  } finally {
    await open.close();
  }
} catch (error) {
  fail(error);
}
