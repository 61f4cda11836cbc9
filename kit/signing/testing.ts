import { generateKeyPairSync } from 'node:crypto';
import type { SigningKey } from './keys.ts';

/** A new pair of keys: the private half, and the public one. */
export function keyPair(kid = 'test'): [signing: SigningKey, verification: SigningKey] {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return [
    { kid, key: privateKey },
    { kid, key: publicKey },
  ];
}
