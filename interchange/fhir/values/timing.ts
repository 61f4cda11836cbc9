import { dateTime, dateTimes } from './date.ts';
import { type PeriodValue, period } from './period.ts';
import { at, type Place } from './place.ts';
import { text } from './primitive.ts';
import { type QuantityValue, quantity, range, rangeInWords } from './quantity.ts';
import { scheduleInWords } from './schedule.ts';

/** The graph's `Timing`: exactly one member is set. */
export interface TimingValue {
  dateTime: string | null;
  period: PeriodValue | null;
  age: QuantityValue | null;
  text: string | null;
}

/** What a FHIR choice of type says about when something was so: `choice(root, 'onset')` reads all of `onset[x]`. */
export function choice(place: Place | null, ...stems: string[]): TimingValue | null {
  for (const stem of stems) {
    const found = oneOf(place, stem);
    if (found !== null) return found;
  }
  return null;
}

/** A point in time as a timing. */
export function pointInTime(written: string | null): TimingValue | null {
  return written === null ? null : { ...NOTHING, dateTime: written };
}

/** A stretch of time as a timing. */
export function stretchOfTime(value: PeriodValue | null): TimingValue | null {
  return value === null ? null : { ...NOTHING, period: value };
}

/** The moment by which a timing is ordered, as the source wrote it. */
export function whenOf(timing: TimingValue | null): string | null {
  return timing?.dateTime ?? timing?.period?.start ?? timing?.period?.end ?? null;
}

const NOTHING: TimingValue = { dateTime: null, period: null, age: null, text: null };

function oneOf(place: Place | null, stem: string): TimingValue | null {
  const point = pointInTime(dateTime(place, `${stem}DateTime`, `${stem}Instant`, `${stem}Date`));
  if (point !== null) return point;
  const stretch = stretchOfTime(period(place, `${stem}Period`));
  if (stretch !== null) return stretch;
  const age = quantity(place, `${stem}Age`);
  if (age !== null) return { ...NOTHING, age };
  const schedule = at(place, `${stem}Timing`);
  const event = dateTimes(schedule, 'event')[0] ?? null;
  if (event !== null) return pointInTime(event);
  const bounds = stretchOfTime(period(at(schedule, 'repeat'), 'boundsPeriod'));
  if (bounds !== null) return bounds;
  const words = text(place, `${stem}String`) ?? rangeInWords(range(place, `${stem}Range`)) ?? scheduleInWords(schedule);
  return words === null ? null : { ...NOTHING, text: words };
}
