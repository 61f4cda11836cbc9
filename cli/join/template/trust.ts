import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, type JWK, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';

/** Who asks, as the gateway says. */
export interface Caller {
  subject: string;
  organization: string | null;
  purpose: string | null;
}

/** What this caller may see of one person, as `people` decided it. */
export interface Grant {
  person: string;
  caller: string;
  organization: string | null;
  purpose: string;
  categories: Record<string, 'NONE' | 'OWN_ORGANISATION' | 'ALL'>;
  confidentiality: 'N' | 'R' | 'V';
  breakGlass: boolean;
  policy: string;
  basis?: string;
}

/** Verifies callers and grants with the platform's public keys. */
export interface Trust {
  caller(authorization: string | undefined, body: string): Promise<Caller>;
  grant(text: unknown, person: string, caller: Caller): Promise<Grant>;
}

const LONGEST_SECONDS = 120;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Reads the platform's key set from a URL or a file. */
export async function loadTrust(place: string, name: string): Promise<Trust> {
  const text = place.includes('://') ? await (await fetch(place)).text() : await readFile(place, 'utf8');
  const { keys } = JSON.parse(text) as { keys: (JWK & { signer?: string })[] };
  const keysOf = (signer: string) => createLocalJWKSet({ keys: keys.filter(key => key.signer === signer) });
  const [gateway, people] = [keysOf('gateway'), keysOf('people')];
  const used = new Map<string, number>();
  const claims = async (token: string, key: JWTVerifyGetKey, options: JWTVerifyOptions) =>
    (await jwtVerify(token, key, { algorithms: ['EdDSA'], requiredClaims: ['exp'], ...options })).payload;
  return {
    async caller(authorization, body) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
      const said = await claims(token, gateway, {
        typ: 'careweave-caller+jwt',
        issuer: 'careweave-gateway',
        audience: name,
      });
      const now = Date.now() / 1000;
      for (const [id, end] of used) if (end < now) used.delete(id);
      const { jti, exp = 0 } = said;
      if (said.body !== digest(body)) throw new Error('the token is for another body');
      if (!jti || used.has(jti) || exp > now + LONGEST_SECONDS) throw new Error('the token is not for one call');
      used.set(jti, exp);
      return said.caller as Caller;
    },
    async grant(text, person, caller) {
      const [list = '', disclosure = '', end, ...more] = String(text).split('~');
      const said = await claims(list, people, { typ: 'careweave-grant+sd-jwt', issuer: 'careweave-people' });
      const listed = (said.grants as { '...': string }[]).some(each => each['...'] === digest(disclosure));
      if (said._sd_alg !== 'sha-256' || end !== '' || more.length > 0 || !listed)
        throw new Error('the grant is none of the list');
      const [, grant] = JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as [salt: string, grant: Grant];
      const same = grant.caller === caller.subject && grant.organization === caller.organization;
      if (grant.person !== person || !same || grant.purpose !== caller.purpose)
        throw new Error('the grant is for someone else');
      return grant;
    },
  };
}
