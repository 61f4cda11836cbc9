import { chained, eventText, NO_HASH } from '../../kit/audit/chain.ts';
import type { AuditEvent, EventPerson, JournalEntry } from '../../kit/audit/event.ts';

/** An event of a made-up request; `over` says what is to be different. */
export function madeEvent(number: number, over: Partial<AuditEvent> = {}): AuditEvent {
  return {
    kind: 'ACCESS',
    at: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    requestId: `request-${number}`,
    traceId: null,
    caller: {
      ...{ subject: 'gp', name: 'Dr Els Peeters', role: 'physician', organization: 'practice', professional: 'gp' },
      ...{ person: null, address: '192.0.2.7' },
    },
    ...{ purpose: 'TREAT', legalBasis: 'GDPR-9.2.h' },
    operation: { name: 'PersonView', type: 'query', hash: 'ab'.repeat(32) },
    persons: [madePerson('anna')],
    ...{ changes: [], reason: null, coverage: [], outcome: 'COMPLETE', codes: [] },
    ...over,
  };
}

/** Someone who was seen, with a record that `hospital` holds. */
export function madePerson(person: string, over: Partial<EventPerson> = {}): EventPerson {
  const held = { source: 'health', type: 'Condition', category: 'sm-problems', organization: 'hospital' };
  return {
    ...{ person, seen: true, records: [{ ...held, ids: ['c1'] }], grant: { policy: '1', breakGlass: false } },
    ...over,
  };
}

/** A journal of these events, chained as a gateway does. */
export function madeJournal(instance: string, events: readonly AuditEvent[]): JournalEntry[] {
  let previous = NO_HASH;
  return events.map((given, sequence) => {
    const { event, text } = eventText(given);
    const { hash } = chained(instance, sequence, previous, text);
    const entry = { instance, sequence, previous, event, hash };
    previous = hash;
    return entry;
  });
}
