import { recordResolvers } from '../../kit/record/fields.ts';
import { grantedPerson } from '../../kit/subgraph/granted.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { HEALTH_RECORDS } from './record.kinds.ts';

/** What health services have recorded about a person. */
export const resolvers: Resolvers = {
  Person: {
    ...recordResolvers(HEALTH_RECORDS),
    __resolveReference: grantedPerson,
  },
  DiagnosticReport: {
    result: ({ result, of }, _args, { records }) => records.observations.byIds(of, (result ?? []) as string[]),
  },
};
