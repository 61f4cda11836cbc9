import { dateTime, moment } from './date.ts';
import { at, orNull, type Place } from './place.ts';

/** The graph's `Period`. */
export interface PeriodValue {
  start: string | null;
  end: string | null;
}

/** The stretch of time under the first of the names that has a value. */
export function period(place: Place | null, ...names: string[]): PeriodValue | null {
  return periodAt(at(place, ...names));
}

/** A stretch of time; one that ends before it begins is kept as it is, with a finding. */
export function periodAt(found: Place | null): PeriodValue | null {
  const value = { start: dateTime(found, 'start'), end: dateTime(found, 'end') };
  if (found !== null && endsBeforeItBegins(value)) {
    const message = `Expected an end after the start ${value.start}; came ${value.end}.`;
    found.context.note('warning', 'PERIOD_REVERSED', found.path, message);
  }
  return orNull(value);
}

function endsBeforeItBegins({ start, end }: PeriodValue): boolean {
  if (start === null || end === null) return false;
  // Compared at the coarser of both precisions: `2019` does not end before `2019-03` begins.
  const precision = Math.min(start.length, end.length, 10);
  if (precision < 10 || end.length === 10 || start.length === 10) {
    return end.slice(0, precision) < start.slice(0, precision);
  }
  return (moment(end)?.getTime() ?? 0) < (moment(start)?.getTime() ?? 0);
}
