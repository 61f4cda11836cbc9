import { jwtVerify, SignJWT } from 'jose';
import { refuse } from '../errors.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { Caller } from './caller.ts';

const ISSUER = 'careweave-gateway';

/** How long a caller token is good, in seconds: for one request, so a minute is plenty. */
const LIFETIME = 60;

/** Signs who is asking, for one subgraph and one request: no other subgraph accepts it. */
export const signCaller = (key: SigningKey, caller: Caller, audience: string, requestId: string): Promise<string> =>
  new SignJWT({ caller })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'careweave-caller+jwt' })
    .setIssuer(ISSUER)
    .setSubject(caller.subject)
    .setAudience(audience)
    .setJti(requestId)
    .setIssuedAt()
    .setExpirationTime(`${LIFETIME}s`)
    .sign(key.key);

/**
 * Verifies a caller token. Throws a refusal (`UNAUTHENTICATED`) when it is missing, forged, expired, not signed by the
 * gateway, or meant for another subgraph.
 */
export async function verifyCaller(
  key: SigningKey,
  authorization: string | undefined,
  audience: string | string[],
): Promise<{ caller: Caller; requestId: string }> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw refuse('UNAUTHENTICATED', 'Only the gateway may ask here: a caller token is needed.');
  try {
    const { payload } = await jwtVerify<{ caller: Caller }>(token, key.key, {
      algorithms: ['EdDSA'],
      issuer: ISSUER,
      audience,
      typ: 'careweave-caller+jwt',
      requiredClaims: ['exp', 'jti', 'sub'],
    });
    return { caller: payload.caller, requestId: payload.jti ?? '' };
  } catch {
    throw refuse('UNAUTHENTICATED', 'The caller token was refused.');
  }
}
