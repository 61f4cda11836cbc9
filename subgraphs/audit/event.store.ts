import DataLoader from 'dataloader';
import type { Model, PipelineStage } from 'mongoose';
import type { Condition } from '../../kit/grant/match.ts';
import { decodeCursor, encodeCursor, MAX_PAGE, type PageArguments, pageLength } from '../../kit/record/page.ts';
import type { AccessDimension, AccessEventFilter, AccessLogFilter } from './__generated__/resolvers.ts';
import { eventCondition, following, isNarrow, logCondition } from './event.filter.ts';
import type { StoredEvent } from './event.model.ts';
import { momentIn, spansOf } from './event.spans.ts';
import type { ForeignEvent, ListedEvent } from './foreign.model.ts';
import type { StoredProgress } from './progress.model.ts';

/** A page of events, newest first. */
export interface EventPage {
  /** Counts them all when it is asked; null where that would take long. */
  count(): Promise<number | null>;
  edges: { cursor: string; node: ListedEvent }[];
  nodes: ListedEvent[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** How many events have something in common. */
export interface EventCount {
  by: AccessDimension;
  value: string | null;
  events: number;
}

/** The arguments of an organisation's list: its part in the events, and what narrows them. */
export type OrganizationArguments = PageArguments & {
  field: 'organization' | 'holders';
  filter?: AccessEventFilter | null;
};

/** More are not counted. */
const MOST_COUNTED = 1000;

/** What events are counted by. */
const DIMENSIONS: Record<AccessDimension, object | string> = {
  PURPOSE: '$purpose',
  ORGANIZATION: '$organization',
  OUTCOME: '$outcome',
  KIND: '$kind',
  MONTH: { $substrBytes: ['$moment', 0, 'yyyy-mm'.length] },
};

type Row = ListedEvent & { of?: string };

/** The one door to what happened, here and in other systems, made afresh for each request. */
export class EventStore {
  readonly #ofOrganization = new Map<string, DataLoader<string, EventPage>>();

  constructor(
    private readonly model: Model<StoredEvent>,
    private readonly foreign: Model<ForeignEvent>,
    private readonly progress: Model<StoredProgress>,
  ) {}

  /** A page of all events that a filter lets through. */
  page(filter: AccessEventFilter | null | undefined, args: PageArguments): Promise<EventPage> {
    return this.#page(eventCondition(filter), args);
  }

  /** A page of what the trail says about one person. */
  logOf(person: string, filter: AccessLogFilter | null | undefined, args: PageArguments): Promise<EventPage> {
    return this.#page(logCondition(person, filter), args);
  }

  /** A page of the events in which an organisation has a part; in the same commands for all organisations of a request. */
  ofOrganization(id: string, args: OrganizationArguments): Promise<EventPage> {
    const key = JSON.stringify([args.field, args.filter, args.first, args.after]);
    let loader = this.#ofOrganization.get(key);
    if (!loader) {
      loader = new DataLoader(ids => this.#loadOrganizations(ids, args));
      this.#ofOrganization.set(key, loader);
    }
    return loader.load(id);
  }

  /** Counts events by what they have in common, the most frequent first. */
  async statistics(by: AccessDimension, filter: AccessEventFilter | null | undefined): Promise<EventCount[]> {
    const rows = await this.model.aggregate<{ _id: string | null; events: number }>([
      ...this.#everywhere([{ $match: eventCondition(filter) }]),
      { $group: { _id: DIMENSIONS[by], events: { $sum: 1 } } },
      { $sort: { events: -1, _id: 1 } },
      { $limit: MAX_PAGE },
    ]);
    return rows.map(({ _id, events }) => ({ by, value: _id, events }));
  }

  async #page(condition: Condition, args: PageArguments): Promise<EventPage> {
    const { first, after } = positionOf(args);
    const rows: Row[] = [];
    for (const span of spansOf(following(condition, after), await this.#newest())) {
      const wanted = first - rows.length;
      rows.push(...(await this.model.aggregate<Row>(this.#everywhere(stages(span, wanted)))));
      if (rows.length > first) break;
    }
    return this.#toPage(rows, first, condition);
  }

  async #loadOrganizations(ids: readonly string[], args: OrganizationArguments): Promise<EventPage[]> {
    const { first, after } = positionOf(args);
    const { [args.field]: same, ...filter } = eventCondition(args.filter);
    // what the filter says of the same thing must hold, too
    const conditionOf = (id: string): Condition => ({
      ...{ ...filter, [args.field]: id },
      ...(same === undefined ? {} : { $and: [{ [args.field]: same }] }),
    });
    const found = new Map(ids.map(id => [id, [] as Row[]]));
    for (const { moment } of spansOf(following({ ...filter, [args.field]: '' }, after), await this.#newest())) {
      const waiting = ids.filter(id => (found.get(id)?.length ?? 0) <= first);
      const [begin, ...others] = waiting.map(id => [
        ...stages({ ...conditionOf(id), moment }, first - (found.get(id)?.length ?? 0)),
        { $set: { of: id } },
      ]);
      if (!begin) break;
      const union = others.flatMap(each => [united(this.model, each), united(this.foreign, each)]);
      for (const row of await this.model.aggregate<Row>([...this.#everywhere(begin), ...union]))
        found.get(row.of ?? '')?.push(row);
    }
    return ids.map(id => this.#toPage(found.get(id) ?? [], first, conditionOf(id)));
  }

  /** When the newest event happened, as far as it came by our gateways; now where that is not known. */
  async #newest(): Promise<Date> {
    const journals = await this.progress.find({}, { newest: 1 }).lean();
    const times = journals.map(({ newest }) => momentIn(newest)).filter(time => time !== null);
    return times.length > 0 ? new Date(Math.max(...times)) : new Date();
  }

  /** The same of our own events and of those from elsewhere. */
  #everywhere(pipeline: PipelineStage[]): PipelineStage[] {
    return [...pipeline, united(this.foreign, pipeline)];
  }

  #toPage(rows: readonly Row[], first: number, condition: Condition): EventPage {
    const newest = rows.toSorted((one, other) => (one.moment < other.moment ? 1 : -1));
    const edges = newest.slice(0, first).map(node => ({ cursor: encodeCursor([node.moment]), node }));
    return {
      count: () => this.#count(condition),
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }

  async #count(condition: Condition): Promise<number | null> {
    if (!isNarrow(condition)) return null;
    const [counted] = await this.model.aggregate<{ events: number }>([
      ...this.#everywhere([{ $match: condition }, { $limit: MOST_COUNTED + 1 }]),
      { $count: 'events' },
    ]);
    const events = counted?.events ?? 0;
    return events > MOST_COUNTED ? null : events;
  }
}

const isPosition = (value: unknown[]): boolean => value.length === 1 && typeof value[0] === 'string';

const positionOf = ({ first, after }: PageArguments) => ({
  first: pageLength(first),
  after: after ? decodeCursor<readonly [string]>(after, isPosition)[0] : null,
});

/** What a pipeline finds in a collection, beside what another one has found. */
const united = <T>(model: Model<T>, pipeline: PipelineStage[]): PipelineStage =>
  ({ $unionWith: { coll: model.collection.name, pipeline } }) as PipelineStage;

/** The newest rows; one more tells that more follow. */
const stages = (condition: Condition, first: number): PipelineStage[] => [
  { $match: condition },
  { $sort: { moment: -1 as const } },
  { $limit: first + 1 },
];
