import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { all, rootOf } from '../values/place.ts';
import { code as codeOf, text } from '../values/primitive.ts';
import { participant, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const R5 = ['preparation', 'not-done', 'on-hold', 'stopped', 'unknown', 'draft'];
const STATUS = ['in-progress', 'completed', 'entered-in-error', ...R5];

/** Clinical assessments. */
export const clinicalImpression: RecordMapper = {
  resourceType: 'ClinicalImpression',
  place: () => ({ subgraph: 'health', type: 'ClinicalImpression' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code');
    const summary = text(root, 'summary');
    const description = text(root, 'description');
    const finding = all(root, 'finding').flatMap(each =>
      concepts(each, 'itemCodeableConcept', 'item', 'itemReference'),
    );
    expectSome(root, 'summary', summary ?? description ?? code ?? finding);
    const effective = choice(root, 'effective');
    const date = dateTime(root, 'date');
    const status = codeOf(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        code,
        description,
        effective,
        date,
        assessor: participant(root, 'assessor', 'performer'),
        summary,
        finding,
        encounter: recordId(root, 'encounter', 'context'),
        note: notes(root),
      },
      when: whenOf(effective) ?? date,
      category: 'summary',
      status,
      codes: code === null ? [] : [code],
      categories: [],
      holders: holdersOf(root, [], ['assessor', 'performer']),
      recordedBy: recorderOf(root, 'assessor', 'performer'),
      recordedAt: date ?? whenOf(effective),
    };
  },
};
