import type { JWTPayload } from 'jose';
import { type Caller, isPurpose, PURPOSES, type PurposeOfUse } from '../../kit/caller/caller.ts';
import { ROLES } from '../../kit/caller/roles.ts';
import { scopesOfRole } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import { type Claim, type ClaimPaths, claimAt, USUAL_CLAIMS } from './claim-paths.ts';

/** The role of a token that names none: no rule of the platform gives it anything. */
const NO_ROLE = 'none';

/** How callers are read from access tokens. */
export interface ClaimsOptions {
  /** In which claims; as usual if not given. */
  claims?: ClaimPaths;
  /** Whether a token says itself what it allows, or allows all that comes with the role; the first if not given. */
  scopesFrom?: 'token' | 'role';
}

const text = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/**
 * The caller that a verified access token speaks of. The purpose is the header's, or else the token's; refuses
 * (`PURPOSE_UNKNOWN`) one that is no HL7 v3 PurposeOfUse code.
 */
export function callerOf(
  token: JWTPayload,
  purposeHeader: string | string[] | undefined,
  { claims = USUAL_CLAIMS, scopesFrom = 'token' }: ClaimsOptions = {},
): Caller {
  const claim = (name: Claim) => claimAt(token, claims[name]);
  const role = roleOf(claim('role'));
  return {
    subject: token.sub ?? '',
    name: text(claim('name')),
    role,
    organization: text(claim('organization')),
    professional: text(claim('professional')),
    person: text(claim('person')),
    scopes: scopesFrom === 'token' ? scopesOf(claim('scope')) : ROLES.includes(role) ? scopesOfRole(role) : [],
    purpose: purposeOf(text(purposeHeader?.toString().trim()) ?? text(claim('purpose'))),
  };
}

/** Among several roles, as providers have them beside others of their own, the first that the platform knows. */
function roleOf(claim: unknown): string {
  if (!Array.isArray(claim)) return text(claim) ?? NO_ROLE;
  return claim.find(each => typeof each === 'string' && ROLES.includes(each)) ?? NO_ROLE;
}

/** OAuth 2 has scopes in one text (RFC 8693, RFC 9068); some providers have a list. */
const scopesOf = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : (text(claim)?.split(' ') ?? [])).filter(each => text(each) !== null);

function purposeOf(code: string | null): PurposeOfUse | null {
  if (code === null || isPurpose(code)) return code;
  throw refuse('PURPOSE_UNKNOWN', `The purpose of use is not known. Known are: ${PURPOSES.join(', ')}.`);
}
