import type { EventCaller } from '../../kit/audit/event.ts';
import { isPurpose } from '../../kit/caller/caller.ts';
import type { EventPage } from './event.store.ts';
import type { ListedEvent } from './foreign.model.ts';
import { type Action, WORDS, type Words } from './words/index.ts';

/** One line of a person's access log, in words. */
export interface LogEntry {
  id: string;
  at: string;
  name: string | null;
  role: string;
  organization: string | null;
  oneself: boolean;
  action: string;
  purpose: string;
  data: string[];
  holders: string[];
  emergency: boolean;
  reason: string | null;
  /** The other system that recorded it; null for what was done here. */
  source: string | null;
}

/** A page of a person's access log, newest first. */
export interface LogPage extends Pick<EventPage, 'count' | 'pageInfo'> {
  edges: { cursor: string; node: LogEntry }[];
  nodes: LogEntry[];
}

/** What an event says of one person, in words that they understand; of others whom it is about it says nothing. */
export function logEntry({ _id, event, source }: ListedEvent, person: string, language: keyof typeof WORDS): LogEntry {
  const words: Words = WORDS[language];
  const { caller } = event;
  const oneself = caller.person === person;
  const part = event.persons.find(each => each.person === person);
  const changes = event.changes.filter(each => each.person === person);
  const records = part?.seen ? part.records : [];
  const emergency = part?.grant?.breakGlass ?? false;
  // other systems tell that something was changed, but not the versions
  const isChange = changes.length > 0 || (source !== undefined && event.kind === 'CHANGE');
  const action: Action = isChange ? 'CHANGED' : part?.seen ? 'LOOKED' : 'DENIED';
  const kinds = records.map(({ category, source }) => nameOf(words, category, source));
  const changed = changes.map(({ type }) => word(words.changes, type) ?? words.otherChange);
  const broken = changes.some(({ type }) => type === 'BreakGlass');
  const holders = records.flatMap(({ organization }) => organization ?? []);
  return {
    id: _id,
    at: event.at,
    name: caller.name,
    role: roleOf(caller, oneself, words),
    organization: caller.organization,
    oneself,
    action: words.actions[action],
    purpose: event.purpose !== null && isPurpose(event.purpose) ? words.purposes[event.purpose] : words.noPurpose,
    data: [...new Set([...changed, ...(action === 'LOOKED' && kinds.length === 0 ? [words.identity] : kinds)])],
    holders: [...new Set(holders)],
    emergency: emergency || broken,
    reason: emergency || broken ? event.reason : null,
    source: source ?? null,
  };
}

/** In the role of a patient one asks for oneself, or for whom one cares for. */
const roleOf = ({ role }: EventCaller, oneself: boolean, words: Words): string =>
  role === 'patient' && !oneself ? words.representative : (word(words.roles, role) ?? words.otherRole);

const word = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

const nameOf = (words: Words, category: string | null, source: string): string =>
  (category === null ? undefined : word(words.categories, category)) ??
  word(words.sources, source) ??
  words.otherSource;
