import { sign, verify } from 'node:crypto';
import type { SigningKey } from './keys.ts';

/** What every signed statement says beside its own claims: who made it, when, and until when it holds (seconds since 1970). */
export interface Signed {
  iss: string;
  iat: number;
  exp: number;
}

/** A value as JSON in base64url. */
export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The value of a JSON text in base64url. Throws when it is none. */
export const decode = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString());

// always written in this way, so that it can be compared as a text: there is no other algorithm to be talked into
const headerOf = ({ kid }: SigningKey, typ: string) => encode({ alg: 'EdDSA', kid, typ });

/**
 * Signs claims as a compact JWS (RFC 7515, EdDSA), good for `lifetime` seconds. It calls the system's Ed25519 directly: by way of
 * WebCrypto a signature costs three times as much, and a request has several.
 */
export function signJws(key: SigningKey, typ: string, claims: { iss: string }, lifetime: number): string {
  const iat = Math.floor(Date.now() / 1000);
  const text = `${headerOf(key, typ)}.${encode({ ...claims, iat, exp: iat + lifetime })}`;
  return `${text}.${sign(null, Buffer.from(text), key.key).toString('base64url')}`;
}

/** The claims of a compact JWS. Throws unless this key signed it, it is of this kind and issuer, and in force. */
export function verifyJws<Claims>(key: SigningKey, typ: string, issuer: string, text: string): Claims & Signed {
  const [header, payload = '', signature = '', ...more] = text.split('.');
  if (header !== headerOf(key, typ) || more.length > 0) throw new Error(`expected ${typ}, signed by ${key.kid}`);
  const bytes = Buffer.from(signature, 'base64url');
  // the same bytes can be written in several ways
  if (bytes.toString('base64url') !== signature) throw new Error('expected a signature in base64url');
  if (!verify(null, Buffer.from(`${header}.${payload}`), key.key, bytes)) throw new Error('the signature is wrong');
  const claims = decode(payload) as Claims & Signed;
  if (claims.iss !== issuer) throw new Error(`expected a statement of ${issuer}`);
  if (!isInForce(claims)) throw new Error('it has expired, or never does');
  return claims;
}

/** Whether a statement still holds; one without an end never does. */
export const isInForce = ({ exp }: Partial<Signed>): boolean => typeof exp === 'number' && exp * 1000 > Date.now();
