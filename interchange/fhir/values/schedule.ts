import { concept } from './concept.ts';
import { at, type Place } from './place.ts';
import { number, text, texts } from './primitive.ts';

/** A FHIR Timing in words: the source's own, or `2 × per 1 d, MORN`. */
export function scheduleInWords(place: Place | null): string | null {
  const own = concept(place, 'code');
  const repeat = at(place, 'repeat');
  const rate = rateInWords(repeat);
  const details = [...texts(repeat, 'dayOfWeek'), ...texts(repeat, 'timeOfDay'), ...texts(repeat, 'when')];
  const words = [rate, ...details].filter(each => each !== null).join(', ');
  return own?.text ?? (words === '' ? (own?.coding[0]?.code ?? null) : words);
}

function rateInWords(repeat: Place | null): string | null {
  const period = number(repeat, 'period');
  const unit = text(repeat, 'periodUnit');
  const frequency = span(number(repeat, 'frequency'), number(repeat, 'frequencyMax'));
  const count = number(repeat, 'count');
  if (unit !== null) return `${frequency ?? '1'} × per ${span(period ?? 1, number(repeat, 'periodMax'))} ${unit}`;
  return frequency !== null ? `${frequency} ×` : count !== null ? `${count} ×` : null;
}

function span(low: number | null, high: number | null): string | null {
  if (low === null) return null;
  return high === null ? String(low) : `${low}–${high}`;
}
