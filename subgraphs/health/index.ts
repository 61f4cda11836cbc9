import {
  historyModels,
  historyStores,
  type RecordFields,
  recordModels,
  recordStores,
} from '../../kit/record/fields.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { HEALTH_RECORDS } from './record.kinds.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `health` are handed. */
export interface HealthContext extends RequestContext {
  records: ReturnType<typeof recordStores<typeof HEALTH_RECORDS>>;
  history: ReturnType<typeof historyStores<typeof HEALTH_RECORDS>>;
}

/** `health`: health services' records, every section of the International Patient Summary. */
export const health: SubgraphDefinition<HealthContext> & { records: RecordFields } = {
  name: 'health',
  sdl: subgraphSDL('health'),
  resolvers,
  records: HEALTH_RECORDS,
  open({ connection }) {
    const models = recordModels(connection, HEALTH_RECORDS);
    const versions = historyModels(connection, HEALTH_RECORDS);
    return request => ({
      ...request,
      records: recordStores(HEALTH_RECORDS, models, request.report),
      history: historyStores(HEALTH_RECORDS, versions, request.report),
    });
  },
};
