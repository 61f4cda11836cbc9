import type { Model } from 'mongoose';
import { ALL_AT_ONCE } from '../../kit/loader/group.ts';
import { decodeCursor, encodeCursor, type PageArguments, pageLength } from '../../kit/record/page.ts';
import type { WatchListFilter } from './__generated__/resolvers.ts';
import type { StoredEvent } from './event.model.ts';
import { isWanted, type Period, professionalAccess, suspectCondition, watchPeriod } from './watch.filter.ts';
import { type CallerDay, daysBefore, farAbovePeers, PEER_DAYS, type Raised, raisedBy } from './watch.rules.ts';

/** One unusual access, and the rule that says so. */
export interface WatchEntry extends Raised {
  /** The access; for a whole day, the last one of it. */
  event: StoredEvent;
}

/** A page of unusual accesses, newest first. */
export interface WatchPage {
  edges: { cursor: string; node: WatchEntry }[];
  nodes: WatchEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A caller's day with the moment of its last access, and whether the person who is asked for was seen in it. */
interface SeenDay extends CallerDay {
  last: string;
  asked: number;
}

/** What is to be shown; the event of a day is fetched when it is. */
type Found = Raised & { place: string; moment: string; event?: StoredEvent };

/** The one door to unusual accesses, made afresh for each request. Only what our own gateways wrote is looked at. */
export class WatchStore {
  constructor(
    private readonly model: Model<StoredEvent>,
    private readonly now: Date,
  ) {}

  /**
   * A page of what the rules find in a period, by at most three commands. A page may be shorter than was asked for, while more
   * follow: what the store found and the rules let pass.
   */
  async page(filter: WatchListFilter | null | undefined, args: PageArguments): Promise<WatchPage> {
    const period = watchPeriod(filter, this.now);
    const first = pageLength(args.first);
    const after = args.after ? decodeCursor<readonly [string]>(args.after, isPlace)[0] : null;
    const [suspects, days] = await Promise.all([
      this.#suspects(filter, period, first, after),
      this.#days(filter, period),
    ]);
    // what is older than the last access that was read waits for the next page
    const read = suspects.length > first + 1 ? suspects.at(-1)?.moment : undefined;
    const found = [...suspects.flatMap(foundIn), ...days]
      .filter(({ rule, persons }) => isWanted(filter, rule) && concerns(filter, rule, persons))
      .filter(({ place, moment }) => (after === null || place < after) && (read === undefined || moment >= read))
      .sort((one, other) => (one.place < other.place ? 1 : -1));
    const shown = found.slice(0, first);
    const more = found.length > first;
    const end = more ? shown.at(-1)?.place : (read ?? shown.at(-1)?.place);
    const edges = await this.#edges(shown);
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: { hasNextPage: more || read !== undefined, endCursor: end === undefined ? null : encodeCursor([end]) },
    };
  }

  /** Accesses that may be unusual, the newest first: one more than can be shown, and the one at which the page before ended. */
  async #suspects(
    filter: WatchListFilter | null | undefined,
    period: Period,
    first: number,
    after: string | null,
  ): Promise<StoredEvent[]> {
    const condition = suspectCondition(filter, period);
    if (!condition) return [];
    return this.model
      .find(after === null ? condition : { $and: [condition, { moment: { $lte: momentOf(after) } }] })
      .sort({ moment: -1 })
      .limit(first + 2)
      .batchSize(ALL_AT_ONCE)
      .lean();
  }

  /** The days on which somebody saw far more people than their peers. */
  async #days(filter: WatchListFilter | null | undefined, period: Period): Promise<Found[]> {
    if (!isWanted(filter, 'FAR_ABOVE_PEERS')) return [];
    const start = daysBefore(period.since.slice(0, 'yyyy-mm-dd'.length), PEER_DAYS);
    const person = '$event.persons.person';
    const who = { caller: '$caller', role: '$event.caller.role', organization: '$organization' };
    const rows = await this.model
      .aggregate<{ _id: Omit<CallerDay, 'persons'>; persons: number; last: string; asked: number }>([
        { $match: professionalAccess({ since: start, until: period.until }) },
        { $unwind: '$event.persons' },
        { $match: { 'event.persons.seen': true } },
        {
          $group: {
            _id: { ...who, day: { $substrBytes: ['$moment', 0, 'yyyy-mm-dd'.length] }, person },
            last: { $max: '$moment' },
          },
        },
        {
          $group: {
            _id: { caller: '$_id.caller', role: '$_id.role', organization: '$_id.organization', day: '$_id.day' },
            persons: { $sum: 1 },
            last: { $max: '$last' },
            asked: { $max: { $cond: [{ $eq: ['$_id.person', filter?.person ?? null] }, 1, 0] } },
          },
        },
      ])
      .option({ batchSize: ALL_AT_ONCE });
    const days = rows.map(({ _id, ...more }): SeenDay => ({ ..._id, ...more }));
    return farAbovePeers(days)
      .filter(({ day }) => day.last >= period.since)
      .filter(({ day }) => !filter?.organization || day.organization === filter.organization)
      .filter(({ day }) => !filter?.person || day.asked === 1)
      .map(({ day, why }) => foundAt(day.last, { rule: 'FAR_ABOVE_PEERS', why, persons: [] }));
  }

  async #edges(shown: readonly Found[]): Promise<WatchPage['edges']> {
    const missing = shown.flatMap(({ event, moment }) => (event ? [] : [moment.slice(moment.indexOf(' ') + 1)]));
    const fetched = missing.length > 0 ? await this.model.find({ _id: { $in: missing } }).lean() : [];
    const events = new Map(fetched.map(event => [event.moment, event]));
    return shown.flatMap(({ rule, why, persons, place, moment, event = events.get(moment) }) =>
      event ? [{ cursor: encodeCursor([place]), node: { rule, why, persons, event } }] : [],
    );
  }
}

/** A place in the list: the moment of the access, a space, and the rule. */
const foundAt = (moment: string, raised: Raised): Found => ({ ...raised, moment, place: `${moment} ${raised.rule}` });
const foundIn = (event: StoredEvent): Found[] =>
  raisedBy(event.event).map(raised => ({ ...foundAt(event.moment, raised), event }));
const isPlace = (value: unknown[]): boolean => value.length === 1 && typeof value[0] === 'string';
/** The moment in a place, which may be one without a rule: time, space, id. */
const momentOf = (place: string): string => place.split(' ').slice(0, 2).join(' ');

/** Whether a finding is about the person who is asked for; those of a whole day are chosen with the day. */
const concerns = (filter: WatchListFilter | null | undefined, rule: string, persons: readonly string[]): boolean =>
  !filter?.person || rule === 'FAR_ABOVE_PEERS' || persons.includes(filter.person);
