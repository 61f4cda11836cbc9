import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept } from './concept.ts';
import { all, at, orNull, type Place } from './place.ts';
import { boolean, text } from './primitive.ts';
import { type QuantityValue, quantity, range, rangeInWords } from './quantity.ts';
import { scheduleInWords } from './schedule.ts';

/** The graph's `Dosage`. */
export interface DosageValue {
  text: string | null;
  timing: string | null;
  asNeeded: boolean | null;
  route: CodeableConceptValue | null;
  site: CodeableConceptValue | null;
  dose: QuantityValue | null;
}

/** How a medicine is, was or is to be taken. */
export function dosages(place: Place | null, ...names: string[]): DosageValue[] {
  return all(place, ...names)
    .map(dosageAt)
    .filter(each => each !== null);
}

function dosageAt(place: Place): DosageValue | null {
  const amount = at(place, 'doseAndRate') ?? place;
  const reason = at(place, 'asNeededCodeableConcept', 'asNeededFor');
  return orNull({
    // A range has no place in `dose`: it is said in words where the source has none of its own.
    text: text(place, 'text', 'patientInstruction') ?? rangeInWords(range(amount, 'doseRange')),
    timing: scheduleInWords(at(place, 'timing')),
    asNeeded: boolean(place, 'asNeededBoolean', 'asNeeded') ?? (reason === null ? null : true),
    route: concept(place, 'route'),
    site: concept(place, 'site'),
    dose: quantity(amount, 'doseQuantity', 'dose'),
  });
}
