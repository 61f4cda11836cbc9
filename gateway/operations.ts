import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './context.ts';

/** How an operation ended: with all that was asked, with errors beside data, or without data. */
export type OperationOutcome = 'complete' | 'partial' | 'refused';

/** Told of each operation, with its duration in seconds; the name is as the caller wrote it. */
export type MeasureOperation = (name: string | null, outcome: OperationOutcome, seconds: number) => void;

/** What of an operation's name stands in the log: a caller may choose a very long one. */
const NAME_LENGTH = 100;

/** What codes of errors look like; a subgraph could send anything as one. */
const CODE = /^[A-Z_]{1,50}$/;

/**
 * Measures each operation, and writes one line to the log: its name and outcome, never its text or variables. Its span gets the
 * same, with the name only if it is one of `names`: callers can write anything into a name, and spans leave the platform.
 */
export const operations = (
  measure: MeasureOperation,
  names: readonly string[],
): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ response, operationName, operation, contextValue }) {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        const outcome = data === undefined || data === null ? 'refused' : errors?.length ? 'partial' : 'complete';
        const seconds = (performance.now() - started) / 1000;
        measure(operationName ?? null, outcome, seconds);
        const codes = [...new Set(errors?.map(error => error.extensions?.code))];
        contextValue.span?.set({
          outcome,
          'graphql.operation.name': operationName && names.includes(operationName) ? operationName : 'other',
          'graphql.operation.type': operation?.operation ?? 'unknown',
          codes: codes.filter((code): code is string => typeof code === 'string' && CODE.test(code)),
        });
        contextValue.log.info(
          { operation: operationName?.slice(0, NAME_LENGTH), outcome, codes, seconds },
          'operation',
        );
      },
    };
  },
});
