import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { pino } from 'pino';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { ensureKey } from '../kit/signing/keys.ts';
import type { Account } from '../platform/accounts.ts';
import { embeddedIdentity } from '../platform/identity/index.ts';
import { type TestApp, testApp } from '../platform/identity/testing.ts';
import { demoToken } from '../platform/tokens.ts';

/** Promise: without a provider of one's own, an application signs people in as it would at any OpenID provider. */

const gp: Account = {
  account: 'gp',
  name: 'Ann <b>Peeters</b>',
  role: 'physician',
  organisation: 'o1',
  personId: null,
  professionalId: 'p1',
  purpose: 'TREAT',
};
const person: Account = {
  account: 'person',
  name: 'Martine',
  role: 'patient',
  organisation: null,
  personId: 'x1',
  professionalId: null,
  purpose: 'PATRQT',
};
const QUERY = { query: '{ person(id: "1") { name } }' };

const home = mkdtempSync(join(tmpdir(), 'careweave-sign-in-'));
let reachable = true;
let platform: TestGateway;
let issuer: string;
let app: TestApp;

beforeAll(async () => {
  await ensureKey(home, 'issuer');
  const accounts = async () => {
    if (!reachable) throw new Error('the database is away');
    return [gp, person];
  };
  const choices = async (all: readonly Account[]) =>
    all.map(each => ({ ...each, organization: each.organisation && 'Praktijk “De Linde” & co' }));
  const log = pino({ level: 'silent' });
  const { identity, mounted } = embeddedIdentity(home, { accounts, choices }, log);
  platform = await testGateway({ identity, provider: mounted });
  issuer = `${platform.gateway.url}/oidc`;
});
afterAll(() => platform.gateway.stop());
beforeEach(() => {
  app = testApp(issuer);
});

const asked = (token: string | undefined) => platform.ask(QUERY, { authorization: `Bearer ${token}` });

describe('an application', () => {
  it('finds all that it needs by discovery', async () => {
    const found = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
    expect(found).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
    });
  });

  it('gets a token with which the graph answers as the account that was chosen', async () => {
    const back = await app.signIn('gp', { scope: 'openid profile glass:break consent:write' });
    expect(`${back.origin}${back.pathname}`).toBe('http://localhost:5173/callback');
    expect(Object.fromEntries(back.searchParams)).toEqual({ code: expect.any(String), state: 'kept', iss: issuer });
    const { status, body } = await app.exchange(back);
    expect([status, body.token_type]).toEqual([200, 'Bearer']);
    expect(decodeProtectedHeader(body.access_token ?? '')).toMatchObject({ typ: 'at+jwt', alg: 'EdDSA' });
    expect((await asked(body.access_token)).status).toBe(200);
  });

  it('can verify its tokens by the published keys, and knows by the ID token who signed in', async () => {
    const { body } = await app.exchange(await app.signIn('person', { scope: 'openid profile', nonce: 'n1' }));
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const verified = (token = '', audience = '') => jwtVerify(token, keys, { issuer, audience });
    await expect(verified(body.access_token, 'careweave')).resolves.toBeDefined();
    const { payload } = await verified(body.id_token, 'careweave-app');
    expect(payload).toMatchObject({ sub: 'x1', name: 'Martine', role: 'patient', person: 'x1', nonce: 'n1' });
  });

  it('gets tokens of the same form as the command line, but for who issued them and for what', async () => {
    const { body } = await app.exchange(await app.signIn('gp'));
    const { iss, jti, client_id, iat, exp, ...claims } = decodeJwt(body.access_token ?? '');
    const shell = await demoToken(home, gp);
    const { iss: demo, scope, iat: begin = 0, exp: end = 0, ...same } = decodeJwt(shell);
    expect(claims).toEqual(same);
    expect(Number(exp) - Number(iat)).toBe(end - begin);
    expect([iss, demo]).toEqual([issuer, 'urn:careweave:demo']);
    expect((await asked(shell)).status).toBe(200);
  });

  it.each([
    ['gp', 'openid', undefined],
    ['gp', 'openid relationship:write', 'relationship:write'],
    ['gp', 'openid relationship:write audit:read registry:write everything', 'relationship:write'],
    ['person', 'consent:write glass:break', 'consent:write'],
  ])(
    'that signs in the %s for "%s" may no more than both it asks and the role allows',
    async (account, scope, allowed) => {
      const { body } = await app.exchange(await app.signIn(account, { scope }));
      expect(decodeJwt(body.access_token ?? '').scope).toBe(allowed);
    },
  );

  it('signs the same person in again without asking, until they sign out', async () => {
    await app.signIn('person');
    const again = decodeJwt((await app.exchange(await app.signIn('gp', { prompt: 'none' }))).body.access_token ?? '');
    expect(again.sub).toBe('x1');
    const leave = await app.visit(
      `${issuer}/session/end?post_logout_redirect_uri=http://localhost:5173/&client_id=careweave-app`,
    );
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(await leave.text())?.[1] ?? '';
    const left = await app.visit(`${issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(left.headers.get('location')).toBe('http://localhost:5173/');
    expect((await app.signIn('gp', { prompt: 'none' })).searchParams.get('error')).toBe('login_required');
  });

  it('learns that nobody signed in', async () => {
    const begun = await app.visit(`${issuer}/auth?${app.request()}`);
    const cancelled = await app.visit(begun.headers.get('location') ?? '', { cancel: 'yes' });
    const back = new URL((await app.visit(cancelled.headers.get('location') ?? '')).headers.get('location') ?? '');
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'access_denied', state: 'kept' });
  });
});

describe('refused is', () => {
  it.each([
    ['another verifier than the challenge was made of', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_grant'],
    [
      'another redirect address than the code was sent to',
      { redirect_uri: 'http://localhost:5173/other' },
      'invalid_grant',
    ],
    ['a code that was never given out', { code: 'x'.repeat(43) }, 'invalid_grant'],
    ['another client', { client_id: 'someone' }, 'invalid_client'],
    ['a grant that is not offered', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%s', async (_what, over, error) => {
    const { status, body } = await app.exchange(await app.signIn('gp'), over);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ error });
    expect(body).not.toHaveProperty('access_token');
  });

  it('a code that is used twice', async () => {
    const back = await app.signIn('gp');
    expect((await app.exchange(back)).status).toBe(200);
    expect(await app.exchange(back)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    'https://elsewhere.example/callback',
    'http://localhost.elsewhere.example/',
    'http://localhost@elsewhere.example/',
    'http://user:word@localhost:5173/',
    'https://localhost:5173/',
    'javascript:alert(1)',
    'localhost:5173',
  ])('to send anyone to %s', async redirect_uri => {
    const response = await app.visit(`${issuer}/auth?${app.request({ redirect_uri })}`);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    expect(await response.text()).toContain('invalid_redirect_uri');
    const leave = await app.visit(
      `${issuer}/session/end?${new URLSearchParams({ client_id: 'careweave-app', post_logout_redirect_uri: redirect_uri })}`,
    );
    expect([leave.status, leave.headers.get('location')]).toEqual([400, null]);
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['without a challenge', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['with a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a token without a code', { response_type: 'token' }, 'unsupported_response_type'],
    ['for another audience', { resource: 'https://elsewhere.example' }, 'invalid_target'],
  ])('a sign-in %s', async (_how, over, error) => {
    const back = new URL((await app.visit(`${issuer}/auth?${app.request(over)}`)).headers.get('location') ?? '');
    expect([back.searchParams.get('error') ?? new URLSearchParams(back.hash.slice(1)).get('error')]).toEqual([error]);
    expect(back.searchParams.has('code')).toBe(false);
  });

  it('an ID token as an access token', async () => {
    const { body } = await app.exchange(await app.signIn('gp', { scope: 'openid profile' }));
    expect((await asked(body.id_token)).status).toBe(401);
  });

  it('a page elsewhere that asks for tokens by script', async () => {
    const exchange = async (origin: string) =>
      (
        await fetch(`${issuer}/token`, {
          method: 'POST',
          headers: { origin },
          body: new URLSearchParams({ client_id: 'careweave-app' }),
        })
      ).headers.get('access-control-allow-origin');
    expect(await exchange('https://elsewhere.example')).toBeNull();
    expect(await exchange('http://localhost:5173')).toBe('http://localhost:5173');
  });
});

describe('the sign-in page', () => {
  const begin = async () => (await app.visit(`${issuer}/auth?${app.request()}`)).headers.get('location') ?? '';

  it('names everyone, what they are and for whom they act, and who asks, as text', async () => {
    const response = await app.visit(await begin());
    const page = await response.text();
    for (const text of [
      'Ann &#60;b&#62;Peeters',
      'Physician',
      'Praktijk “De Linde” &#38; co',
      'Martine',
      'http://localhost:5173',
    ])
      expect(page).toContain(text);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is of no use in another browser, or when it is made up', async () => {
    const address = await begin();
    for (const stranger of [
      await testApp(issuer).visit(address, { account: 'gp' }),
      await app.visit('/oidc/sign-in/x', { account: 'gp' }),
    ]) {
      expect([stranger.status, stranger.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('signs nobody in who has no account, or by a form that is too long', async () => {
    const forms: Record<string, string>[] = [
      { account: 'nobody' },
      { account: 'constructor' },
      { account: 'gp', more: 'x'.repeat(5000) },
    ];
    for (const form of forms) {
      const response = await app.visit(await begin(), form);
      expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    }
  });

  it('fails in words when the accounts are not to be had, and the platform goes on', async () => {
    const address = await begin();
    reachable = false;
    const response = await app.visit(address);
    reachable = true;
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('Something went wrong')]);
    expect((await app.visit(address)).status).toBe(200);
  });
});

it('is never there in production', async () => {
  const provider = { path: '/oidc', open: async () => () => {} };
  await expect(testGateway({ provider, production: true })).rejects.toThrow('not in production');
});
