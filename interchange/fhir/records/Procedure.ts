import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { rootOf } from '../values/place.ts';
import { code as codeOf } from '../values/primitive.ts';
import { participants, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const RUNNING = ['preparation', 'in-progress', 'not-done', 'on-hold', 'stopped', 'completed'];
const STATUS = [...RUNNING, 'entered-in-error', 'unknown'];

/** Operations, examinations, counselling and other things done. */
export const procedure: RecordMapper = {
  resourceType: 'Procedure',
  place: () => ({ subgraph: 'health', type: 'Procedure' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code');
    expectSome(root, 'code', code);
    const performed = choice(root, 'performed', 'occurrence', 'occurence');
    const status = codeOf(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        statusReason: concept(root, 'statusReason'),
        category: concept(root, 'category'),
        code,
        performed,
        performer: participants(root, 'performer'),
        bodySite: concepts(root, 'bodySite'),
        outcome: concept(root, 'outcome'),
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: whenOf(performed),
      category: 'sm-treatments',
      status,
      codes: code === null ? [] : [code],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['performer', 'recorder', 'asserter']),
      recordedBy: recorderOf(root, 'recorder', 'asserter', 'performer'),
      recordedAt: dateTime(root, 'recorded') ?? whenOf(performed),
    };
  },
};
