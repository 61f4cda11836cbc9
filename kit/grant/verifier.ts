import DataLoader from 'dataloader';
import type { Caller } from '../caller/caller.ts';
import type { SigningKey } from '../signing/keys.ts';
import { type AccessGrant, verifyGrant } from './grant.ts';

/** A grant as a representation carries it, and the person whom it should be for. */
interface Claim {
  grant: unknown;
  person: string;
}

/**
 * Verifies the grants of one request. Those that arrive together are answered together: were each person to go on as soon
 * as their own signature is checked, the stores behind would be asked for one person at a time.
 */
export function grantVerifier(
  key: SigningKey,
  caller: Caller,
): (grant: unknown, person: string) => Promise<AccessGrant> {
  const loader = new DataLoader<Claim, AccessGrant>(
    async claims => {
      const settled = await Promise.allSettled(
        claims.map(({ grant, person }) => verifyGrant(key, grant, person, caller)),
      );
      return settled.map(each => (each.status === 'fulfilled' ? each.value : (each.reason as Error)));
    },
    { cache: false },
  );
  return (grant, person) => loader.load({ grant, person });
}
