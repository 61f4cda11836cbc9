import type { RecordMapper } from '../../contract.ts';
import { concept } from '../values/concept.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { all, asObject, type Place, rootOf } from '../values/place.ts';
import { code, textAt } from '../values/primitive.ts';
import { participants } from '../values/reference.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

/** Rights to benefits, cover and reduced rates. */
export const coverage: RecordMapper = {
  resourceType: 'Coverage',
  place: () => ({ subgraph: 'social', type: 'Entitlement' }),
  subject: subjectUnder('beneficiary'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const type = concept(root, 'type', 'kind');
    expectSome(root, 'type', type);
    const when = period(root, 'period');
    const status = code(root, 'status', ['active', 'cancelled', 'draft', 'entered-in-error']);
    return {
      content: {
        identifier: identifiers(root),
        status,
        type,
        subscriberId: subscriberOf(root),
        payor: participants(root, 'payor', 'insurer', 'paymentBy'),
        period: when,
      },
      when: when?.start ?? when?.end ?? null,
      category: 'social-entitlement',
      status,
      codes: type === null ? [] : [type],
      categories: [],
      holders: holdersOf(root, ['payor', 'insurer', 'paymentBy'], []),
      recordedBy: recorderOf(root, 'payor', 'insurer', 'paymentBy'),
      recordedAt: when?.start ?? null,
    };
  },
};

/** Words in R4, Identifiers in R5. */
function subscriberOf(root: Place): string | null {
  const [first] = all(root, 'subscriberId');
  if (first === undefined) return null;
  return asObject(first.value) === null ? textAt(first) : (identifiers(root, 'subscriberId')[0]?.value ?? null);
}
