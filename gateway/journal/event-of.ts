import type { AuditEvent } from '../../kit/audit/event.ts';
import { legalBasisOf } from '../../kit/audit/legal-basis.ts';
import type { GatewayContext } from '../context.ts';

/** What is known of an operation beside its context. */
export interface Operation {
  name: string | null;
  type: 'query' | 'mutation';
  /** SHA-256 of the document's text, hex. */
  hash: string;
}

/** How an operation ended. */
export interface Ending {
  outcome: AuditEvent['outcome'];
  codes: string[];
}

/** What of an operation's name an event keeps: a caller may choose a very long one. */
const NAME_LENGTH = 100;

/** Codes that say that the caller may not do what was asked. */
const DENIED: ReadonlySet<string> = new Set(['FORBIDDEN', 'GRANT_REFUSED']);

/** The subgraph of what happened: to read it is an event, too. */
const AUDIT = 'audit';

/** The event of a mutation that is about to be carried out. */
export const attemptOf = (context: GatewayContext, operation: Operation): AuditEvent =>
  eventOf(context, operation, 'ATTEMPT', { outcome: 'BEGUN', codes: [] });

/** The event of an operation that has ended; null where nobody was asked for, and nothing was changed or refused. */
export function endedOf(context: GatewayContext, operation: Operation, ending: Ending): AuditEvent | null {
  const kind = kindOf(context, operation, ending);
  return kind && eventOf(context, operation, kind, ending);
}

function kindOf(
  { collected, sources }: GatewayContext,
  { type }: Operation,
  { codes }: Ending,
): AuditEvent['kind'] | null {
  const persons = [...collected.persons.values()];
  const seen = persons.some(person => person.seen);
  if (!seen && (codes.some(code => DENIED.has(code)) || (persons.length > 0 && collected.changes.length === 0)))
    return 'DENIAL';
  if (type === 'mutation') return 'CHANGE';
  return seen || sources.has(AUDIT) ? 'ACCESS' : null;
}

function eventOf(
  { requestId, span, caller, address, collected, sources }: GatewayContext,
  { name, type, hash }: Operation,
  kind: AuditEvent['kind'],
  { outcome, codes }: Ending,
): AuditEvent {
  const { subject, name: display, role, organization, professional, person, purpose } = caller;
  return {
    kind,
    at: new Date().toISOString(),
    requestId,
    traceId: span?.traceId ?? null,
    caller: { subject, name: display, role, organization, professional, person, address },
    purpose,
    legalBasis: legalBasisOf(purpose),
    operation: { name: name?.slice(0, NAME_LENGTH) ?? null, type, hash },
    persons: [...collected.persons.values()],
    changes: collected.changes,
    reason: collected.reason,
    coverage: [...sources].map(([source, status]) => ({ source, ...status })),
    outcome,
    codes,
  };
}
