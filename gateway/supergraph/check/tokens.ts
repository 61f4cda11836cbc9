import { randomUUID, sign } from 'node:crypto';
import type { Caller } from '../../../kit/caller/caller.ts';
import { bodyDigest, CALLER_TOKEN_LIFETIME, signCaller } from '../../../kit/caller/token.ts';
import { CATEGORIES } from '../../../kit/grant/categories.ts';
import { type AccessGrant, type Level, signGrant } from '../../../kit/grant/grant.ts';
import { encode, signJws } from '../../../kit/signing/jws.ts';
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
export const goodToken = (key: SigningKey, name: string, body: string): string =>
  bearer(signCaller(key, CHECKER, name, randomUUID(), body));

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

/** A grant that was good long ago. */
export const expiredGrant = async (key: SigningKey, person: string): Promise<string> => {
  const [list = '', disclosure = ''] = (await grantOf(key, person, 'ALL')).split('~');
  const { iss, ...claims } = JSON.parse(Buffer.from(list.split('.')[1] ?? '', 'base64url').toString()) as {
    iss: string;
  };
  return `${signJws(key, 'careweave-grant+sd-jwt', { ...claims, iss }, -600)}~${disclosure}~`;
};
