/** The day on which the region is looked at: nothing in it is recorded later. */
export const REGION_DATE = '2026-11-01';

/** A day, counted from 1 January 1970: plain numbers keep the arithmetic free of time zones. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of an ISO date. */
export function day(iso: string): Day {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

/** The ISO date of a day. */
export function isoDate(of: Day): string {
  return new Date(of * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** REGION_DATE as a day. */
export const TODAY: Day = day(REGION_DATE);

/** Whole years between a birth date and a later day. */
export function ageOn(birth: Day, on: Day): number {
  const [from, to] = [isoDate(birth), isoDate(on)];
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

/** The nearest day, not later, on which practices are open: weekends move to the Friday before. */
export function workday(of: Day): Day {
  const weekday = (((of + 4) % 7) + 7) % 7;
  return weekday === 0 ? of - 2 : weekday === 6 ? of - 1 : of;
}

/** `count` working days between two days, about evenly apart; `draw` moves each within its share. */
export function spread(from: Day, to: Day, count: number, draw: () => number): Day[] {
  const share = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => workday(Math.floor(from + share * (index + 0.1 + draw() * 0.8))));
}

/** A moment in Belgian local time with its offset: `minute` counts from midnight. */
export function instant(of: Day, minute: number): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  const minutes = String(minute % 60).padStart(2, '0');
  return `${isoDate(of)}T${hours}:${minutes}:00+0${isSummer(of) ? 2 : 1}:00`;
}

function isSummer(of: Day): boolean {
  const year = isoDate(of).slice(0, 4);
  return of >= lastSunday(`${year}-03-31`) && of < lastSunday(`${year}-10-31`);
}

function lastSunday(monthEnd: string): Day {
  const end = day(monthEnd);
  return end - ((((end + 4) % 7) + 7) % 7);
}
