import { jwtVerify, SignJWT } from 'jose';
import type { Caller } from '../caller/caller.ts';
import { refuse } from '../errors.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { Category, Confidentiality } from './categories.ts';

/** How much of a category a grant opens. */
export type Level = 'NONE' | 'OWN_ORGANISATION' | 'ALL';

/** What one caller may see of one person, as `people` decided it. */
export interface AccessGrant {
  /** The person's id. */
  person: string;
  /** The caller's subject: nobody else can use the grant. */
  caller: string;
  /** The id of the organisation for which the caller acts. */
  organization: string | null;
  /** HL7 v3 PurposeOfUse. */
  purpose: string;
  /** The level for each category; one that is missing is `NONE`. */
  categories: Partial<Record<Category, Level>>;
  /** The highest confidentiality that is opened. */
  confidentiality: Confidentiality;
  /** True when the caller broke the glass. */
  breakGlass: boolean;
  /** The version of the policy by which it was decided. */
  policy: string;
}

/** How long a grant is good, in seconds. */
export const GRANT_LIFETIME = 60;

const ISSUER = 'careweave-people';

/** Signs a grant as a compact JWS (EdDSA); only `people` holds the key. */
export const signGrant = (key: SigningKey, grant: AccessGrant): Promise<string> =>
  new SignJWT({ grant })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'careweave-grant+jwt' })
    .setIssuer(ISSUER)
    .setSubject(grant.person)
    .setIssuedAt()
    .setExpirationTime(`${GRANT_LIFETIME}s`)
    .sign(key.key);

/**
 * Verifies that a grant is genuine, in force, and about this person and this caller. Throws a refusal (`GRANT_REFUSED`)
 * otherwise, which says no more than that.
 */
export async function verifyGrant(
  key: SigningKey,
  text: unknown,
  person: string,
  caller: Caller,
): Promise<AccessGrant> {
  try {
    if (typeof text !== 'string') throw new Error('no grant');
    const { payload } = await jwtVerify<{ grant: AccessGrant }>(text, key.key, {
      algorithms: ['EdDSA'],
      issuer: ISSUER,
      subject: person,
      typ: 'careweave-grant+jwt',
      requiredClaims: ['exp'],
    });
    const { grant } = payload;
    const same = grant.caller === caller.subject && grant.organization === caller.organization;
    if (grant.person !== person) throw new Error('another person’s grant');
    if (!same || grant.purpose !== caller.purpose) throw new Error('another caller’s grant');
    return grant;
  } catch {
    throw refuse('GRANT_REFUSED', 'This cannot be answered without a grant for this person.');
  }
}
