import { at, orNull, type Place } from './place.ts';
import { number, text } from './primitive.ts';

/** The graph's `Quantity`. */
export interface QuantityValue {
  value: number | null;
  comparator: string | null;
  unit: string | null;
  system: string | null;
  code: string | null;
}

/** The graph's `QuantityRange`. */
export interface RangeValue {
  low: QuantityValue | null;
  high: QuantityValue | null;
}

/** An amount with its unit. */
export function quantity(place: Place | null, ...names: string[]): QuantityValue | null {
  const found = at(place, ...names);
  return orNull({
    value: number(found, 'value'),
    comparator: text(found, 'comparator'),
    unit: text(found, 'unit'),
    system: text(found, 'system'),
    code: text(found, 'code'),
  });
}

/** Two amounts with everything between them. */
export function range(place: Place | null, ...names: string[]): RangeValue | null {
  const found = at(place, ...names);
  return orNull({ low: quantity(found, 'low'), high: quantity(found, 'high') });
}

/** An amount in words: `30 mg`. */
export function quantityInWords(value: QuantityValue | null): string | null {
  if (value === null) return null;
  const words = [value.comparator, value.value, value.unit ?? value.code].filter(each => each !== null).join(' ');
  return words === '' ? null : words;
}

/** A range in words: `1 – 2 tablet`. */
export function rangeInWords(value: RangeValue | null): string | null {
  const ends = [quantityInWords(value?.low ?? null), quantityInWords(value?.high ?? null)].filter(
    each => each !== null,
  );
  return ends.length === 0 ? null : ends.join(' – ');
}

/** A ratio in words: `30 mg / 1 tablet`. */
export function ratioInWords(place: Place | null): string | null {
  const parts = [quantity(place, 'numerator'), quantity(place, 'denominator')].map(quantityInWords);
  const said = parts.filter(each => each !== null);
  return said.length === 0 ? null : said.join(' / ');
}
