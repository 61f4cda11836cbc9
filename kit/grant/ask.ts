import type { Caller } from '../caller/caller.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { Span } from '../telemetry/span.ts';
import { within } from '../telemetry/within.ts';
import { type AccessGrant, verifyGrant } from './grant.ts';

/** Asks for the grants of several persons at once; persons whom the caller may not see are missing from the answer. */
export type AskGrants = (persons: readonly string[]) => Promise<ReadonlyMap<string, AccessGrant>>;

/** How the call reaches `people`: the caller's own token goes along, and signed grants come back, by person. */
export type GrantSource = (
  authorization: string,
  persons: readonly string[],
  traceparent?: string,
) => Promise<Record<string, string>>;

/** Asks `people` with the caller's token, and trusts only grants that verify; below `span`, if there is one. */
export function grantAsker(
  source: GrantSource,
  key: SigningKey,
  authorization: string,
  caller: Caller,
  span?: Span,
): AskGrants {
  return async persons => {
    const wanted = [...new Set(persons)];
    if (wanted.length === 0) return new Map();
    const asking = span?.call('fetch grants', { source: 'people' });
    const signed = await within(asking, () => source(authorization, wanted, asking?.traceparent));
    const granted = wanted.filter(person => signed[person] !== undefined);
    const grants = await Promise.all(granted.map(person => verifyGrant(key, signed[person], person, caller)));
    return new Map(granted.map((person, index) => [person, grants[index] as AccessGrant]));
  };
}
