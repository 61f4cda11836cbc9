import { createLocalJWKSet, SignJWT } from 'jose';
import { createIdentity, type Identity } from '../gateway/identity/identity.ts';
import { providerKeySet } from '../gateway/identity/key-set.ts';
import { publicJwk, signingKey } from '../kit/signing/keys.ts';
import { type Account, callerOf } from './accounts.ts';
import type { Environment } from './environment.ts';
import { claimsOf } from './identity/claims.ts';

/** The issuer of the demo accounts' tokens. */
export const DEMO_ISSUER = 'urn:careweave:demo';

/** Whom the access tokens are for. */
export const AUDIENCE = 'careweave';

const CLOCK_TOLERANCE_SECONDS = 30;

/** How long an access token of a demo account is good, in seconds: eight hours, a working day. */
export const LIFETIME_SECONDS = 8 * 60 * 60;

/** Issues an access token for a demo account, with all that its role allows. */
export async function demoToken(home: string, account: Account): Promise<string> {
  const key = await signingKey(home, 'issuer');
  const { subject, scopes } = callerOf(account);
  return new SignJWT({ ...claimsOf(account), scope: scopes.join(' ') || undefined })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(DEMO_ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME_SECONDS}s`)
    .sign(key.key);
}

/** Whose tokens are accepted: the configured provider's, or those of the demo accounts; never both. */
export function identityOf(environment: Environment): Identity {
  const { oidc, home } = environment;
  if (oidc) return createIdentity({ ...oidc, keySet: providerKeySet(oidc) });
  return demoIdentity(home, [DEMO_ISSUER]);
}

/** Accepts the tokens of the demo accounts, by any of these issuers: they have one key. */
export const demoIdentity = (home: string, issuer: string[]): Identity =>
  createIdentity({
    keySet: createLocalJWKSet({ keys: [publicJwk(home, 'issuer')] }),
    issuer,
    audience: AUDIENCE,
    clockToleranceSeconds: CLOCK_TOLERANCE_SECONDS,
  });
