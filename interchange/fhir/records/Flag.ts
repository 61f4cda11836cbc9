import type { RecordMapper } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { rootOf } from '../values/place.ts';
import { code as codeOf } from '../values/primitive.ts';
import { participant } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

/** Warnings for whoever cares for the person. */
export const flag: RecordMapper = {
  resourceType: 'Flag',
  place: () => ({ subgraph: 'health', type: 'Flag' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const code = concept(root, 'code');
    expectSome(root, 'code', code);
    const category = concepts(root, 'category');
    const when = period(root, 'period');
    const status = codeOf(root, 'status', ['active', 'inactive', 'entered-in-error']);
    return {
      content: {
        identifier: identifiers(root),
        status,
        category,
        code,
        period: when,
        author: participant(root, 'author'),
      },
      when: when?.start ?? when?.end ?? null,
      category: 'sm-risks',
      status,
      codes: code === null ? [] : [code],
      categories: category,
      holders: holdersOf(root, [], ['author']),
      recordedBy: recorderOf(root, 'author'),
      recordedAt: when?.start ?? null,
    };
  },
};
