import type { IncomingHttpHeaders } from 'node:http';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Caller } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import { callerOf } from './claims.ts';

/** Tells who asks. */
export interface Identity {
  /** Refuses with `UNAUTHENTICATED` (no token, or one that does not hold) or `PURPOSE_UNKNOWN`. */
  caller(headers: IncomingHttpHeaders): Promise<Caller>;
}

/** Whose access tokens are accepted. */
export interface IdentityOptions {
  keySet: JWTVerifyGetKey;
  issuer: string;
  audience: string;
  /** How far clocks may differ, in seconds. */
  clockToleranceSeconds: number;
}

/** Signatures by a key pair only: with a shared secret, whoever can verify could also sign. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'];

/** Faults of the key set, not of the token: the caller can do nothing about them. */
const KEY_SET_FAULTS = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

/** Knows callers by OIDC access tokens, verified against the provider's key set. */
export const createIdentity = (options: IdentityOptions): Identity => ({
  async caller(headers) {
    const token = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    if (!token) {
      throw refuse('UNAUTHENTICATED', 'An access token is needed: send "authorization: Bearer …".', {
        reason: 'missing',
      });
    }
    return callerOf(await verify(token, options), headers['purpose-of-use']);
  },
});

async function verify(token: string, options: IdentityOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, options.keySet, {
      algorithms: ALGORITHMS,
      issuer: options.issuer,
      audience: options.audience,
      clockTolerance: options.clockToleranceSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    if (typeof payload.sub !== 'string' || payload.sub === '') throw new errors.JWTInvalid('"sub" is no text');
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JOSEError) || KEY_SET_FAULTS.includes(error.code)) {
      throw new Error('An access token could not be checked: the key set is not to be had.', { cause: error });
    }
    // Why it was refused would help those who forge more than those who forgot to sign in again.
    throw refuse('UNAUTHENTICATED', 'The access token was refused.', { reason: 'refused' });
  }
}
