import { refuse } from '../errors.ts';
import type { StoredRecord } from './record.ts';

/** The graph's `RecordFilter`. */
export interface RecordFilter {
  status?: readonly string[] | null;
  code?: readonly string[] | null;
  category?: readonly string[] | null;
  since?: string | null;
  until?: string | null;
  organization?: string | null;
}

type Condition = { $in: readonly string[] } | { $gte?: Date; $lt?: Date } | string;

/** The store's condition for a `RecordFilter`; refuses (`BAD_USER_INPUT`) a moment that is none. */
export function filterCondition(
  filter: RecordFilter | null | undefined,
): Partial<Record<keyof StoredRecord, Condition>> {
  if (!filter) return {};
  const since = filter.since ? { $gte: instant('since', filter.since) } : {};
  const until = filter.until ? { $lt: instant('until', filter.until) } : {};
  return {
    ...(filter.status ? { status: { $in: filter.status } } : {}),
    ...(filter.code ? { codes: { $in: filter.code } } : {}),
    ...(filter.category ? { categories: { $in: filter.category } } : {}),
    ...(filter.since || filter.until ? { when: { ...since, ...until } } : {}),
    ...(filter.organization ? { organization: filter.organization } : {}),
  };
}

const DATE_TIME = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A moment that a caller gave as `name`; refuses (`BAD_USER_INPUT`) what is none. */
export function instant(name: string, text: string): Date {
  // the scalar takes any value, an object too
  const given: unknown = text;
  // `Date` alone takes "1" for a year and 31 February for 2 March: a filter that means something else hides records
  const date = new Date(typeof given === 'string' && DATE_TIME.test(given) ? given : '');
  if (!Number.isNaN(date.getTime()) && isDay(text)) return date;
  const shown = typeof given === 'string' ? given.slice(0, 80) : JSON.stringify(given).slice(0, 80);
  throw refuse('BAD_USER_INPUT', `"${name}" must be a date or a date and time such as 2024-05-01, but is "${shown}".`);
}

/** Whether the day of a date exists in its month. */
const isDay = (text: string): boolean =>
  text.length < 10 ||
  Number(text.slice(8, 10)) <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
