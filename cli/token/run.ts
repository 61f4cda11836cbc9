import { identifierKey } from '../../kit/identifiers.ts';
import { ensureKey } from '../../kit/signing/keys.ts';
import { type Account, demoAccounts, personAccount } from '../../platform/accounts.ts';
import { type OpenDatabases, openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { demoToken } from '../../platform/tokens.ts';
import { say } from '../console.ts';

/** What `token` is told: whose token, or that the accounts are to be listed. */
export interface TokenOptions {
  as?: string;
  list?: boolean;
  id?: string;
  identifier?: string;
}

/** Prints the token, or the list. Rejects with what was expected when there is no such account. */
export async function run(options: TokenOptions): Promise<void> {
  const environment = readEnvironment(process.env);
  if (environment.oidc)
    throw new Error('Tokens come from the provider of identity at OIDC_ISSUER; there are no demo accounts.');
  const { home, databasePrefix: prefix } = environment;
  await ensureKey(home, 'issuer');
  const open = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  try {
    if (options.list) console.log(JSON.stringify(await listed(open), null, 2));
    else console.log(await demoToken(home, await accountFor(open, options)));
  } finally {
    await open.close();
  }
}

async function listed({ databases }: OpenDatabases): Promise<object[]> {
  const accounts = await demoAccounts(databases);
  return accounts.map(({ account, name, role, organisation, personId }) => ({
    account,
    name,
    role,
    organisation,
    personId,
  }));
}

async function accountFor({ databases }: OpenDatabases, { as, id, identifier }: TokenOptions): Promise<Account> {
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
