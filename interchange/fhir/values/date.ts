import { all, at, type Place } from './place.ts';
import { textAt } from './primitive.ts';

const DATE_TIME =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * The earliest instant that a FHIR date, dateTime or instant can mean; null when there is no such moment. For order
 * and filters: what is shown stays as the source wrote it. A time without a zone counts as UTC.
 */
export function moment(written: string): Date | null {
  const match = DATE_TIME.exec(written);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part, index) => Number(part ?? START[index]));
  if (!year || !month || !day || hour === undefined || minute === undefined || second === undefined) return null;
  // A second may be 60: a leap second.
  if (month > 12 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60) return null;
  const offset = offsetMinutes(match[8] ?? 'Z');
  if (offset === null) return null;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(hour, minute - offset, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3)));
  return instant;
}

/**
 * The earliest instant after all that a FHIR date, dateTime or instant can mean: of `2022`, the beginning of 2023. By this an
 * end includes what it names. Null when there is no such moment.
 */
export function momentAfter(written: string): Date | null {
  const instant = moment(written);
  if (instant === null) return null;
  const [, , month, day, hour, , second, fraction] = DATE_TIME.exec(written) ?? [];
  if (month === undefined) instant.setUTCFullYear(instant.getUTCFullYear() + 1);
  else if (day === undefined) instant.setUTCMonth(instant.getUTCMonth() + 1);
  else if (hour === undefined) instant.setUTCDate(instant.getUTCDate() + 1);
  else if (second === undefined) instant.setTime(instant.getTime() + 60_000);
  else instant.setTime(instant.getTime() + (fraction === undefined ? 1000 : 1));
  return instant;
}

/** A point in time as the source wrote it; one that can't be is an error. */
export function dateTime(place: Place | null, ...names: string[]): string | null {
  return dateTimeAt(at(place, ...names));
}

/** A day, month or year as the source wrote it; the time of day is left out where there is one. */
export function date(place: Place | null, ...names: string[]): string | null {
  return dateTime(place, ...names)?.slice(0, 10) ?? null;
}

/** All points in time under a name. */
export function dateTimes(place: Place | null, ...names: string[]): string[] {
  return all(place, ...names)
    .map(dateTimeAt)
    .filter(each => each !== null);
}

/** The point in time at a place. */
export function dateTimeAt(place: Place | null): string | null {
  const written = textAt(place);
  if (place === null || written === null) return null;
  if (moment(written) !== null) return written;
  const message = `Expected a date that exists, as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ; came "${written}".`;
  place.context.note('error', 'DATE_IMPOSSIBLE', place.path, message);
  return null;
}

/** What a date begins with where it does not say: January, the first, midnight. */
const START = [0, 1, 1, 0, 0, 0];

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
