import type { KeyObject } from 'node:crypto';
import type { Caller } from '../caller/caller.ts';
import { refuse } from '../errors.ts';
import type { SigningKey } from '../signing/keys.ts';
import { type StatementKind, StatementReader, signEach } from '../signing/sd-jwt.ts';
import type { Category, Confidentiality, SecurityLabel } from './categories.ts';

/** How much of a category a grant opens. */
export type Level = 'NONE' | 'OWN_ORGANISATION' | 'ALL';

/** Which records a rule is about: those to which all that it says applies. */
export interface GrantRule {
  categories: readonly Category[];
  labels: readonly SecurityLabel[];
  /** Ids of records. */
  records?: readonly string[];
  /** Ids of encounters: these, and what was recorded in them. */
  encounters?: readonly string[];
  /** Ids of the professionals who recorded it. */
  authors?: readonly string[];
  /** Ids of the organisations that hold it. */
  organizations?: readonly string[];
  /** The record's moment: from (ISO 8601) … */
  from?: string;
  /** … until before. */
  until?: string;
}

/** A record is opened when one of `permit` is about it and none of `deny`, unless one of that rule's exceptions is. */
export interface GrantRules {
  permit: readonly GrantRule[];
  deny: readonly (GrantRule & { unless?: readonly GrantRule[] })[];
}

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
  /** The level for each category; one that is missing is `NONE`. Own records are opened whatever their confidentiality. */
  categories: Partial<Record<Category, Level>>;
  /** The highest confidentiality of others' records that is opened. */
  confidentiality: Confidentiality;
  /**
   * What the person's directives open exactly, where `categories` and `confidentiality` can't say it; these then open less,
   * so that a service which heeds them alone is on the safe side. It holds for others' records in place of these.
   */
  rules?: GrantRules;
  /** By what line of the policy. */
  basis?: GrantBasis;
  /** True when the caller broke the glass. */
  breakGlass: boolean;
  /** The version of the policy by which it was decided. */
  policy: string;
}

/** Why a caller sees a person: the line of the policy. */
export type GrantBasis = 'SELF' | 'MANDATE' | 'CARE' | 'OWN_ORGANISATION' | 'EMERGENCY' | 'INSPECTION';

/** How long a grant is good, in seconds. */
export const GRANT_LIFETIME = 60;

const KIND: StatementKind = { typ: 'careweave-grant+sd-jwt', issuer: 'careweave-people', claim: 'grants' };

/**
 * Signs grants together, each as an SD-JWT (RFC 9901) that says nothing of the others: what is decided together costs few
 * signatures. Only `people` holds the key.
 */
export const signGrants = (key: SigningKey, grants: readonly AccessGrant[]): string[] =>
  signEach(key, KIND, grants, GRANT_LIFETIME);

/** Signs one grant. */
export const signGrant = async (key: SigningKey, grant: AccessGrant): Promise<string> =>
  signGrants(key, [grant])[0] as string;

const readers = new WeakMap<KeyObject, StatementReader>();

/** What has been verified with a key is remembered for as long as somebody has the key. */
function readerFor(key: SigningKey): StatementReader {
  const reader = readers.get(key.key) ?? new StatementReader(key, KIND);
  readers.set(key.key, reader);
  return reader;
}

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
    const grant = readerFor(key).read(text) as AccessGrant;
    const same = grant.caller === caller.subject && grant.organization === caller.organization;
    if (grant.person !== person) throw new Error('another person’s grant');
    if (!same || grant.purpose !== caller.purpose) throw new Error('another caller’s grant');
    return grant;
  } catch {
    throw refuse('GRANT_REFUSED', 'This cannot be answered without a grant for this person.');
  }
}
