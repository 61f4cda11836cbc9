import { createLocalJWKSet, createRemoteJWKSet, SignJWT } from 'jose';
import { createIdentity, type Identity } from '../gateway/identity/identity.ts';
import { publicJwk, signingKey } from '../kit/signing/keys.ts';
import { type Account, callerOf } from './accounts.ts';
import type { Environment } from './environment.ts';

/** The issuer of the demo accounts' tokens. */
export const DEMO_ISSUER = 'urn:careweave:demo';

/** Whom the access tokens are for. */
export const AUDIENCE = 'careweave';

const CLOCK_TOLERANCE_SECONDS = 30;

/** Issues an access token for a demo account, good for eight hours: a working day. */
export async function demoToken(home: string, account: Account): Promise<string> {
  const key = await signingKey(home, 'issuer');
  const { subject, name, role, organization, professional, person, purpose } = callerOf(account);
  return new SignJWT({ name, role, organization, professional, person, purpose_of_use: purpose })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt' })
    .setIssuer(DEMO_ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('8h')
    .sign(key.key);
}

/** Whose tokens are accepted: the configured provider's, or those of the demo accounts; never both. */
export function identityOf(environment: Environment): Identity {
  const { oidc, home } = environment;
  const clockToleranceSeconds = CLOCK_TOLERANCE_SECONDS;
  if (!oidc) {
    const keySet = createLocalJWKSet({ keys: [publicJwk(home, 'issuer')] });
    return createIdentity({ keySet, issuer: DEMO_ISSUER, audience: AUDIENCE, clockToleranceSeconds });
  }
  const keySet = createRemoteJWKSet(new URL(oidc.jwksUrl));
  return createIdentity({ keySet, issuer: oidc.issuer, audience: oidc.audience, clockToleranceSeconds });
}
