import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept } from './concept.ts';
import { dateTime } from './date.ts';
import { type PeriodValue, period } from './period.ts';
import { all, asObject, at, type Place } from './place.ts';
import { boolean, integer, number, text } from './primitive.ts';
import { type QuantityValue, quantity, type RangeValue, range, ratioInWords } from './quantity.ts';

/** The graph's `ObservationValue`: exactly one member is set. */
export interface ObservationValueValue {
  quantity: QuantityValue | null;
  concept: CodeableConceptValue | null;
  text: string | null;
  boolean: boolean | null;
  integer: number | null;
  range: RangeValue | null;
  dateTime: string | null;
  period: PeriodValue | null;
}

/** What was found, whichever of the types of `value[x]` it has. */
export function observationValue(place: Place): ObservationValueValue | null {
  const name = Object.keys(asObject(place.value) ?? {}).find(each => /^value([A-Z]|$)/.test(each));
  const found = name === undefined ? null : at(place, name);
  if (name === undefined || found === null) return null;
  const value = read(place, name);
  if (value !== null) return { ...NOTHING, ...value };
  place.context.note('info', 'VALUE_UNSUPPORTED', found.path, `The graph has no place for a value of this form.`);
  return null;
}

/** The bounds within which a value is usual. */
export function referenceRanges(place: Place): (RangeValue & { text: string | null })[] {
  return all(place, 'referenceRange').map(each => ({
    low: quantity(each, 'low'),
    high: quantity(each, 'high'),
    text: text(each, 'text'),
  }));
}

const NOTHING: ObservationValueValue = {
  quantity: null,
  concept: null,
  text: null,
  boolean: null,
  integer: null,
  range: null,
  dateTime: null,
  period: null,
};

function read(place: Place, name: string): Partial<ObservationValueValue> | null {
  switch (name) {
    case 'valueQuantity':
      return some('quantity', quantity(place, name));
    case 'valueCodeableConcept':
    case 'valueCoding':
    case 'valueCode':
      return some('concept', concept(place, name));
    case 'valueString':
    case 'valueTime':
    case 'valueMarkdown':
      return some('text', text(place, name));
    case 'valueBoolean':
      return some('boolean', boolean(place, name));
    case 'valueInteger':
      return some('integer', integer(place, name));
    case 'valueDecimal':
      return some('quantity', plainNumber(number(place, name)));
    case 'valueRange':
      return some('range', range(place, name));
    case 'valueRatio':
      return some('text', ratioInWords(at(place, name)));
    case 'valueDateTime':
    case 'valueInstant':
    case 'valueDate':
      return some('dateTime', dateTime(place, name));
    case 'valuePeriod':
      return some('period', period(place, name));
    case 'valueReference':
      return some('text', text(at(place, name), 'display'));
    default:
      return null;
  }
}

function some<K extends keyof ObservationValueValue>(
  member: K,
  value: ObservationValueValue[K],
): Partial<ObservationValueValue> | null {
  return value === null ? null : { [member]: value };
}

function plainNumber(value: number | null): QuantityValue | null {
  return value === null ? null : { value, comparator: null, unit: null, system: null, code: null };
}
