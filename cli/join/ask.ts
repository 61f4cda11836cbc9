import { demoAccounts } from '../../platform/accounts.ts';
import { openDatabases } from '../../platform/databases.ts';
import { readEnvironment } from '../../platform/environment.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { demoToken } from '../../platform/tokens.ts';
import { say } from '../console.ts';

/** What the platform refused, in its own words. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Codes of what is wrong with what was asked; anything else is that it could not be asked. */
const OF_THE_ASKER = ['BAD_USER_INPUT'];

/** Asks the running platform as its administrator. Rejects with `Refused`, or with another error when it could not ask. */
export async function askPlatform<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { url, token } = await reach();
  const { status, body } = await post(`${url}/graphql`, token, { query, variables });
  const { data, errors } = body as Answer<Data>;
  const [error] = errors ?? [];
  if (error && OF_THE_ASKER.includes(error.extensions?.code ?? '')) throw new Refused(error.message);
  if (error || !data) throw new Error(`The platform did not answer: ${error?.message ?? status}`);
  return data;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function post(url: string, token: string, request: object): Promise<{ status: number; body: unknown }> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(request),
    });
  } catch (error) {
    const { message, cause } = error as Error;
    throw new Error(`The platform gives no answer at ${url} (${cause instanceof Error ? cause.message : message}).`);
  }
  try {
    return { status: response.status, body: await response.json() };
  } catch {
    throw new Error(`There is no platform at ${url}: it answers ${response.status}, and no JSON.`);
  }
}

/** Where the platform is, and a token for it: that of `CAREWEAVE_TOKEN`, or of the demo account of the administrator. */
async function reach(): Promise<{ url: string; token: string }> {
  const { home, databasePrefix: prefix, oidc } = readEnvironment(process.env);
  const url = process.env.CAREWEAVE_URL ?? readRunFile(home)?.url;
  if (!url) throw new Error(`No platform runs on ${home}: npm start starts one, or CAREWEAVE_URL says where it is.`);
  const given = process.env.CAREWEAVE_TOKEN;
  if (given) return { url, token: given };
  if (oidc)
    throw new Error('CAREWEAVE_TOKEN must hold an access token of an administrator, from the provider at OIDC_ISSUER.');
  const { databases, close } = await openDatabases({ home, env: process.env, prefix, report: say, join: true });
  try {
    const account = (await demoAccounts(databases)).find(each => each.account === 'administrator');
    if (!account) throw new Error('There is no demo account "administrator": the region is empty.');
    return { url, token: await demoToken(home, account) };
  } finally {
    await close();
  }
}
