import type { EventChange, EventRecords } from '../../kit/audit/event.ts';
import type { GrantBasis } from '../../kit/grant/grant.ts';
import type { TimelineKind } from './__generated__/resolvers.ts';
import type { EventPage } from './event.store.ts';
import type { ListedEvent } from './foreign.model.ts';

/** One thing that happened with what is known about a person. */
export interface TimelineEntry {
  /** The event's id. */
  id: string;
  at: string;
  kind: TimelineKind;
  name: string | null;
  role: string;
  /** Ids. */
  organization: string | null;
  professional: string | null;
  purpose: string | null;
  basis: GrantBasis | null;
  reason: string | null;
  records: EventRecords[];
  changes: EventChange[];
  source: string | null;
}

/** A page of a person's timeline, newest first. */
export interface TimelinePage extends Pick<EventPage, 'pageInfo'> {
  edges: { cursor: string; node: TimelineEntry }[];
  nodes: TimelineEntry[];
}

/** What an event says of one person; of others whom it is about it says nothing. */
export function timelineEntry({ _id, event, source }: ListedEvent, person: string): TimelineEntry {
  const part = event.persons.find(each => each.person === person);
  const changes = event.changes.filter(each => each.person === person);
  const isEmergency = part?.grant?.breakGlass || changes.some(({ type }) => type === 'BreakGlass');
  const isChange = changes.length > 0 || (source !== undefined && event.kind === 'CHANGE');
  const { name, role, organization, professional } = event.caller;
  return {
    ...{ id: _id, at: event.at, name, role, organization, professional, purpose: event.purpose, changes },
    kind: isEmergency ? 'EMERGENCY' : isChange ? 'CHANGE' : part?.seen ? 'ACCESS' : 'DENIAL',
    basis: part?.grant?.basis ?? null,
    // why something was changed is not told here: it may be of somebody else
    reason: isEmergency ? event.reason : null,
    records: part?.seen ? part.records : [],
    source: source ?? null,
  };
}

/** A page of events as a person's timeline. */
export function timelinePage({ edges, pageInfo }: EventPage, person: string): TimelinePage {
  const entries = edges.map(({ cursor, node }) => ({ cursor, node: timelineEntry(node, person) }));
  return { edges: entries, nodes: entries.map(({ node }) => node), pageInfo };
}
