import type { SigningKey } from '../signing/keys.ts';
import { once } from './once.ts';
import { bodyDigest, CALLER_TOKEN_LIFETIME, type CallerClaims, refusedToken, verifyCaller } from './token.ts';

/** Lets in who comes with a token for this body, once; throws a refusal (`UNAUTHENTICATED`) otherwise. */
export type CallerGate = (authorization: string | undefined, body: string) => CallerClaims;

/**
 * The entrance of one subgraph. A token is good for the body for which it was signed, and one time: whoever gets hold of it can't
 * ask anything else, nor the same again. Where a subgraph has several replicas, each knows only what came to itself, so that the
 * same question could be repeated to each, for a minute.
 */
export function callerGate(key: SigningKey, subgraph: string): CallerGate {
  // twice as long as a token is good, for clocks that differ
  const isFirst = once(CALLER_TOKEN_LIFETIME * 2);
  return (authorization, body) => {
    const claims = verifyCaller(key, authorization, [subgraph]);
    if (claims.body !== bodyDigest(body) || !isFirst(claims.jti)) throw refusedToken();
    return claims;
  };
}
