import { jest } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { createIdentity, type Identity } from '../gateway/identity/identity.ts';
import { providerKeySet } from '../gateway/identity/key-set.ts';
import { testGateway } from '../gateway/testing/gateway.ts';
import { AUDIENCE } from '../gateway/testing/issuer.ts';
import { type TestProvider, testProvider } from '../gateway/testing/provider.ts';

/** Promise: any OpenID provider will do, known by its issuer alone; its keys may change, and it may be away for a while. */

let provider: TestProvider;

beforeEach(async () => {
  provider = await testProvider();
  await provider.addKey('first');
});
afterEach(async () => {
  jest.restoreAllMocks();
  await provider.stop();
});

const DISCOVERY = '/.well-known/openid-configuration';

const identityFor = (over: { issuer?: string; jwksUrl?: string; cooldownMs?: number; algorithms?: string[] } = {}) => {
  const { algorithms, ...place } = { issuer: provider.issuer, ...over };
  const { issuer } = place;
  return createIdentity({
    keySet: providerKeySet(place),
    issuer,
    algorithms,
    audience: AUDIENCE,
    clockToleranceSeconds: 30,
  });
};

/** What a token comes to: the subject, or the code with which it is refused. */
const told = (identity: Identity, token: string): Promise<string> =>
  identity.caller({ authorization: `Bearer ${token}` }).then(
    caller => caller.subject,
    error => error.extensions?.code ?? `not a refusal: ${error}`,
  );

const now = Date.now.bind(Date);

/** Makes it so many minutes later than it is, for how long keys are kept, not for tokens. */
const later = (minutes: number) => void jest.spyOn(Date, 'now').mockImplementation(() => now() + minutes * 60_000);

describe('the keys of a provider', () => {
  it('are found by its issuer, when the first token comes, and then kept', async () => {
    const identity = identityFor();
    expect(provider.asked).toEqual([]);
    const tokens = await Promise.all([provider.token('first'), provider.token('first'), provider.token('first')]);
    expect(await Promise.all(tokens.map(token => told(identity, token)))).toEqual(['s1', 's1', 's1']);
    expect(await told(identity, tokens[0] as string)).toBe('s1');
    expect(provider.asked).toEqual([DISCOVERY, '/keys']);
  });

  it('are found by an issuer that ends with a slash too', async () => {
    const issuer = `${provider.issuer}/`;
    provider.document.issuer = issuer;
    expect(await told(identityFor({ issuer }), await provider.token('first', { iss: issuer }))).toBe('s1');
    expect(provider.asked).toEqual([DISCOVERY, '/keys']);
  });

  it('are taken from where the configuration says, without asking', async () => {
    provider.document = {};
    const identity = identityFor({ issuer: 'urn:region', jwksUrl: `${provider.issuer}/keys` });
    expect(await told(identity, await provider.token('first', { iss: 'urn:region' }))).toBe('s1');
    expect(provider.asked).toEqual(['/keys']);
  });

  it('may be of any kind with two halves', async () => {
    const algorithms = ['EdDSA', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
    for (const alg of algorithms) await provider.addKey(alg, alg);
    const identity = identityFor();
    for (const alg of algorithms) expect([alg, await told(identity, await provider.token(alg))]).toEqual([alg, 's1']);
  });

  it('hold only with the algorithms that the configuration allows', async () => {
    await provider.addKey('rsa', 'RS256');
    const identity = identityFor({ algorithms: ['RS256'] });
    expect(await told(identity, await provider.token('rsa'))).toBe('s1');
    expect(await told(identity, await provider.token('first'))).toBe('UNAUTHENTICATED');
  });
});

describe('when the keys change', () => {
  it('tokens of the new key are taken at once, and of the old one as long as it is published', async () => {
    const identity = identityFor({ cooldownMs: 0 });
    expect(await told(identity, await provider.token('first'))).toBe('s1');
    await provider.addKey('second');
    expect(await told(identity, await provider.token('second'))).toBe('s1');
    expect(await told(identity, await provider.token('first'))).toBe('s1');
    provider.dropKey('first');
    await provider.addKey('third');
    expect(await told(identity, await provider.token('third'))).toBe('s1');
    expect(await told(identity, await provider.token('first'))).toBe('UNAUTHENTICATED');
  });

  it('a key that the provider has dropped is forgotten within ten minutes, also when no other token comes', async () => {
    const identity = identityFor();
    const token = await provider.token('first');
    expect(await told(identity, token)).toBe('s1');
    await provider.addKey('second');
    provider.dropKey('first');
    later(9);
    expect(await told(identity, token)).toBe('s1');
    later(11);
    expect(await told(identity, token)).toBe('UNAUTHENTICATED');
  });

  it('tokens of unknown keys don’t make the provider be asked for each of them', async () => {
    const identity = identityFor();
    await provider.addKey('second');
    provider.dropKey('second');
    for (const kid of ['first', 'second', 'second', 'second'])
      expect(await told(identity, await provider.token(kid))).toBe(kid === 'first' ? 's1' : 'UNAUTHENTICATED');
    expect(provider.asked).toEqual([DISCOVERY, '/keys']);
    later(1);
    expect(await told(identity, await provider.token('second'))).toBe('UNAUTHENTICATED');
    expect(provider.asked).toEqual([DISCOVERY, '/keys', '/keys']);
  });
});

describe('while the provider is away', () => {
  it('the gateway starts, says 503 and nothing of where it is, and answers as soon as it is back', async () => {
    provider.up = false;
    const { gateway, ask, logged } = await testGateway({ identity: identityFor() });
    try {
      const authorization = `Bearer ${await provider.token('first')}`;
      const query = { query: '{ person(id: "1") { name } }' };
      const { status, headers, text, body } = await ask(query, { authorization });
      expect([status, headers.get('retry-after')]).toEqual([503, '5']);
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'IDENTITY_UNAVAILABLE' });
      expect(text).not.toContain('127.0.0.1');
      expect(JSON.stringify(logged.find(({ level }) => level === 50))).toContain(`${DISCOVERY} answered 503`);
      provider.up = true;
      expect((await ask(query, { authorization })).status).toBe(200);
    } finally {
      await gateway.stop();
    }
  });

  it('callers whose key is known are still known, whatever others bring', async () => {
    const identity = identityFor({ cooldownMs: 0 });
    const token = await provider.token('first');
    expect(await told(identity, token)).toBe('s1');
    await provider.addKey('second');
    provider.up = false;
    expect(await told(identity, await provider.token('second'))).toBe('IDENTITY_UNAVAILABLE');
    expect(await told(identity, token)).toBe('s1');
  });

  it('nobody is known by keys that are older than ten minutes', async () => {
    const identity = identityFor();
    const token = await provider.token('first');
    expect(await told(identity, token)).toBe('s1');
    provider.up = false;
    later(11);
    expect(await told(identity, token)).toBe('IDENTITY_UNAVAILABLE');
    provider.up = true;
    expect(await told(identity, token)).toBe('s1');
  });

  it('keys that have moved are found where they are then', async () => {
    const identity = identityFor();
    const token = await provider.token('first');
    const { issuer } = provider;
    provider.document = { issuer, jwks_uri: `${issuer}/gone` };
    expect(await told(identity, token)).toBe('IDENTITY_UNAVAILABLE');
    provider.document = { issuer, jwks_uri: `${issuer}/keys` };
    expect(await told(identity, token)).toBe('s1');
  });
});

describe('a provider is not believed', () => {
  it.each<[string, (issuer: string) => Record<string, unknown>]>([
    ['that speaks for another issuer', issuer => ({ issuer: 'https://elsewhere.example', jwks_uri: `${issuer}/keys` })],
    [
      'that speaks for an issuer with other capitals',
      issuer => ({ issuer: issuer.replace('http', 'HTTP'), jwks_uri: `${issuer}/keys` }),
    ],
    ['that does not say for whom it speaks', issuer => ({ jwks_uri: `${issuer}/keys` })],
    ['that does not say where its keys are', issuer => ({ issuer })],
    ['whose keys are in a file', issuer => ({ issuer, jwks_uri: 'file:///etc/passwd' })],
  ])('%s', async (_how, document) => {
    provider.document = document(provider.issuer);
    expect(await told(identityFor(), await provider.token('first'))).toBe('IDENTITY_UNAVAILABLE');
    expect(provider.asked).toEqual([DISCOVERY]);
  });

  it('that has its keys where anyone on the way could change them', async () => {
    const issuer = 'https://id.example';
    const answer = Response.json({ issuer, jwks_uri: 'http://id.example/keys' });
    const fetching = jest.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
    expect(await told(identityFor({ issuer }), await provider.token('first', { iss: issuer }))).toBe(
      'IDENTITY_UNAVAILABLE',
    );
    expect(fetching.mock.calls.map(([place]) => place)).toEqual([`${issuer}${DISCOVERY}`]);
  });

  it.each<[string, JWTPayload, string | undefined]>([
    ['one of another issuer', { iss: 'https://elsewhere.example' }, undefined],
    ['one for another audience', { aud: 'elsewhere' }, undefined],
    ['one for several audiences of which none is this', { aud: ['elsewhere', 'account'] }, undefined],
    ['a logout token', {}, 'logout+jwt'],
    ['a proof of possession', {}, 'dpop+jwt'],
  ])('when its token is %s', async (_what, claims, typ) => {
    expect(await told(identityFor(), await provider.token('first', claims, { typ }))).toBe('UNAUTHENTICATED');
  });

  it.each(['JWT', 'at+jwt', 'application/at+jwt', 'AT+JWT', undefined])('less for calling its token %s', async typ => {
    const aud = ['account', AUDIENCE];
    expect(await told(identityFor(), await provider.token('first', { aud }, { typ }))).toBe('s1');
  });
});

it.each([
  ['that has ended for 20 s', { exp: -20 }, 's1'],
  ['that has ended for 40 s', { exp: -40 }, 'UNAUTHENTICATED'],
  ['that begins in 20 s', { nbf: 20 }, 's1'],
  ['that begins in 40 s', { nbf: 40 }, 'UNAUTHENTICATED'],
])('clocks may differ by half a minute: a token %s', async (_when, times, expected) => {
  const seconds = Math.floor(now() / 1000);
  const claims = Object.fromEntries(Object.entries(times).map(([name, from]) => [name, seconds + from]));
  expect(await told(identityFor(), await provider.token('first', claims))).toBe(expected);
});
