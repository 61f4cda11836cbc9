import type { Model } from 'mongoose';
import type { StoredEntity } from '../../kit/entity/model.ts';
import { logEntry } from '../../subgraphs/audit/access-log.ts';
import type { ListedEvent } from '../../subgraphs/audit/foreign.model.ts';
import type { LogLine } from './line.ts';
import type { Language } from './titles.ts';

/** So many lines are named at once. */
const BATCH = 500;

/** What events say of one person in words, with the names of organisations; one that is not known keeps its id. */
export async function* logLines(
  events: AsyncIterable<ListedEvent>,
  person: string,
  language: Language,
  organizations: Model<StoredEntity>,
): AsyncGenerator<LogLine> {
  const names = new Map<string, string>();
  for await (const batch of batches(events)) {
    const entries = batch.map(event => logEntry(event, person, language));
    const ids = entries.flatMap(({ organization, holders }) => [...(organization ? [organization] : []), ...holders]);
    const unknown = [...new Set(ids)].filter(id => !names.has(id));
    const rows = await organizations.find({ _id: { $in: unknown } }, { content: 1 }).lean();
    for (const { _id, content } of rows) if (typeof content.name === 'string') names.set(_id, content.name);
    const nameOf = (id: string) => names.get(id) ?? id;
    for (const { organization, holders, ...entry } of entries)
      yield { ...entry, organization: organization && nameOf(organization), holders: holders.map(nameOf) };
  }
}

async function* batches(events: AsyncIterable<ListedEvent>): AsyncGenerator<ListedEvent[]> {
  let batch: ListedEvent[] = [];
  for await (const event of events) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
