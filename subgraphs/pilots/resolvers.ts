import { recordResolvers, withHistory } from '../../kit/record/fields.ts';
import { grantedPerson } from '../../kit/subgraph/granted.ts';
import type { Resolvers } from './__generated__/resolvers.ts';
import { newestFirst } from './newest-first.ts';
import { pilotCondition } from './pilot.filter.ts';
import { PILOT_RECORDS } from './record.kinds.ts';

type Link = { id: string };

/** The governance of integrated-care pilots, and who takes part in them. */
export const resolvers: Resolvers = withHistory<typeof PILOT_RECORDS, Resolvers>(PILOT_RECORDS, {
  Query: {
    pilots: async (_root, { filter, ...args }, { pilots, programmes }) => {
      const code = filter?.programme?.toLowerCase();
      return pilots.page(pilotCondition(filter, code ? await programmes.idsWith(`programme:${code}`) : []), args);
    },
  },
  Person: {
    ...recordResolvers(PILOT_RECORDS),
    __resolveReference: grantedPerson,
  },
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    pilots: ({ id }, _args, { pilots }) => pilots.linkedTo(id),
  },
  Programme: {
    __resolveReference: ({ id }, { programmes }) => programmes.byId(id),
    decisions: async ({ id }, _args, { decisions }) => newestFirst(await decisions.linkedTo(id), 'date'),
    pilots: ({ id }, args, { pilots }) => pilots.pageLinkedTo(id, args, 50),
  },
  Pilot: {
    __resolveReference: ({ id }, { pilots }) => pilots.byId(id),
    programme: ({ programme }, _args, { programmes }) => (programme ? programmes.byId((programme as Link).id) : null),
    agreements: async ({ id }, _args, { agreements }) => newestFirst(await agreements.linkedTo(id), 'issued'),
    decisions: async ({ id }, _args, { decisions }) => newestFirst(await decisions.linkedTo(id), 'date'),
    enrolments: ({ id }, args, { enrolments }) => enrolments.ofPilot(id, args),
  },
  Enrolment: {
    subject: ({ of }) => ({ id: of.id }),
    pilot: ({ pilot }, _args, { pilots }) => (pilot ? pilots.byId((pilot as Link).id) : null),
  },
});
