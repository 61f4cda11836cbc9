import { recordResolvers, withHistory } from '../../kit/record/fields.ts';
import { grantedPerson } from '../../kit/subgraph/granted.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { SOCIAL_RECORDS } from './record.kinds.ts';

/** What social services have recorded about a person. */
export const resolvers: Resolvers = withHistory<typeof SOCIAL_RECORDS, Resolvers>(SOCIAL_RECORDS, {
  Person: {
    ...recordResolvers(SOCIAL_RECORDS),
    __resolveReference: grantedPerson,
  },
});
