import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { discoverKeySet } from './discovery.ts';

/** A provider of identity, and how to reach its keys. */
export interface Provider {
  /** As in the `iss` of its tokens. */
  issuer: string;
  /** Where its keys are; the provider is asked if not given. */
  jwksUrl?: string;
  /** For how long tokens of unknown keys don't make the keys be fetched again, in milliseconds; 30 s if not given. */
  cooldownMs?: number;
}

/**
 * The keys of a provider, fetched when the first token comes. A token of a key that is not known makes them be fetched again,
 * and so does time: after ten minutes, keys that the provider has dropped are forgotten. Nothing is fetched here and now, so
 * that the platform starts while the provider is down; each token then finds out whether it is back.
 */
export function providerKeySet({ issuer, jwksUrl, cooldownMs: cooldownDuration }: Provider): JWTVerifyGetKey {
  const find = async () =>
    createRemoteJWKSet(jwksUrl ? new URL(jwksUrl) : await discoverKeySet(issuer), { cooldownDuration });
  let found: ReturnType<typeof find> | undefined;
  return async (header, token) => {
    found ??= find();
    const current = found;
    let keys: Awaited<typeof current> | undefined;
    try {
      keys = await current;
      return await keys(header, token);
    } catch (error) {
      // not found, or no longer where they were; keys that still hold are kept, whatever became of the provider
      if (found === current && !keys?.fresh) found = undefined;
      throw error;
    }
  };
}
