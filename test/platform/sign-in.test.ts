import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { testApp } from '../../platform/identity/testing.ts';
import { ask, command, platform, tokenOf } from '../support/ask.ts';

/** Promise: everyone who has a demo account can sign in with it, by the page as by the command line. */

const issuer = () => `${platform().url}/oidc`;
const accounts: {
  account: string;
  name: string;
  role: string;
  organisation: string | null;
  personId: string | null;
}[] = JSON.parse(command('token', ['--list']));
const ME = '{ me { subject role person { id } organization { id } } }';

/** Signs in with an account, as an application does. */
async function signedIn(account: string): Promise<string | undefined> {
  const app = testApp(issuer());
  return (await app.exchange(await app.signIn(account))).body.access_token;
}

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const missing = !existsSync(CHROMIUM);
if (missing && process.env.CI_REQUIRE_REAL_DATA === '1') throw new Error(`${CHROMIUM} is missing`);
if (missing) process.stderr.write(`Skipped: the sign-in page's test needs Chromium at ${CHROMIUM} (CHROMIUM_PATH).\n`);

const subjects = new Set<string>();

it.each(accounts)('$account signs in, and is who the list says', async ({ account, role, organisation, personId }) => {
  const { data, errors } = await ask(ME, { token: await signedIn(account) });
  expect(errors).toBeUndefined();
  const [organization, person] = [organisation, personId].map(id => id && { id });
  expect(data.me).toEqual({ subject: expect.any(String), role, organization, person });
  // of two accounts with one subject, the provider would take one for the other
  expect(subjects).not.toContain(data.me.subject);
  subjects.add(data.me.subject);
});

it('is the same to the graph by the command line', async () => {
  const token = tokenOf('nurse');
  expect((await ask(ME, { token: await signedIn('nurse') })).data).toEqual((await ask(ME, { token })).data);
});

(missing ? it.skip : it)('in a browser, a click signs in, and leads back to the application', async () => {
  const application = createServer((_request, response) => response.end('signed in'));
  await new Promise<void>(resolve => void application.listen(0, '127.0.0.1', resolve));
  const { port } = application.address() as AddressInfo;
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  try {
    const page = await browser.newPage();
    const back = `http://localhost:${port}/back`;
    await page.goto(`${issuer()}/auth?${testApp(issuer()).request({ redirect_uri: back })}`);
    const gp = accounts.find(({ account }) => account === 'gp');
    await page.getByRole('button', { name: gp?.name }).click();
    await page.waitForURL(`${back}?code=**`);
    expect(await page.textContent('body')).toBe('signed in');
  } finally {
    await browser.close();
    application.close();
  }
});
