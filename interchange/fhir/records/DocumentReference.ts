import type { RecordMapper } from '../../contract.ts';
import { attachmentAt } from '../values/attachment.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { all, at, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { participant, participants } from '../values/reference.ts';
import { stretchOfTime, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const WRITING = ['registered', 'partial', 'preliminary', 'final', 'amended', 'corrected', 'appended'];
const DOCUMENT = [...WRITING, 'cancelled', 'entered-in-error', 'deprecated', 'unknown'];

/** Letters, reports and other documents. */
export const documentReference: RecordMapper = {
  resourceType: 'DocumentReference',
  place: () => ({ subgraph: 'health', type: 'DocumentReference' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const type = concept(root, 'type');
    const category = concepts(root, 'category', 'class');
    const content = all(root, 'content').map(each => attachmentAt(at(each, 'attachment')));
    expectSome(root, 'content', content);
    const about = stretchOfTime(period(at(root, 'context'), 'period') ?? period(root, 'period'));
    const date = dateTime(root, 'date', 'indexed', 'created');
    const status = code(root, 'status', ['current', 'superseded', 'entered-in-error']);
    return {
      content: {
        identifier: [...identifiers(root, 'masterIdentifier'), ...identifiers(root)],
        status,
        docStatus: code(root, 'docStatus', DOCUMENT),
        type,
        category,
        date,
        author: participants(root, 'author'),
        custodian: participant(root, 'custodian'),
        description: text(root, 'description'),
        securityLabel: concepts(root, 'securityLabel'),
        content,
        context: about,
      },
      when: date ?? whenOf(about) ?? content.find(each => each.creation !== null)?.creation ?? null,
      category: 'discharge-report',
      status,
      codes: type === null ? [] : [type],
      categories: category,
      holders: holdersOf(root, ['custodian'], ['author', 'authenticator', 'attester']),
      recordedBy: recorderOf(root, 'author', 'authenticator', 'attester'),
      recordedAt: date,
    };
  },
};
