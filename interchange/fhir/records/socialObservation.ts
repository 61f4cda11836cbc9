import type { Json, MapContext, MappedRecord } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept } from '../values/concept.ts';
import { identifiers } from '../values/identifier.ts';
import { type ObservationValueValue, observationValue } from '../values/observationValue.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { quantityInWords, rangeInWords } from '../values/quantity.ts';
import { commonOf, performersOf } from './observationParts.ts';

/** An Observation as a record of social services: a circumstance of life, or an assessment with its domains. */
export function socialObservation(
  resource: Json,
  context: MapContext,
  type: 'SocialSituation' | 'SocialAssessment',
): MappedRecord {
  const root = rootOf(resource, context);
  const { content, ...envelope } = commonOf(root);
  const domain = all(root, 'component').map(each => ({ code: concept(each, 'code'), value: socialValue(each) }));
  return {
    ...envelope,
    content: {
      ...content,
      identifier: identifiers(root),
      performer: performersOf(root),
      value: socialValue(root),
      ...(type === 'SocialAssessment'
        ? { domain, note: notes(root) }
        : { note: [...domain.map(inWords).filter(each => each !== ''), ...notes(root)] }),
    },
    category: type === 'SocialAssessment' ? 'social-assessment' : 'social-situation',
  };
}

/** The graph's `SocialValue`: forms that it does not have are told in words. */
function socialValue(place: Place) {
  const value = observationValue(place);
  if (value === null) return null;
  const { concept, quantity, integer, boolean } = value;
  return { concept, quantity, integer, boolean, text: value.text ?? otherInWords(value) };
}

function otherInWords({ range, dateTime, period }: ObservationValueValue): string | null {
  if (dateTime !== null) return dateTime;
  return period === null ? rangeInWords(range) : `${period.start ?? ''} – ${period.end ?? ''}`;
}

/** A circumstance has no domains: what its components say becomes a remark. */
function inWords({ code, value }: { code: ReturnType<typeof concept>; value: ReturnType<typeof socialValue> }): string {
  const found = value?.text ?? value?.concept?.text ?? quantityInWords(value?.quantity ?? null) ?? value?.integer;
  return [code?.text, found ?? value?.boolean].filter(each => each !== null && each !== undefined).join(': ');
}
