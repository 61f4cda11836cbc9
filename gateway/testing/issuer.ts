import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { createIdentity, type Identity } from '../identity/identity.ts';

/** An issuer of access tokens for tests. */
export interface TestIssuer {
  identity: Identity;
  keySet: JWTVerifyGetKey;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
  /** A token that is good but for the claims and header given; a claim of `undefined` is left out. */
  token(claims?: JWTPayload, header?: { kid?: string }): Promise<string>;
}

/** The issuer and audience that tests use. */
export const ISSUER = 'https://issuer.test';
export const AUDIENCE = 'careweave';

/** Makes an issuer with a key pair of its own. */
export async function testIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const keySet = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] });
  const now = Math.floor(Date.now() / 1000);
  return {
    keySet,
    publicKey,
    privateKey,
    identity: createIdentity({ keySet, issuer: ISSUER, audience: AUDIENCE, clockToleranceSeconds: 5 }),
    token: (claims = {}, header = {}) =>
      new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'gp', role: 'physician', iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'test', ...header })
        .sign(privateKey),
  };
}
