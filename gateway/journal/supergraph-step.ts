import { randomUUID } from 'node:crypto';
import { sha256 } from '../../kit/audit/chain.ts';
import type { AuditEvent, EventGraph } from '../../kit/audit/event.ts';
import { legalBasisOf } from '../../kit/audit/legal-basis.ts';
import type { SupergraphStep } from '../supergraph/follow.ts';

/** What of the reason of a refusal an event keeps: a composition may have very many faults. */
const REASON_LENGTH = 2000;

/** The platform itself, where it does something that nobody asked for. */
const PLATFORM: AuditEvent['caller'] = {
  ...{ subject: 'platform', name: null, role: 'platform' },
  ...{ organization: null, professional: null, person: null, address: null },
};

/** The event of a supergraph that was taken over (`CHANGE`), or refused, after which the last good one stays (`DENIAL`). */
export function supergraphEvent({ before, after, refused }: SupergraphStep): AuditEvent {
  const [old, next] = [graphOf(before), after === null ? null : graphOf(after)];
  return {
    kind: refused === null ? 'CHANGE' : 'DENIAL',
    at: new Date().toISOString(),
    requestId: randomUUID(),
    traceId: null,
    caller: PLATFORM,
    ...{ purpose: null, legalBasis: legalBasisOf(null) },
    operation: { name: 'take over a supergraph', type: 'mutation', hash: next?.hash ?? '' },
    ...{ persons: [], changes: [], reason: null, coverage: [] },
    supergraph: { before: old, after: next, refused: refused?.slice(0, REASON_LENGTH) ?? null },
    outcome: refused === null ? 'COMPLETE' : 'REFUSED',
    codes: refused === null ? [] : ['SUPERGRAPH_REFUSED'],
  };
}

const graphOf = (sdl: string): EventGraph => ({ hash: sha256(sdl), services: servicesOf(sdl) });

/** How a service stands in the SDL of a supergraph. */
const SERVICE = /@join__graph\(\s*name:\s*"([^"]+)"/g;

/** The services of a supergraph by their names, read from the text alone: that of a refused one may not even be GraphQL. */
const servicesOf = (sdl: string): string[] => [...sdl.matchAll(SERVICE)].flatMap(([, name]) => name ?? []).sort();
