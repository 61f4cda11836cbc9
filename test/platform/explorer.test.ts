import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { platform } from '../support/ask.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const missing = !existsSync(CHROMIUM);
if (missing && process.env.CI_REQUIRE_REAL_DATA === '1') throw new Error(`${CHROMIUM} is missing`);
if (missing) process.stderr.write(`Skipped: the explorer's tests need Chromium at ${CHROMIUM} (CHROMIUM_PATH).\n`);

(missing ? describe.skip : describe)('the explorer', () => {
  const outside: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    page = await browser.newPage();
    page.on('request', request => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(platform().url).host) outside.push(request.url());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await open('/');
  });

  afterAll(() => browser?.close());

  async function open(path: string): Promise<void> {
    await page.goto(`${platform().url}${path}`);
    await page.waitForSelector('.graphiql-execute-button');
  }

  async function run(tab: string): Promise<string> {
    await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${tab}$`) }).click();
    await page.waitForSelector(`.graphiql-tab-active:has-text("${tab}")`);
    const answered = page.waitForResponse(
      response =>
        response.url().endsWith('/graphql') && !(response.request().postData() ?? '').includes('IntrospectionQuery'),
    );
    await page.click('.graphiql-execute-button');
    return (await answered).text();
  }

  it('has the example operations as tabs', async () => {
    const tabs = await page.locator('.graphiql-tab-button').allTextContents();
    expect(tabs.slice(0, 3)).toEqual(['Me', 'MyPeople', 'PersonView']);
    expect(tabs).toEqual(expect.arrayContaining(['Services', 'Pilots', 'FindPerson', 'MyRecord', 'PersonsView']));
  });

  it('answers an example at the first click, as the general practitioner', async () => {
    expect(JSON.parse(await run('Me')).data.me).toMatchObject({ role: 'physician' });
  });

  it('shows a person in full, with an example id filled in', async () => {
    const { data, errors } = JSON.parse(await run('PersonView'));
    expect(errors).toBeUndefined();
    expect(data.person.encounters.totalCount).toBeGreaterThan(0);
  });

  it('asks as another demo account after one click', async () => {
    await page.getByRole('link', { name: 'Person', exact: true }).click();
    await page.waitForURL(/account=person/);
    await page.waitForSelector('.graphiql-execute-button');
    const { data } = JSON.parse(await run('Me'));
    expect(data.me).toMatchObject({ role: 'patient', person: { displayName: expect.any(String) } });
    expect(data.persons.totalCount).toBe(1);
  });

  it('loads nothing from elsewhere, and nothing in it fails', () => {
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
