import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { refuse } from '../../kit/errors.ts';
import type { GatewayContext } from '../context.ts';
import { attemptOf, endedOf, type Operation } from './event-of.ts';

/** Keeps events. */
export interface Journal {
  /** Resolves when the event is durable; rejects when it can't be made so. */
  append(event: AuditEvent): Promise<unknown>;
  /** Why nothing can be kept now; null when it can. */
  problem(): string | null;
}

/** What codes of errors look like; a subgraph could send anything as one. */
const CODE = /^[A-Z_]{1,50}$/;

/**
 * No trace, no data: the answer leaves only after its event is durable, and a mutation begins only after that. Where an event
 * can't be kept, the answer is refused (`JOURNAL_UNAVAILABLE`); what is about nobody goes on.
 */
export const journaling = (journal: Journal): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation(request) {
        const operation = operationOf(request);
        if (operation.type !== 'mutation') return null;
        return (await keep(journal, attemptOf(request.contextValue, operation), request.contextValue))
          ? null
          : refusal(request.response.http.headers);
      },
      async willSendResponse(request) {
        const { response, contextValue } = request;
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        const outcome = data === undefined || data === null ? 'REFUSED' : errors?.length ? 'PARTIAL' : 'COMPLETE';
        const codes = [...new Set(errors?.map(error => error.extensions?.code))];
        const ending = { outcome, codes: codes.filter(isCode) } as const;
        // it was refused already because nothing can be kept
        if (ending.codes.includes('JOURNAL_UNAVAILABLE')) return;
        const event = endedOf(contextValue, operationOf(request), ending);
        if (!event || (await keep(journal, event, contextValue))) return;
        const { body, http } = refusal(response.http.headers);
        Object.assign(response, { body });
        response.http.status = http.status;
      },
    };
  },
});

const isCode = (code: unknown): code is string => typeof code === 'string' && CODE.test(code);

const operationOf = ({
  operationName,
  operation,
  queryHash,
}: Pick<GraphQLRequestContext<GatewayContext>, 'operationName' | 'operation' | 'queryHash'>): Operation => ({
  name: operationName ?? null,
  type: operation?.operation === 'mutation' ? 'mutation' : 'query',
  hash: queryHash ?? '',
});

async function keep(journal: Journal, event: AuditEvent, { log }: GatewayContext): Promise<boolean> {
  try {
    await journal.append(event);
    return true;
  } catch (err) {
    log.error({ err }, 'an event could not be kept: the answer is refused');
    return false;
  }
}

function refusal(headers: GraphQLResponse['http']['headers']): GraphQLResponse {
  const { message, extensions } = refuse(
    'JOURNAL_UNAVAILABLE',
    'What happens can’t be recorded now, so nothing about persons is answered. Try again later.',
  );
  const errors = [{ message, extensions }];
  return { http: { status: 503, headers }, body: { kind: 'single', singleResult: { errors } } };
}
