import { type Account, callerOf } from '../accounts.ts';

/** What a demo account's access tokens say of it, beside `sub` and `scope`; what it has not is left out. */
export function claimsOf(account: Account): Record<string, string> {
  const { name, role, organization, professional, person, purpose: purpose_of_use } = callerOf(account);
  const claims = { name, role, organization, professional, person, purpose_of_use };
  return Object.fromEntries(Object.entries(claims).filter((claim): claim is [string, string] => claim[1] !== null));
}
