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

/** Events page by page: no cursor stays open for as long as a trail may take. */
async function* paged<T extends ListedEvent>(
  model: Model<T>,
  condition: Condition,
  direction: 1 | -1,
): AsyncGenerator<ListedEvent> {
  const after = direction > 0 ? '$gt' : '$lt';
  for (let range = condition; ; ) {
    const page = await model
      .find(range)
      .sort({ moment: direction })
      .limit(BATCH)
      .batchSize(BATCH)
      .lean<ListedEvent[]>();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < BATCH) return;
    range = { ...condition, moment: { ...(condition.moment as object | undefined), [after]: last.moment } };
  }
}
