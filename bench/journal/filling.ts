import type { AuditEvent } from '../../kit/audit/event.ts';
import type { OpenDatabases } from '../../platform/databases.ts';
import { storedEvent } from '../../subgraphs/audit/event.model.ts';
import { auditModels } from '../../subgraphs/audit/index.ts';
import { madeEvent, madeJournal, madePerson } from '../../subgraphs/audit/testing.ts';
import type { BenchOptions } from '../bench.ts';

/** How many events are searched, and how many are inserted at once. */
const EVENTS = 1_000_000;
const AT_ONCE = 1000;

/** How many persons, callers and organisations the events are of. */
export const OF = { persons: 5000, callers: 500, organizations: 20 };

/** The moment of an event that is made. */
export const momentOf = (number: number): string => madeEvent(number).at;

/** Event `number`, by others and about others than the one before. */
export function someEvent(number: number): AuditEvent {
  const subject = `caller-${number % OF.callers}`;
  const organization = `organization-${number % OF.organizations}`;
  const persons = [madePerson(`person-${(number * 7) % OF.persons}`)];
  const purpose = number % 3 === 0 ? 'COC' : 'TREAT';
  return madeEvent(number, { caller: { ...madeEvent(number).caller, subject, organization }, persons, purpose });
}

/**
 * Fills the audit store with a million events, and says how many there are: the embedded database stops after so many seconds.
 */
export async function fill(
  { databases, engine }: OpenDatabases,
  seconds: number,
  say: BenchOptions['say'],
): Promise<number> {
  const { events } = auditModels(databases.audit);
  const end = engine.startsWith('SecantusDB') ? performance.now() + seconds * 1000 : Number.POSITIVE_INFINITY;
  say(`Filling the audit store with events (${engine}) …`);
  let count = 0;
  do {
    const made = Array.from({ length: AT_ONCE }, (_, index) => someEvent(count + index));
    const rows = madeJournal(`made-${count / AT_ONCE}`, made).map(storedEvent);
    await events.insertMany(rows, { ordered: true, lean: true });
    count += AT_ONCE;
  } while (count < EVENTS && performance.now() < end);
  if (count < EVENTS)
    say(`It took ${count} events in ${seconds} s, and gets no more: another database gets ${EVENTS}.`);
  return count;
}
