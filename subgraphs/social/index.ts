import {
  historyModels,
  historyStores,
  type RecordFields,
  recordModels,
  recordStores,
} from '../../kit/record/fields.ts';
import { subgraphSDL } from '../../kit/sdl.ts';
import type { RequestContext, SubgraphDefinition } from '../../kit/subgraph/define.ts';
import { SOCIAL_RECORDS } from './record.kinds.ts';
import { resolvers } from './resolvers.ts';

/** What resolvers of `social` are handed. */
export interface SocialContext extends RequestContext {
  records: ReturnType<typeof recordStores<typeof SOCIAL_RECORDS>>;
  history: ReturnType<typeof historyStores<typeof SOCIAL_RECORDS>>;
}

/** `social`: social services’ records. */
export const social: SubgraphDefinition<SocialContext> & { records: RecordFields } = {
  name: 'social',
  sdl: subgraphSDL('social'),
  resolvers,
  records: SOCIAL_RECORDS,
  open({ connection }) {
    const models = recordModels(connection, SOCIAL_RECORDS);
    const versions = historyModels(connection, SOCIAL_RECORDS);
    return request => ({
      ...request,
      records: recordStores(SOCIAL_RECORDS, models, request.report),
      history: historyStores(SOCIAL_RECORDS, versions, request.report),
    });
  },
};
