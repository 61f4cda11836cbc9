import type { AuditEvent } from '../../../kit/audit/event.ts';
import type { Json } from '../../contract.ts';
import { stableId } from '../../import/ids.ts';
import { agentsOf } from './agents.ts';
import { entitiesOf } from './entities.ts';
import { coding, concept, eventUri, NUMBERS, profile, SYSTEMS } from './terms.ts';

/** An event and where it comes from. */
export interface Written {
  /** The id that the store has for it. */
  id: string;
  /** The gateway that recorded it, or the other system from which it was imported. */
  recorder: { instance: string } | { source: string };
  event: AuditEvent;
  /** True for the person whom it is about: then neither addresses nor technical names of those who acted are told. */
  forPerson?: boolean;
}

/** The persons of whom an event says something; null stands for what is about nobody. */
export function partsOf({ persons, changes }: AuditEvent): (string | null)[] {
  const about = [...persons, ...changes].map(({ person }) => person);
  return about.length === 0 ? [null] : [...new Set(about)];
}

/** An event as FHIR R4 AuditEvents by IHE BALP: one for each person, as BALP wants it. The same event gives the same resources. */
export const writeAuditEvents = (written: Written): Json[] =>
  partsOf(written.event).map(person => writeAuditEvent(written, person));

/** What an event says of one person (null: of nobody) as a FHIR R4 AuditEvent. Of others it says nothing. */
export function writeAuditEvent(written: Written, person: string | null): Json {
  const { id, event, recorder } = written;
  const part = event.persons.find(each => each.person === person) ?? null;
  const changes = event.changes.filter(each => each.person === person);
  const { action, interaction, kind } = formOf(event, changes);
  const isShown = part === null || part.seen || changes.length > 0;
  const purposes = [event.purpose, part?.grant?.breakGlass ? 'BTG' : null].filter(each => each !== null);
  const describing = { part, changes, ...written, person };
  return {
    resourceType: 'AuditEvent',
    id: stableId('AuditEvent', id, person ?? ''),
    meta: {
      source: 'instance' in recorder ? eventUri(id) : recorder.source,
      ...(kind ? { profile: [profile(person === null ? kind : `Patient${kind}`)] } : {}),
    },
    type: coding(SYSTEMS.eventType, 'rest', 'Restful Operation'),
    subtype: [coding(SYSTEMS.interaction, interaction, interaction)],
    action,
    recorded: event.at,
    ...outcomeOf(event, isShown),
    ...(purposes.length ? { purposeOfEvent: [...new Set(purposes)].map(code => concept(SYSTEMS.reason, code)) } : {}),
    agent: agentsOf(describing),
    source: {
      site: 'instance' in recorder ? recorder.instance : recorder.source,
      observer: observerOf(recorder),
      type: [coding(SYSTEMS.sourceType, '4', 'Application Server')],
    },
    entity: entitiesOf(describing),
  };
}

/** Who recorded an event, as a Reference. */
export const observerOf = (recorder: Written['recorder']): Json =>
  'instance' in recorder
    ? { identifier: { system: NUMBERS.gateway, value: recorder.instance }, display: `gateway ${recorder.instance}` }
    : { display: recorder.source };

/** The profile that fits, by what was done. What only began, or changed nothing that is known, fits none. */
function formOf(event: AuditEvent, changes: AuditEvent['changes']) {
  const isNew = changes.every(({ before }) => before === null);
  if (changes.length > 0)
    return isNew
      ? { action: 'C', interaction: 'create', kind: 'Create' }
      : { action: 'U', interaction: 'update', kind: 'Update' };
  if (event.operation.type === 'mutation') return { action: 'E', interaction: 'operation', kind: null };
  return { action: 'E', interaction: 'search', kind: 'Query' };
}

const OUTCOMES = { COMPLETE: '0', PARTIAL: '4', REFUSED: '8', BEGUN: null };

/** `8` also where others in the event were shown and this person was not; none for what has only begun. */
function outcomeOf({ outcome, kind, codes }: AuditEvent, isShown: boolean): Json {
  const code = isShown && kind !== 'DENIAL' ? OUTCOMES[outcome] : '8';
  const description = codes.length > 0 ? codes.join(' ') : isShown ? null : 'Not shown';
  return { ...(code ? { outcome: code } : {}), ...(description ? { outcomeDesc: description } : {}) };
}
