import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/**
 * Who signs: `people` the grants, `gateway` the caller tokens, `issuer` the access tokens of the demo accounts, `journal` its
 * checkpoints. Each key is
 * an Ed25519 pair; only whoever signs reads the private half.
 */
export type Signer = 'people' | 'gateway' | 'issuer' | 'journal';

/** A private key to sign with, or the public half, to verify with. */
export interface SigningKey {
  kid: string;
  key: KeyObject;
}

// a folder for each private half, so that a deployment can hand each process only what it needs
const file = (home: string, signer: Signer, half: 'private' | 'public') =>
  half === 'private' ? join(home, 'keys', signer, 'private.json') : join(home, 'keys', 'public', `${signer}.json`);

async function load(path: string, half: typeof createPrivateKey | typeof createPublicKey): Promise<SigningKey> {
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as JWK;
  if (jwk.crv !== 'Ed25519' || !jwk.kid) throw new Error(`${path}: expected an Ed25519 JWK with a "kid"`);
  return { kid: jwk.kid, key: half({ key: jwk, format: 'jwk' }) };
}

/** Makes the key pair of a signer under `<home>/keys` unless it is there; the private file is readable by its owner only. */
export async function ensureKey(home: string, signer: Signer): Promise<void> {
  if (existsSync(file(home, signer, 'private')) && existsSync(file(home, signer, 'public'))) return;
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const publicJwk = await exportJWK(pair.publicKey);
  const common = { alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(publicJwk) };
  write(file(home, signer, 'private'), { ...(await exportJWK(pair.privateKey)), ...common }, 0o600);
  write(file(home, signer, 'public'), { ...publicJwk, ...common }, 0o644);
}

/** Renamed into place, so that a reader never sees half a key. */
function write(path: string, jwk: JWK, mode: number): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(jwk, null, 2)}\n`, { mode });
  renameSync(draft, path);
}

/** The private key of a signer. Throws when the file is missing or is no Ed25519 JWK. */
export const signingKey = (home: string, signer: Signer): Promise<SigningKey> =>
  load(file(home, signer, 'private'), createPrivateKey);

/** The public key of a signer, for those who verify. Throws when the file is missing or is no Ed25519 JWK. */
export const verificationKey = (home: string, signer: Signer): Promise<SigningKey> =>
  load(file(home, signer, 'public'), createPublicKey);

/** The private key of a signer as a JWK, for libraries that sign by themselves. */
export const privateJwk = (home: string, signer: Signer): JWK =>
  JSON.parse(readFileSync(file(home, signer, 'private'), 'utf8')) as JWK;

/** The public key of a signer as a JWK, for a key set. */
export const publicJwk = (home: string, signer: Signer): JWK =>
  JSON.parse(readFileSync(file(home, signer, 'public'), 'utf8')) as JWK;

/** The secret that keys the ids of persons; made at the first call. */
export function personSecret(home: string): string {
  const path = join(home, 'keys', 'person-id', 'secret');
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(path, 'utf8');
}
