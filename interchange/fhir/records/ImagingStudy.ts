import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { coding, concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { code, integer, text } from '../values/primitive.ts';
import { recordId } from '../values/reference.ts';
import { holdersOf, recorderOf, subjectUnder } from './parts.ts';

const STATUS = ['registered', 'available', 'cancelled', 'entered-in-error', 'inactive', 'unknown'];

/** Radiology and other imaging. */
export const imagingStudy: RecordMapper = {
  resourceType: 'ImagingStudy',
  place: () => ({ subgraph: 'health', type: 'ImagingStudy' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const procedureCode = concepts(root, 'procedureCode', 'procedure');
    // Many files tell the technique only of each series.
    const modality = concepts(root, 'modality');
    const ofSeries = all(root, 'series').map(each => concept(each, 'modality'));
    const modalities = (modality.length > 0 ? modality : ofSeries).flatMap(each => each?.coding.slice(0, 1) ?? []);
    const started = dateTime(root, 'started');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        modality: modalities.filter((each, index) => modalities.findIndex(other => other.code === each.code) === index),
        started,
        description: text(root, 'description'),
        procedureCode,
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        numberOfSeries: integer(root, 'numberOfSeries'),
        numberOfInstances: integer(root, 'numberOfInstances'),
        series: all(root, 'series').map(seriesAt),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: started,
      category: 'oth-p-rx',
      status,
      codes: procedureCode,
      categories: modalities.map(each => ({ coding: [each], text: each.display ?? null })),
      holders: holdersOf(root, [], ['interpreter', 'referrer']),
      recordedBy: recorderOf(root, 'interpreter', 'referrer'),
      recordedAt: started,
    };
  },
};

function seriesAt(place: Place) {
  return {
    uid: text(place, 'uid'),
    modality: coding(place, 'modality'),
    description: text(place, 'description'),
    numberOfInstances: integer(place, 'numberOfInstances'),
    bodySite: coding(place, 'bodySite'),
  };
}
