import type { EventChange, EventPerson } from '../../kit/audit/event.ts';
import type { Report } from '../../kit/audit/report.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { CompiledRequest } from '../source/transport.ts';

/** What the sources of one operation reported, or, where one reports nothing, what it was asked. */
export interface Collected {
  persons: Map<string, EventPerson>;
  changes: EventChange[];
  reason: string | null;
}

/** Nothing yet. */
export const nothingCollected = (): Collected => ({ persons: new Map(), changes: [], reason: null });

/** How a representation of a person stands in the text of a request. */
const ABOUT_A_PERSON = '"__typename":"Person"';

/** Adds what one answer reports. A source that reports nothing has been told of the persons that it was asked for. */
export function collect(
  { persons, ...collected }: Collected,
  source: string,
  request: CompiledRequest,
  answer: SourceAnswer,
): Pick<Collected, 'changes' | 'reason'> {
  const report = reportIn(answer.extensions);
  if (report) {
    for (const each of report.persons) {
      const person = personIn(persons, each.person);
      person.seen ||= each.seen;
      person.grant ??= each.grant;
      if (each.household) person.household = true;
      person.records.push(...each.records.map(records => ({ source, ...records })));
    }
    const changes = report.changes.map(change => ({ source, ...change }));
    return { changes: [...collected.changes, ...changes], reason: collected.reason ?? report.reason };
  }
  if (request.body?.includes(ABOUT_A_PERSON))
    for (const id of askedFor(request)) {
      const person = personIn(persons, id);
      person.seen = true;
      person.records.push({ source, type: null, category: null, organization: null, ids: [] });
    }
  return collected;
}

/** A person among those that were collected; they are added when they are not there. */
export function personIn(persons: Collected['persons'], person: string): EventPerson {
  const known = persons.get(person) ?? { person, seen: false, records: [], grant: null };
  persons.set(person, known);
  return known;
}

/** The report in an answer's extensions; undefined where there is none that can be read. */
function reportIn(extensions: string | null | undefined): Report | undefined {
  if (!extensions) return undefined;
  const { access } = JSON.parse(extensions) as { access?: Partial<Report> };
  if (!access || !Array.isArray(access.persons) || !Array.isArray(access.changes)) return undefined;
  return access as Report;
}

/** The ids of the persons for whom a source is asked. */
export function askedFor({ variables }: CompiledRequest): Set<string> {
  const representations = Object.values(variables ?? {}).flat() as ({ __typename?: unknown; id?: unknown } | null)[];
  const persons = representations.filter(each => each?.__typename === 'Person' && typeof each.id === 'string');
  return new Set(persons.map(each => each?.id as string));
}
