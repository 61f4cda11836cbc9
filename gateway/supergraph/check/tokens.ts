import { createHmac, createPublicKey, randomUUID, sign } from 'node:crypto';
import type { Caller } from '../../../kit/caller/caller.ts';
import { bodyDigest, CALLER_TOKEN_LIFETIME, signCaller } from '../../../kit/caller/token.ts';
import { CATEGORIES } from '../../../kit/grant/categories.ts';
import { type AccessGrant, GRANT_LIFETIME, type Level, signGrant } from '../../../kit/grant/grant.ts';
import { decode, encode, signJws } from '../../../kit/signing/jws.ts';
import type { SigningKey } from '../../../kit/signing/keys.ts';

/** Who asks when a service is checked: nobody whom a real grant is for. */
export const CHECKER: Caller = {
  subject: 'careweave-check',
  name: null,
  role: 'administrator',
  organization: 'careweave-check',
  professional: null,
  person: null,
  purpose: 'HOPERAT',
  scopes: [],
};

const TYP = 'careweave-caller+jwt';
const ISSUER = 'careweave-gateway';

const bearer = (token: string): string => `Bearer ${token}`;

/** A token as the gateway makes it. */
export const goodToken = (key: SigningKey, name: string, body: string, caller: Caller = CHECKER): string =>
  bearer(signCaller(key, caller, name, randomUUID(), body));

const claimsFor = (name: string, body: string) => ({
  iss: ISSUER,
  sub: CHECKER.subject,
  aud: name,
  jti: randomUUID(),
  request: randomUUID(),
  body: bodyDigest(body),
  caller: CHECKER,
});

/** A token that is as it should be but for what is given. */
export function wrongToken(
  key: SigningKey,
  name: string,
  body: string,
  over: { iss?: string; typ?: string; lifetime?: number } = {},
): string {
  const { iss = ISSUER, typ = TYP, lifetime = CALLER_TOKEN_LIFETIME } = over;
  return bearer(signJws(key, typ, { ...claimsFor(name, body), iss }, lifetime));
}

/** A token with a good signature that has no end. */
export function endlessToken(key: SigningKey, name: string, body: string): string {
  const header = encode({ alg: 'EdDSA', kid: key.kid, typ: TYP });
  const text = `${header}.${encode({ ...claimsFor(name, body), iat: Math.floor(Date.now() / 1000) })}`;
  return bearer(`${text}.${sign(null, Buffer.from(text), key.key).toString('base64url')}`);
}

/** A token that is signed with what everybody knows: the public key, as if it were a secret. */
export function publiclySignedToken(key: SigningKey, name: string, body: string): string {
  const iat = Math.floor(Date.now() / 1000);
  const header = encode({ alg: 'HS256', kid: key.kid, typ: TYP });
  const text = `${header}.${encode({ ...claimsFor(name, body), iat, exp: iat + CALLER_TOKEN_LIFETIME })}`;
  const secret = createPublicKey(key.key).export({ type: 'spki', format: 'pem' });
  return bearer(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`);
}

/** A token that says of itself that nobody signed it. */
export function unsignedToken(name: string, body: string): string {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { ...claimsFor(name, body), iat, exp: iat + CALLER_TOKEN_LIFETIME };
  return bearer(`${encode({ alg: 'none', typ: TYP })}.${encode(claims)}.`);
}

/** A grant for whoever checks, which opens every category so far. */
export const grantOf = (key: SigningKey, person: string, level: Level, over: Partial<AccessGrant> = {}) =>
  signGrant(key, {
    person,
    caller: CHECKER.subject,
    organization: CHECKER.organization,
    purpose: CHECKER.purpose as string,
    categories: Object.fromEntries(CATEGORIES.map(category => [category, level])),
    confidentiality: 'V',
    breakGlass: false,
    policy: 'check',
    basis: 'CARE',
    ...over,
  });

/** A grant that is as it should be but for how its list is signed. */
export async function wrongGrant(
  key: SigningKey,
  person: string,
  over: { iss?: string; typ?: string; lifetime?: number },
): Promise<string> {
  const { typ = 'careweave-grant+sd-jwt', lifetime = GRANT_LIFETIME } = over;
  const [list = '', disclosure = ''] = (await grantOf(key, person, 'ALL')).split('~');
  const claims = decode(list.split('.')[1] ?? '') as { iss: string };
  return `${signJws(key, typ, { ...claims, iss: over.iss ?? claims.iss }, lifetime)}~${disclosure}~`;
}
