import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './context.ts';

/**
 * Says in `extensions.coverage` which of the sources that an operation asked have answered, and when: what could not be
 * reached, never what was withheld.
 */
export const coverage: ApolloServerPlugin<OperationContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || contextValue.sources.size === 0) return;
        const list = [...contextValue.sources].map(([source, state]) => ({ source, ...state }));
        const { extensions } = response.body.singleResult;
        response.body.singleResult.extensions = { ...extensions, coverage: list };
      },
    };
  },
};
