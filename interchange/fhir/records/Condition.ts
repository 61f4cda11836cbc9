import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts, statusCode } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { rootOf } from '../values/place.ts';
import { participant, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const CLINICAL = ['active', 'recurrence', 'relapse', 'inactive', 'remission', 'resolved', 'unknown'];
const VERIFICATION = ['unconfirmed', 'provisional', 'differential', 'confirmed', 'refuted', 'entered-in-error'];

/** Problems and diagnoses. */
export const condition: RecordMapper = {
  resourceType: 'Condition',
  place: () => ({ subgraph: 'health', type: 'Condition' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code');
    expectSome(root, 'code', code);
    const category = concepts(root, 'category');
    const clinicalStatus = statusCode(root, 'clinicalStatus', CLINICAL);
    // Belgian drafts are shaped like an Observation: `effective[x]` and `performer`.
    const onset = choice(root, 'onset', 'effective');
    const recordedDate = dateTime(root, 'recordedDate', 'dateRecorded', 'assertedDate');
    return {
      content: {
        identifier: identifiers(root),
        clinicalStatus,
        verificationStatus: statusCode(root, 'verificationStatus', VERIFICATION),
        category,
        severity: concept(root, 'severity'),
        code,
        bodySite: concepts(root, 'bodySite'),
        onset,
        abatement: choice(root, 'abatement'),
        recordedDate,
        recorder: participant(root, 'recorder'),
        asserter: participant(root, 'asserter', 'performer'),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: whenOf(onset) ?? recordedDate,
      category: 'sm-problems',
      status: clinicalStatus,
      codes: code === null ? [] : [code],
      categories: category,
      holders: holdersOf(root, [], ['recorder', 'asserter', 'performer', 'participant']),
      recordedBy: recorderOf(root, 'recorder', 'asserter', 'performer'),
      recordedAt: recordedDate,
    };
  },
};
