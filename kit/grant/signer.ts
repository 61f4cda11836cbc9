import DataLoader from 'dataloader';
import type { SigningKey } from '../signing/keys.ts';
import { type AccessGrant, signGrants } from './grant.ts';

/** Signs the grants of one request: those that are decided together are signed together. */
export function grantSigner(key: SigningKey): (grant: AccessGrant) => Promise<string> {
  const loader = new DataLoader<AccessGrant, string>(async grants => signGrants(key, grants), { cache: false });
  return grant => loader.load(grant);
}
