import type { Json, MapContext, RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts, hasCode } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { observationValue, referenceRanges } from '../values/observationValue.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { recordId, recordIds } from '../values/reference.ts';
import { commonOf, performersOf, placeOfObservation } from './observationParts.ts';
import { subjectUnder } from './parts.ts';
import { socialObservation } from './socialObservation.ts';

/** Measurements, findings and circumstances; those that are social records go to the social services' subgraph. */
export const observation: RecordMapper = {
  resourceType: 'Observation',
  place: placeOfObservation,
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const { type } = placeOfObservation(resource);
    return type === 'Observation' ? clinical(resource, context) : socialObservation(resource, context, type);
  },
};

function clinical(resource: Json, context: MapContext): ReturnType<RecordMapper['map']> {
  const root = rootOf(resource, context);
  const { content, ...envelope } = commonOf(root);
  const categories = envelope.categories;
  return {
    ...envelope,
    content: {
      ...content,
      issued: dateTime(root, 'issued'),
      performer: performersOf(root),
      value: observationValue(root),
      dataAbsentReason: concept(root, 'dataAbsentReason'),
      interpretation: concepts(root, 'interpretation'),
      bodySite: concept(root, 'bodySite'),
      method: concept(root, 'method'),
      referenceRange: referenceRanges(root),
      component: all(root, 'component').map(componentAt),
      hasMember: recordIds(root, 'hasMember', 'related'),
      encounter: recordId(root, 'encounter', 'context'),
      identifier: identifiers(root),
      note: notes(root, 'note', 'comment'),
    },
    category: hasCode(categories, null, 'laboratory')
      ? 'lab-result'
      : hasCode(categories, null, 'social-history')
        ? 'sm-social-risks'
        : 'result-of-other-technical-examination',
  };
}

function componentAt(place: Place) {
  return {
    code: concept(place, 'code'),
    value: observationValue(place),
    dataAbsentReason: concept(place, 'dataAbsentReason'),
    interpretation: concepts(place, 'interpretation'),
    referenceRange: referenceRanges(place),
  };
}
