import { USUAL_CLAIMS } from '../../gateway/identity/claim-paths.ts';
import { readEnvironment } from '../environment.ts';

/** Promise: a provider of identity is configured by variables that are checked before anything starts. */

const oidcOf = (env: NodeJS.ProcessEnv) => readEnvironment(env).oidc;

test('without a provider there are the demo accounts', () => {
  expect(oidcOf({})).toBeNull();
});

test('an issuer is enough: all else is as usual', () => {
  expect(oidcOf({ NODE_ENV: 'production', OIDC_ISSUER: 'https://id.example' })).toEqual({
    issuer: 'https://id.example',
    audience: 'careweave',
    clockToleranceSeconds: 30,
    scopesFrom: 'token',
  });
});

test('everything can be said', () => {
  const env = {
    OIDC_ISSUER: 'urn:region',
    OIDC_JWKS_URL: 'http://keycloak:8080/certs',
    OIDC_AUDIENCE: 'graph',
    OIDC_ALGORITHMS: 'ES256, RS256',
    OIDC_CLOCK_SKEW: '5',
    OIDC_CLAIMS: 'role=realm_access.roles',
    OIDC_SCOPES: 'role',
  };
  expect(oidcOf(env)).toEqual({
    issuer: 'urn:region',
    jwksUrl: 'http://keycloak:8080/certs',
    audience: 'graph',
    algorithms: ['ES256', 'RS256'],
    clockToleranceSeconds: 5,
    claims: { ...USUAL_CLAIMS, role: ['realm_access.roles'] },
    scopesFrom: 'role',
  });
});

test.each<[string, NodeJS.ProcessEnv, RegExp]>([
  ['no provider in production', { NODE_ENV: 'production' }, /OIDC_ISSUER: .*no demo accounts/],
  ['keys of nobody', { OIDC_JWKS_URL: 'https://id.example/keys' }, /OIDC_ISSUER: whose keys/],
  ['an issuer that can’t be asked', { OIDC_ISSUER: 'urn:region' }, /OIDC_JWKS_URL: "urn:region" is no address/],
  ['keys that are no address', { OIDC_ISSUER: 'urn:region', OIDC_JWKS_URL: 'file:///keys' }, /OIDC_JWKS_URL: /],
  ['signatures by a shared secret', { OIDC_ALGORITHMS: 'ES256,HS256' }, /OIDC_ALGORITHMS\.1: /],
  ['no signatures', { OIDC_ALGORITHMS: 'none' }, /OIDC_ALGORITHMS\.0: /],
  ['clocks that tell nothing', { OIDC_CLOCK_SKEW: '301' }, /OIDC_CLOCK_SKEW: /],
  ['scopes from elsewhere', { OIDC_SCOPES: 'all' }, /OIDC_SCOPES: /],
])('%s: refused, and it is said why', (_what, env, message) => {
  expect(() => readEnvironment(env)).toThrow(message);
});

test('all faults are told at once', () => {
  const env = { NODE_ENV: 'production', PORT: 'x', OIDC_CLAIMS: 'foo=a,role=', OIDC_CLOCK_SKEW: 'y' };
  expect(() => readEnvironment(env)).toThrow(
    /OIDC_CLOCK_SKEW.*OIDC_CLAIMS: "foo" is no part.*OIDC_CLAIMS: role has no claim.*PORT.*OIDC_ISSUER: in production/s,
  );
});
