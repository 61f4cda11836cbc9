import type { RecordMapper } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { narrativeInWords } from '../values/narrative.ts';
import { all, at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { participant, participants, recordIds } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const WRITING = ['registered', 'partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'];
const STATUS = [...WRITING, 'cancelled', 'entered-in-error', 'deprecated', 'unknown'];

/** Patient summaries and other documents that are put together from records. */
export const composition: RecordMapper = {
  resourceType: 'Composition',
  place: () => ({ subgraph: 'health', type: 'Composition' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const type = concept(root, 'type');
    const category = concepts(root, 'category', 'class');
    const section = sectionsOf(root);
    expectSome(root, 'section', section);
    const date = dateTime(root, 'date');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        type,
        category,
        date,
        author: participants(root, 'author'),
        title: text(root, 'title'),
        custodian: participant(root, 'custodian'),
        section,
      },
      when: date,
      category: 'summary',
      status,
      codes: type === null ? [] : [type],
      categories: category,
      holders: holdersOf(root, ['custodian'], ['author', 'attester']),
      recordedBy: recorderOf(root, 'author', 'attester'),
      recordedAt: date,
    };
  },
};

/** All sections, each followed by those inside it. */
function sectionsOf(place: Place): Record<string, unknown>[] {
  return all(place, 'section').flatMap(each => [
    {
      title: text(each, 'title'),
      code: concept(each, 'code'),
      text: narrativeInWords(at(each, 'text')),
      emptyReason: concept(each, 'emptyReason'),
      entry: recordIds(each, 'entry'),
    },
    ...sectionsOf(each),
  ]);
}
