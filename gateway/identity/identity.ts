import type { IncomingHttpHeaders } from 'node:http';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Caller } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';
import { type ClaimsOptions, callerOf } from './claims.ts';

/** Tells who asks. */
export interface Identity {
  /**
   * Refuses with `UNAUTHENTICATED` (no token, or one that does not hold), `PURPOSE_UNKNOWN`, or `IDENTITY_UNAVAILABLE` (the
   * keys are not to be had).
   */
  caller(headers: IncomingHttpHeaders): Promise<Caller>;
}

/** Whose access tokens are accepted, and how they are read. */
export interface IdentityOptions extends ClaimsOptions {
  keySet: JWTVerifyGetKey;
  /** One `iss`, or several that share the keys; read for each token anew. */
  issuer: string | string[];
  audience: string;
  /** How far clocks may differ, in seconds. */
  clockToleranceSeconds: number;
  /** The algorithms of signatures; all of `ALGORITHMS` if not given. */
  algorithms?: readonly string[];
}

/** Signatures by a key pair only: with a shared secret, whoever can verify could also sign. */
export const ALGORITHMS = [
  ...['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512'],
  ...['PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'],
] as const;

/** What the header of an access token may call it (RFC 9068); other kinds, such as logout tokens, are by the same keys. */
const TYPES = ['at+jwt', 'application/at+jwt', 'jwt'];

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
    return callerOf(await verify(token, options), headers['purpose-of-use'], options);
  },
});

async function verify(token: string, options: IdentityOptions): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, options.keySet, {
      algorithms: [...(options.algorithms ?? ALGORITHMS)],
      issuer: options.issuer,
      audience: options.audience,
      clockTolerance: options.clockToleranceSeconds,
      requiredClaims: ['exp', 'sub'],
    });
    if (typeof payload.sub !== 'string' || payload.sub === '') throw new errors.JWTInvalid('"sub" is no text');
    if (!TYPES.includes(protectedHeader.typ?.toLowerCase() ?? 'jwt'))
      throw new errors.JWTInvalid('"typ" is no access token’s');
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JOSEError) || KEY_SET_FAULTS.includes(error.code)) {
      const message = 'Access tokens can’t be checked now: the keys of the provider of identity are not to be had.';
      throw Object.assign(refuse('IDENTITY_UNAVAILABLE', message), { cause: error });
    }
    // Why it was refused would help those who forge more than those who forgot to sign in again.
    throw refuse('UNAUTHENTICATED', 'The access token was refused.', { reason: 'refused' });
  }
}
