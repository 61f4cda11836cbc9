import type { JWTPayload } from 'jose';
import { type Caller, isPurpose, PURPOSES, type PurposeOfUse } from '../../kit/caller/caller.ts';
import { refuse } from '../../kit/errors.ts';

/** The role of a token that names none: no rule of the platform gives it anything. */
const NO_ROLE = 'none';

const text = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/**
 * The caller that a verified access token speaks of. The purpose is the header's, or else the token's; refuses
 * (`PURPOSE_UNKNOWN`) one that is no HL7 v3 PurposeOfUse code.
 */
export const callerOf = (claims: JWTPayload, purposeHeader: string | string[] | undefined): Caller => ({
  subject: claims.sub ?? '',
  name: text(claims.name),
  role: text(claims.role) ?? NO_ROLE,
  organization: text(claims.organization),
  professional: text(claims.professional),
  person: text(claims.person),
  purpose: purposeOf(text(purposeHeader?.toString().trim()) ?? text(claims.purpose_of_use)),
});

function purposeOf(code: string | null): PurposeOfUse | null {
  if (code === null || isPurpose(code)) return code;
  throw refuse('PURPOSE_UNKNOWN', `The purpose of use is not known. Known are: ${PURPOSES.join(', ')}.`);
}
