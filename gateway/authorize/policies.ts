import type { Caller } from '../../kit/caller/caller.ts';
import { CARING_ROLES } from '../../subgraphs/people/policy/roles.ts';

/** What `@policy` can name: who a caller must be. What they see of a person is decided by `people`, not here. */
export const POLICIES = {
  person: ({ person }: Caller): boolean => person !== null,
  professional: ({ role, professional, organization }: Caller): boolean =>
    CARING_ROLES.has(role) && (professional !== null || organization !== null),
  'pilot-coordinator': ({ role }: Caller): boolean => role === 'pilot-coordinator',
  auditor: ({ role }: Caller): boolean => role === 'auditor',
  administrator: ({ role }: Caller): boolean => role === 'administrator',
} as const;

/** One of these policies. */
export type Policy = keyof typeof POLICIES;

/** Whether a text names a policy. */
export const isPolicy = (text: string): text is Policy => Object.hasOwn(POLICIES, text);
