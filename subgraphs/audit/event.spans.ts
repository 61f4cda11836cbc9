import type { Condition } from '../../kit/grant/match.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** Each part is so many times as long as the one after it. */
const TIMES = 4;

/** What is further back than this is one part. */
const LONGEST = 20 * 365 * DAY;

/** How long the latest part is, in milliseconds: about as long as a page's events take, by what the list is narrowed to. */
function firstSpan({ persons, breakGlass, ...others }: Condition): number {
  if (persons !== undefined || breakGlass === true) return 90 * DAY;
  const isNarrow = ['caller', 'organization', 'holders', 'professional'].some(field => others[field] !== undefined);
  return isNarrow ? HOUR : 4 * SECOND;
}

/**
 * The condition of a list for parts of it, the newest first, each longer than the one before. Some databases read all that a range
 * holds before they sort it and take a page: what is asked of them is as short as a page needs. `newest` is when the newest event
 * happened, about; what came after it is in the first part.
 */
export function* spansOf(condition: Condition, newest: Date): Generator<Condition> {
  const { $gte: since, $lt: until } = (condition.moment ?? {}) as { $gte?: string; $lt?: string };
  const end = Math.min(newest.getTime(), momentIn(until) ?? Number.POSITIVE_INFINITY);
  let before = until;
  for (let length = firstSpan(condition); ; length *= TIMES) {
    const start = length > LONGEST ? null : new Date(end - length).toISOString();
    const isLast = start === null || (since !== undefined && start <= since);
    const from = isLast ? since : start;
    const moment = { ...(from === undefined ? {} : { $gte: from }), ...(before === undefined ? {} : { $lt: before }) };
    yield { ...condition, moment };
    if (isLast) return;
    before = start;
  }
}

/** The time in a moment or a cursor; null where there is none. */
export function momentIn(text: string | undefined): number | null {
  const time = Date.parse(text?.split(' ')[0] ?? '');
  return Number.isNaN(time) ? null : time;
}
