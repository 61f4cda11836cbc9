import { createHash, randomUUID } from 'node:crypto';
import { refuse } from '../errors.ts';
import { signJws, verifyJws } from '../signing/jws.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { Caller } from './caller.ts';

const TYP = 'careweave-caller+jwt';
const ISSUER = 'careweave-gateway';

/** How long a caller token is good, in seconds: for one request, so a minute is plenty. */
export const CALLER_TOKEN_LIFETIME = 60;

/** What a caller token says, beside who signed it. */
export interface CallerClaims {
  sub: string;
  /** The subgraph that is asked. */
  aud: string;
  /** Of this token alone. */
  jti: string;
  /** The gateway's request for which it is asked. */
  request: string;
  /** The SHA-256 of the body that goes with it, in base64url. */
  body: string;
  caller: Caller;
}

/** The SHA-256 of a request's body, in base64url. */
export const bodyDigest = (body: string): string => createHash('sha256').update(body).digest('base64url');

/** Signs who is asking: for one subgraph, one request, and the body of this one fetch. */
export const signCaller = (
  key: SigningKey,
  caller: Caller,
  audience: string,
  requestId: string,
  body: string,
): string => {
  const bound = { sub: caller.subject, aud: audience, jti: randomUUID(), request: requestId, body: bodyDigest(body) };
  const claims: CallerClaims = { ...bound, caller };
  return signJws(key, TYP, { iss: ISSUER, ...claims }, CALLER_TOKEN_LIFETIME);
};

/** What a caller is told whose token is not good; nothing of why. */
export const refusedToken = () => refuse('UNAUTHENTICATED', 'The caller token was refused.');

/**
 * The claims of a caller token. Throws a refusal (`UNAUTHENTICATED`) when it is missing, forged, expired, not signed by the
 * gateway, or meant for other subgraphs. With which body it comes, and how often, is for `callerGate` to say.
 */
export function verifyCaller(
  key: SigningKey,
  authorization: string | undefined,
  audiences: readonly string[],
): CallerClaims {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw refuse('UNAUTHENTICATED', 'Only the gateway may ask here: a caller token is needed.');
  try {
    const claims = verifyJws<CallerClaims>(key, TYP, ISSUER, token);
    if (!audiences.includes(claims.aud)) throw new Error('another subgraph’s token');
    if (claims.exp - Date.now() / 1000 > CALLER_TOKEN_LIFETIME * 2) throw new Error('it is good for too long');
    return claims;
  } catch {
    throw refusedToken();
  }
}
