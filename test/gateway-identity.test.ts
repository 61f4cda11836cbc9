import { createHash } from 'node:crypto';
import { base64url, type CryptoKey, decodeJwt, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { createIdentity } from '../gateway/identity/identity.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { AUDIENCE, ISSUER } from '../gateway/testing/issuer.ts';
import type { Caller } from '../kit/caller/caller.ts';

/** Promise: only whoever has an access token that holds is answered, as the one that the token names, and for a purpose. */

const QUERY = { query: '{ person(id: "1") { name } }' };
const now = () => Math.floor(Date.now() / 1000);
const good = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 'gp', role: 'physician', exp: now() + 60 });

let platform: TestGateway;

beforeAll(async () => {
  platform = await testGateway();
});
afterAll(() => platform.gateway.stop());
beforeEach(() => platform.subgraphs.asked.splice(0));

/** The caller in the last token that a subgraph got. */
const forwarded = (): Caller => {
  const [asked] = platform.subgraphs.asked;
  return decodeJwt<{ caller: Caller }>(asked?.authorization.replace('Bearer ', '') ?? '').caller;
};

const signed = (key: CryptoKey | Uint8Array, alg: string, kid = 'test') =>
  new SignJWT(good()).setProtectedHeader({ alg, kid }).sign(key);

describe('refused is', () => {
  const part = (value: object) => base64url.encode(JSON.stringify(value));
  const cases: [string, () => Promise<string>][] = [
    ['another issuer’s name', () => platform.issuer.token({ iss: 'https://elsewhere.test' })],
    ['a wrong audience', () => platform.issuer.token({ aud: 'another-platform' })],
    ['no audience', () => platform.issuer.token({ aud: undefined })],
    ['an expired token', () => platform.issuer.token({ exp: now() - 60 })],
    ['a token not yet valid', () => platform.issuer.token({ nbf: now() + 60 })],
    ['a token without subject', () => platform.issuer.token({ sub: undefined })],
    ['a token with an empty subject', () => platform.issuer.token({ sub: '' })],
    ['a token without expiry', () => platform.issuer.token({ exp: undefined })],
    ['an unknown key', () => platform.issuer.token({}, { kid: 'other' })],
    [
      'another issuer’s key',
      async () => signed((await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey, 'EdDSA'),
    ],
    ['alg none', async () => `${part({ alg: 'none', kid: 'test' })}.${part(good())}.`],
    [
      'HS256 with the public key as secret',
      async () => signed(new TextEncoder().encode(await exportSPKI(platform.issuer.publicKey)), 'HS256'),
    ],
    [
      'a changed payload',
      async () => {
        const [header, , signature] = (await platform.issuer.token()).split('.');
        return `${header}.${part({ ...good(), sub: 'auditor' })}.${signature}`;
      },
    ],
    ['garbage', async () => 'garbage'],
    ['garbage in three parts', async () => 'a.b.c'],
  ];

  it.each(cases)('%s: 401, no subgraph is asked, and no detail is told', async (_name, token) => {
    const { status, headers, body } = await platform.ask(QUERY, { authorization: `Bearer ${await token()}` });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    const extensions = { code: 'UNAUTHENTICATED', reason: 'refused' };
    expect(body).toEqual({ errors: [{ message: 'The access token was refused.', extensions }] });
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it.each([
    ['no token', ''],
    ['another scheme', 'Basic Z3A6Z3A='],
    ['an empty token', 'Bearer '],
    ['two tokens', 'Bearer a b'],
  ])('%s: 401, and it is said that one is needed', async (_name, authorization) => {
    const { status, headers, body } = await platform.ask(QUERY, { authorization });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(/access token is needed/) });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', reason: 'missing' });
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it('introspection without a token', async () => {
    const { status, body } = await platform.ask(
      { query: '{ __schema { queryType { name } } }' },
      { authorization: '' },
    );
    expect(status).toBe(401);
    expect(body.data).toBeUndefined();
  });
});

describe('the caller', () => {
  it('is passed on as the token says', async () => {
    const claims = { sub: 's1', name: 'An', role: 'nurse', organization: 'o1', professional: 'p1', person: 'x1' };
    const more = { purpose_of_use: 'COC', scope: 'openid consent:write' };
    const authorization = `Bearer ${await platform.issuer.token({ ...claims, ...more })}`;
    expect((await platform.ask(QUERY, { authorization })).status).toBe(200);
    const { sub: subject, ...rest } = claims;
    expect(forwarded()).toEqual({ subject, ...rest, purpose: 'COC', scopes: ['openid', 'consent:write'] });
  });

  it('has no role, organisation, person or purpose that the token does not name', async () => {
    const authorization = `Bearer ${await platform.issuer.token({ role: undefined, person: 7, organization: '' })}`;
    await platform.ask(QUERY, { authorization });
    const nothing = { name: null, organization: null, professional: null, person: null, purpose: null };
    expect(forwarded()).toEqual({ subject: 'gp', role: 'none', scopes: [], ...nothing });
  });

  it('is named in each fetch by a token of its own: for this subgraph, this request, this body, and a minute', async () => {
    await platform.ask({ query: '{ a: noteCount persons { notes } }' }, { 'x-request-id': 'r-1' });
    const { asked } = platform.subgraphs;
    expect(asked.map(({ subgraph }) => subgraph).sort()).toEqual(['names', 'notes', 'notes']);
    const tokens = asked.map(({ subgraph, authorization, request }) => {
      const claims = decodeJwt(authorization.replace('Bearer ', ''));
      const digest = createHash('sha256')
        .update(request.body ?? '')
        .digest('base64url');
      expect(claims).toMatchObject({ iss: 'careweave-gateway', aud: subgraph, request: 'r-1', body: digest });
      expect((claims.exp as number) - (claims.iat as number)).toBe(60);
      return claims.jti;
    });
    expect(new Set(tokens).size).toBe(3);
  });

  it('has another token for a fetch that is tried again', async () => {
    let times = 0;
    platform.subgraphs.instead.set('notes', async () => {
      if (times++ === 0) throw new Error('the connection was reset');
      return { status: 200, body: { data: { noteCount: 2 } } };
    });
    const { body } = await platform.ask({ query: '{ noteCount }' });
    platform.subgraphs.instead.clear();
    expect(body.data).toEqual({ noteCount: 2 });
    const [first, second] = platform.subgraphs.asked;
    expect(second?.request.body).toBe(first?.request.body);
    expect(second?.authorization).not.toBe(first?.authorization);
  });
});

describe('the purpose of use', () => {
  it('is the header’s rather than the token’s', async () => {
    const authorization = `Bearer ${await platform.issuer.token({ purpose_of_use: 'COC' })}`;
    await platform.ask(QUERY, { authorization, 'purpose-of-use': 'TREAT' });
    expect(forwarded().purpose).toBe('TREAT');
  });

  it.each(['CURIOSITY', 'treat', 'TREAT, COC', 'constructor'])(
    '%s is unknown: 400 names the known ones',
    async code => {
      const { status, body } = await platform.ask(QUERY, { 'purpose-of-use': code });
      expect(status).toBe(400);
      expect(body.errors?.[0]?.extensions.code).toBe('PURPOSE_UNKNOWN');
      expect(body.errors?.[0]?.message).toMatch(/TREAT.*BTG.*HCOMPL/);
      expect(platform.subgraphs.asked).toEqual([]);
    },
  );

  it('that is unknown in the token is refused too', async () => {
    const authorization = `Bearer ${await platform.issuer.token({ purpose_of_use: 'CURIOSITY' })}`;
    expect((await platform.ask(QUERY, { authorization })).body.errors?.[0]?.extensions.code).toBe('PURPOSE_UNKNOWN');
  });
});

it('does not blame the token when the key set is not to be had', async () => {
  const down = async () => {
    throw new TypeError('fetch failed: 10.0.0.7');
  };
  const identity = createIdentity({ keySet: down, issuer: ISSUER, audience: AUDIENCE, clockToleranceSeconds: 0 });
  const other = await testGateway({ identity });
  const { status, text } = await other.ask(QUERY, { authorization: `Bearer ${await platform.issuer.token()}` });
  await other.gateway.stop();
  expect(status).toBe(503);
  expect(text).toContain('IDENTITY_UNAVAILABLE');
  expect(text).not.toContain('10.0.0.7');
});
