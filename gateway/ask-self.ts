import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { createContext, type GatewayContext } from './context.ts';
import { readData } from './engine/answer-text.ts';
import type { AskSelf } from './explorer/examples.ts';
import type { Identity } from './identity/identity.ts';

/** Makes what asks the gateway from inside, as whoever an access token names: it is verified as for any other request. */
export const createAskSelf =
  (server: ApolloServer<GatewayContext>, identity: Identity, log: Logger): AskSelf =>
  async (token, query) => {
    const caller = await identity.caller({ authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' });
    const contextValue = createContext(caller, randomUUID(), log);
    const { body } = await server.executeOperation({ query }, { contextValue });
    return body.kind === 'single' ? readData(body.singleResult.data) : null;
  };
