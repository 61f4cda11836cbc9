import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import type { Gateway } from '../index.ts';
import { testGateway } from '../testing/gateway.ts';

const pair = (kid: string): JWK => ({
  ...(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK),
  ...{ kid, alg: 'EdDSA', use: 'sig' },
});

let gateway: Gateway;
afterAll(() => gateway.stop());

it('serves the public keys to anybody, each with who signs with it, and no more than the public half', async () => {
  const keys = { people: pair('p'), gateway: pair('g') };
  ({ gateway } = await testGateway({ keys }));
  const response = await fetch(`${gateway.url}/.well-known/careweave-keys`);
  expect(response.headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
  const publicHalf = ({ x, kid }: JWK) => ({ kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' });
  expect(await response.json()).toEqual({
    keys: [
      { ...publicHalf(keys.people), signer: 'people' },
      { ...publicHalf(keys.gateway), signer: 'gateway' },
    ],
  });
});
