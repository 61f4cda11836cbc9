import type { Caller } from '../../kit/caller/caller.ts';
import { isPolicy, POLICIES } from './policies.ts';

/** One of these lists must hold, and of it everything: an "or" of "and". */
export type Alternatives = readonly (readonly string[])[];

/** What a type or a field asks of a caller: of all that is given, each must hold. That there is a caller is always asked. */
export interface Requirement {
  /** Scopes of the token; null when none are asked. */
  scopes: Alternatives | null;
  /** Policies of the platform; null when none are asked. */
  policies: Alternatives | null;
}

/** A policy that the platform does not know holds for nobody. */
const fulfils = (caller: Caller, policy: string): boolean => isPolicy(policy) && POLICIES[policy](caller);

/** Whether a requirement holds for a caller; none holds for nobody. */
export function holds({ scopes, policies }: Requirement, caller: Caller | null): boolean {
  if (!caller) return false;
  if (scopes && !scopes.some(all => all.every(scope => caller.scopes.includes(scope)))) return false;
  return !policies || policies.some(all => all.every(policy => fulfils(caller, policy)));
}

/** A requirement in words. */
export function inWords({ scopes, policies }: Requirement): string {
  const words = (kind: string, alternatives: Alternatives | null) =>
    alternatives ? [`the ${kind} ${alternatives.map(all => all.join(' and ')).join(', or ')}`] : [];
  return [...words('scope', scopes), ...words('policy', policies)].join(', and ') || 'an access token';
}
