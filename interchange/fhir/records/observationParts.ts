import type { Json } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { at, type Place } from '../values/place.ts';
import { code as codeOf } from '../values/primitive.ts';
import { participants } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, rawCodes, recorderOf } from './parts.ts';

const SOCIAL_RECORD = 'https://careweave.example/fhir/CodeSystem/social-record';
const WRITING = ['registered', 'specimen-in-process', 'preliminary', 'final', 'amended', 'corrected', 'appended'];
const STATUS = [...WRITING, 'cancelled', 'entered-in-error', 'unknown'];

/** Which kind of record an Observation is, by its categories. */
export function placeOfObservation(
  resource: Json,
): { subgraph: 'health'; type: 'Observation' } | { subgraph: 'social'; type: 'SocialSituation' | 'SocialAssessment' } {
  const kinds = rawCodes(resource, 'category').filter(each => each.system === SOCIAL_RECORD);
  if (kinds.some(each => each.code === 'social-assessment')) return { subgraph: 'social', type: 'SocialAssessment' };
  if (kinds.some(each => each.code === 'social-situation')) return { subgraph: 'social', type: 'SocialSituation' };
  return { subgraph: 'health', type: 'Observation' };
}

/** What all records that are made of Observations share. */
export function commonOf(root: Place) {
  const code = concept(root, 'code');
  if (at(root, 'component') === null) expectSome(root, 'code', code);
  const category = concepts(root, 'category');
  const effective = choice(root, 'effective');
  const issued = dateTime(root, 'issued');
  const status = codeOf(root, 'status', STATUS);
  return {
    content: { status, category, code, effective },
    when: whenOf(effective) ?? issued,
    status,
    codes: code === null ? [] : [code],
    categories: category,
    holders: holdersOf(root, [], ['performer']),
    recordedBy: recorderOf(root, 'performer'),
    recordedAt: issued ?? whenOf(effective),
  };
}

/** Who made an observation. */
export function performersOf(root: Place) {
  return participants(root, 'performer');
}
