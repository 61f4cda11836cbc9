import type { ListedEvent } from '../../../subgraphs/audit/foreign.model.ts';
import type { Json } from '../../contract.ts';
import { writeAuditEvent, writeAuditEvents } from './write.ts';

const recorderOf = ({ instance, source }: ListedEvent) =>
  instance === undefined ? { source: source ?? '' } : { instance };

/** Events as FHIR AuditEvents: ours one for each person, those of other systems as they came. */
export async function* exportEvents(events: AsyncIterable<ListedEvent>): AsyncGenerator<Json> {
  for await (const listed of events) {
    if (listed.resource) yield listed.resource as Json;
    else yield* writeAuditEvents({ id: listed._id, recorder: recorderOf(listed), event: listed.event });
  }
}

/** What events say of one person, for that person, as FHIR AuditEvents. */
export async function* exportLog(events: AsyncIterable<ListedEvent>, person: string): AsyncGenerator<Json> {
  for await (const listed of events) {
    const written = { id: listed._id, recorder: recorderOf(listed), event: listed.event, forPerson: true };
    yield writeAuditEvent(written, person);
  }
}
