import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts, statusCode } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { code as codeOf, text, texts } from '../values/primitive.ts';
import { participant, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const CLINICAL = ['active', 'inactive', 'resolved'];
const VERIFICATION = ['unconfirmed', 'presumed', 'confirmed', 'refuted', 'entered-in-error'];

/** Allergies and intolerances, and statements that there are none. */
export const allergyIntolerance: RecordMapper = {
  resourceType: 'AllergyIntolerance',
  place: () => ({ subgraph: 'health', type: 'AllergyIntolerance' }),
  subject: subjectUnder('patient', 'subject'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code', 'substance');
    expectSome(root, 'code', code);
    const clinicalStatus = statusCode(root, 'clinicalStatus', CLINICAL);
    const onset = choice(root, 'onset');
    const recordedDate = dateTime(root, 'recordedDate', 'assertedDate');
    return {
      content: {
        identifier: identifiers(root),
        clinicalStatus,
        verificationStatus: statusCode(root, 'verificationStatus', VERIFICATION),
        type: statusCode(root, 'type', ['allergy', 'intolerance']),
        category: texts(root, 'category'),
        criticality: codeOf(root, 'criticality', ['low', 'high', 'unable-to-assess']),
        code,
        onset,
        recordedDate,
        lastOccurrence: dateTime(root, 'lastOccurrence'),
        reaction: all(root, 'reaction').map(reactionAt),
        recorder: participant(root, 'recorder'),
        asserter: participant(root, 'asserter'),
        encounter: recordId(root, 'encounter'),
        note: notes(root),
      },
      when: whenOf(onset) ?? recordedDate,
      category: 'sm-allergies',
      status: clinicalStatus,
      codes: code === null ? [] : [code],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['recorder', 'asserter', 'participant']),
      recordedBy: recorderOf(root, 'recorder', 'asserter'),
      recordedAt: recordedDate,
    };
  },
};

function reactionAt(place: Place) {
  return {
    substance: concept(place, 'substance'),
    manifestation: concepts(place, 'manifestation'),
    description: text(place, 'description'),
    onset: dateTime(place, 'onset'),
    severity: codeOf(place, 'severity', ['mild', 'moderate', 'severe']),
  };
}
