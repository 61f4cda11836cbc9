import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKey, publicJwk, type SigningKey, signingKey } from '../../kit/signing/keys.ts';

/** The keys that a platform signs with. */
export interface PlatformKeys {
  gateway: SigningKey;
  people: SigningKey;
}

/** Those of the platform on a data folder. */
export const platformKeys = async (home: string): Promise<PlatformKeys> => ({
  gateway: await signingKey(home, 'gateway'),
  people: await signingKey(home, 'people'),
});

/** Keys of one's own in a folder, made at the first call; `keys.json` there is the set that a service is told to trust. */
export async function conformanceKeys(folder: string): Promise<PlatformKeys> {
  await ensureKey(folder, 'gateway');
  await ensureKey(folder, 'people');
  const keys = (['people', 'gateway'] as const).map(signer => ({ ...publicJwk(folder, signer), signer }));
  writeFileSync(join(folder, 'keys.json'), `${JSON.stringify({ keys }, null, 2)}\n`);
  return platformKeys(folder);
}
