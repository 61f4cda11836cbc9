import { entityStores } from '../../kit/entity/kinds.ts';
import {
  historyModels,
  historyStores,
  type RecordFields,
  recordModels,
  recordStores,
} from '../../kit/record/fields.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { EnrolmentStore } from './enrolment.store.ts';
import { type PILOT_ENTITIES, pilotModels } from './entities.ts';
import { PILOT_RECORDS } from './record.kinds.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `pilots` are handed. */
export type PilotsContext = RequestContext &
  ReturnType<typeof entityStores<typeof PILOT_ENTITIES>> & {
    records: ReturnType<typeof recordStores<typeof PILOT_RECORDS>>;
    history: ReturnType<typeof historyStores<typeof PILOT_RECORDS>>;
    enrolments: EnrolmentStore;
  };

/** `pilots`: the governance of integrated-care pilots. */
export const pilots: SubgraphDefinition<PilotsContext> & { records: RecordFields } = {
  name: 'pilots',
  asksGrants: true,
  sdl: subgraphSDL('pilots'),
  resolvers,
  records: PILOT_RECORDS,
  open({ connection }) {
    const models = pilotModels(connection);
    const records = recordModels(connection, PILOT_RECORDS);
    const versions = historyModels(connection, PILOT_RECORDS);
    return request => ({
      ...request,
      ...entityStores<typeof PILOT_ENTITIES>(models),
      records: recordStores(PILOT_RECORDS, records, request.report),
      history: historyStores(PILOT_RECORDS, versions, request.report),
      enrolments: new EnrolmentStore(records.enrolments, request.askGrants, request.report),
    });
  },
};
