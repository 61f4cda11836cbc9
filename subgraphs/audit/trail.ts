import type { Model } from 'mongoose';
import type { Condition } from '../../kit/grant/match.ts';
import type { StoredEvent } from './event.model.ts';
import type { ForeignEvent, ListedEvent } from './foreign.model.ts';

/** How many events are fetched at once. */
const BATCH = 500;

/** Where events are kept: our own, and those of other systems. */
export interface TrailModels {
  events: Model<StoredEvent>;
  foreignEvents: Model<ForeignEvent>;
}

/**
 * All events that a condition lets through, ours and those of other systems, the oldest or the newest first. They are read while
 * they are taken: however many there are, few are in memory.
 */
export async function* trailOf(
  { events, foreignEvents }: TrailModels,
  condition: Condition,
  order: 'oldest first' | 'newest first',
): AsyncGenerator<ListedEvent> {
  const direction = order === 'oldest first' ? 1 : -1;
  const [own, foreign] = [paged(events, condition, direction), paged(foreignEvents, condition, direction)];
  let [mine, theirs] = [await own.next(), await foreign.next()];
  while (!mine.done || !theirs.done) {
    const isMine = !mine.done && (theirs.done || mine.value.moment < theirs.value.moment === direction > 0);
    if (isMine && !mine.done) {
      yield mine.value;
      mine = await own.next();
    } else if (!theirs.done) {
      yield theirs.value;
      theirs = await foreign.next();
    }
  }
}

const SECOND = 1000;
const MONTH = 30 * 24 * 3600 * SECOND;

/** What is before this is looked for at once. */
const FIRST = Date.UTC(1970, 0, 1);

/**
 * Events page by page: no cursor stays open for as long as a trail may take. Each page is looked for in a short time, for some
 * databases read all that a range holds before they sort it; where few are in it the next is longer, and shorter where many are.
 */
async function* paged<T extends ListedEvent>(
  model: Model<T>,
  condition: Condition,
  direction: 1 | -1,
): AsyncGenerator<ListedEvent> {
  const { $gte: since, $lt: until } = (condition.moment ?? {}) as { $gte?: string; $lt?: string };
  const [first, last] = [timeOf(since) ?? FIRST, timeOf(until) ?? Date.now() + MONTH];
  const isOver = (time: number) => (direction > 0 ? time >= last : time <= first);
  let edge: { time: number; moment?: string } = { time: direction > 0 ? first : last };
  let length = MONTH;
  for (let isLast = false; !isLast; ) {
    const end = edge.time + direction * length;
    isLast = isOver(end);
    const bound = isLast ? undefined : new Date(end).toISOString();
    const [from, to] = direction > 0 ? [edge.moment ?? since, bound ?? until] : [bound ?? since, edge.moment ?? until];
    const moment = { ...(from && { [edge.moment && direction > 0 ? '$gt' : '$gte']: from }), ...(to && { $lt: to }) };
    const page = await model
      .find({ ...condition, moment })
      .sort({ moment: direction })
      .limit(BATCH)
      .batchSize(BATCH)
      .lean<ListedEvent[]>();
    yield* page;
    const newest = page.at(-1);
    if (newest && page.length === BATCH) {
      // more may be there
      edge = { time: timeOf(newest.moment) ?? end, moment: newest.moment };
      length = Math.max(SECOND, length / 8);
      isLast = false;
    } else {
      edge = { time: end, moment: bound };
      if (page.length < BATCH / 8) length *= 4;
    }
  }
}

/** The time at which a moment begins; null where there is none. */
const timeOf = (moment: string | undefined): number | null => {
  const time = Date.parse(moment?.split(' ')[0] ?? '');
  return Number.isNaN(time) ? null : time;
};
