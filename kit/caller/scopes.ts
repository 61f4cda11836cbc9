import { refuse } from '../errors.ts';
import type { Caller } from './caller.ts';
import { ROLES } from './roles.ts';

/**
 * What a token's OAuth 2 `scope` can allow, as `resource:verb`; reading needs none of them. What a person may see is never a
 * matter of scopes: `people` decides that.
 */
export const SCOPES = {
  'consent:write': 'Give and withdraw consent, in one’s own name or that of whom one represents.',
  'relationship:write': 'Declare and end care relationships.',
  'glass:break': 'See the emergency summary of a person without a care relationship, with a reason.',
  'review:write': 'Accept or refuse how the glass was broken.',
  'audit:read': 'Read what happened: accesses and changes.',
  'registry:write': 'Let services join the graph, suspend and retire them.',
  'operation:explore': 'Ask operations of one’s own where only trusted ones are taken.',
} as const;

/** One of these scopes. */
export type Scope = keyof typeof SCOPES;

const PROFESSIONAL: readonly Scope[] = ['relationship:write', 'glass:break'];
const PERSON: readonly Scope[] = ['consent:write', 'relationship:write'];

const OTHERS = new Map<string, readonly Scope[]>([
  ['patient', PERSON],
  ['informal-carer', PERSON],
  ['pilot-coordinator', []],
  ['auditor', ['review:write', 'audit:read']],
  ['administrator', ['registry:write', 'operation:explore']],
]);

/** The scopes that come with a role, for tokens of a provider that knows none: those of professionals for any caring role. */
export const scopesOfRole = (role: string): readonly Scope[] =>
  OTHERS.get(role) ?? (ROLES.includes(role) ? PROFESSIONAL : []);

/** Refuses (`FORBIDDEN`) a caller whose token does not have a scope. */
export function requireScope({ scopes }: Pick<Caller, 'scopes'>, scope: Scope): void {
  if (!scopes.includes(scope)) throw refuse('FORBIDDEN', `This needs a token with the scope "${scope}".`);
}
