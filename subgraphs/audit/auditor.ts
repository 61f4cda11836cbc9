import type { Caller } from '../../kit/caller/caller.ts';
import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';

/** Refuses (`FORBIDDEN`) whoever is no auditor, whatever the gateway has let through. */
export function requireAuditor(caller: Caller): void {
  requireScope(caller, 'audit:read');
  if (caller.role !== 'auditor') throw refuse('FORBIDDEN', 'Only auditors read what happened.');
}
