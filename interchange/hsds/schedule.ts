import { date } from '../fhir/values/date.ts';
import { type OpeningHoursValue, timeOfDay } from '../fhir/values/openingHours.ts';
import { all, type Place } from '../fhir/values/place.ts';
import { text } from '../fhir/values/primitive.ts';

/** When a service or location is open. */
export function schedulesOf(place: Place): OpeningHoursValue[] {
  return all(place, 'schedules').map(each => ({
    days: daysIn(text(each, 'byday')),
    opensAt: timeOfDay(text(each, 'opens_at')),
    closesAt: timeOfDay(text(each, 'closes_at')),
    validFrom: date(each, 'valid_from'),
    validTo: date(each, 'valid_to'),
    description: text(each, 'description'),
  }));
}

/** The days of `TH,FR` or of `1MO` (the first Monday): the number is left to the description. */
function daysIn(byday: string | null): string[] {
  return (byday ?? '').toUpperCase().match(/(MO|TU|WE|TH|FR|SA|SU)\b/g) ?? [];
}
