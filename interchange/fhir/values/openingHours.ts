import { date } from './date.ts';
import { all, type Place } from './place.ts';
import { boolean, text, texts } from './primitive.ts';

/** The graph's `OpeningHours`. */
export interface OpeningHoursValue {
  days: string[];
  opensAt: string | null;
  closesAt: string | null;
  validFrom: string | null;
  validTo: string | null;
  description: string | null;
}

/** When a FHIR resource says that it is available, and when not, in words. */
export function openingHours(place: Place): OpeningHoursValue[] {
  const around = [place, ...all(place, 'availability')];
  const open = around.flatMap(each => all(each, 'availableTime')).map(hoursAt);
  const closed = around.flatMap(each => all(each, 'notAvailable', 'notAvailableTime')).map(closedAt);
  const exceptions = text(place, 'availabilityExceptions');
  return exceptions === null ? [...open, ...closed] : [...open, ...closed, { ...NOTHING, description: exceptions }];
}

/** A time of day without seconds and zone. */
export function timeOfDay(written: string | null): string | null {
  return written?.replace(/^(\d{2}:\d{2}).*$/, '$1') ?? null;
}

const NOTHING: OpeningHoursValue = {
  days: [],
  opensAt: null,
  closesAt: null,
  validFrom: null,
  validTo: null,
  description: null,
};

function hoursAt(place: Place): OpeningHoursValue {
  const allDay = boolean(place, 'allDay') === true;
  return {
    ...NOTHING,
    days: texts(place, 'daysOfWeek').map(day => day.slice(0, 2).toUpperCase()),
    opensAt: allDay ? '00:00' : timeOfDay(text(place, 'availableStartTime')),
    closesAt: allDay ? '24:00' : timeOfDay(text(place, 'availableEndTime')),
  };
}

/** An absence is told in words only: as hours with dates it could be taken for the contrary. */
function closedAt(place: Place): OpeningHoursValue {
  const during = all(place, 'during')[0] ?? null;
  const days = [date(during, 'start'), date(during, 'end')].filter(each => each !== null).join(' – ');
  const words = text(place, 'description') ?? 'Not available';
  return { ...NOTHING, description: days === '' ? words : `${words} (${days})` };
}
