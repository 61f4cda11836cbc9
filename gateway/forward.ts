import type { GraphQLError } from 'graphql';
import { signCaller } from '../kit/caller/token.ts';
import { refuse } from '../kit/errors.ts';
import type { SigningKey } from '../kit/signing/keys.ts';
import type { SubgraphAnswer } from '../kit/subgraph/subgraph.ts';
import { asGraphQLAnswer, type SourceAnswer } from './answer.ts';
import type { GatewayContext } from './context.ts';
import type { SubgraphRequest, SubgraphTransport } from './transport.ts';

/** How a fetch ended. */
export type FetchOutcome = 'answered' | 'unavailable' | 'timeout' | 'invalid';

/**
 * Asks a subgraph on behalf of a caller. Rejects with `SOURCE_UNAVAILABLE`, `SOURCE_TIMEOUT` or `SOURCE_INVALID`; what
 * exactly went wrong is only in the log.
 */
export type AskSource = (source: string, request: SubgraphRequest, context: GatewayContext) => Promise<SourceAnswer>;

/** What forwarding needs. */
export interface ForwardOptions {
  transport: SubgraphTransport;
  callerKey: SigningKey;
  /** How long a subgraph may take, in milliseconds. */
  timeLimitMs: number;
  /** Told of each fetch, with its duration in seconds. */
  measure(source: string, outcome: FetchOutcome, seconds: number): void;
}

const TIMED_OUT = Symbol('timed out');

const refusals: Record<Exclude<FetchOutcome, 'answered'>, (source: string) => GraphQLError> = {
  unavailable: source =>
    refuse('SOURCE_UNAVAILABLE', `The source "${source}" can't be reached now: what it holds is not known.`, {
      source,
    }),
  timeout: source =>
    refuse('SOURCE_TIMEOUT', `The source "${source}" did not answer in time: what it holds is not known.`, { source }),
  invalid: source =>
    refuse('SOURCE_INVALID', `The source "${source}" gave no proper answer: what it holds is not known.`, { source }),
};

/** Makes what asks subgraphs: with a signed caller token for each, and a time limit. */
export function createForward(options: ForwardOptions): AskSource {
  const { transport, callerKey, timeLimitMs, measure } = options;

  const tokenFor = (source: string, { tokens, caller, requestId }: GatewayContext): Promise<string> => {
    const token = tokens.get(source) ?? signCaller(callerKey, caller, source, requestId);
    tokens.set(source, token);
    return token;
  };

  return async (source, request, context) => {
    const started = performance.now();
    const fail = (outcome: Exclude<FetchOutcome, 'answered'>, detail: object): GraphQLError => {
      measure(source, outcome, (performance.now() - started) / 1000);
      context.sources.set(source, { status: 'UNAVAILABLE', asOf: null });
      context.log.warn({ source, outcome, ...detail }, 'a source failed');
      return refusals[outcome](source);
    };
    const authorization = `Bearer ${await tokenFor(source, context)}`;
    let answer: SubgraphAnswer | typeof TIMED_OUT;
    try {
      answer = await withinTime(timeLimitMs, signal => transport(source, authorization, request, signal));
    } catch (error) {
      throw fail('unavailable', { err: error });
    }
    if (answer === TIMED_OUT) throw fail('timeout', { timeLimitMs });
    const valid = asGraphQLAnswer(answer);
    if (!valid) throw fail('invalid', { status: answer.status });
    measure(source, 'answered', (performance.now() - started) / 1000);
    // One failed fetch makes the source's part incomplete, whatever its other fetches brought.
    if (context.sources.get(source)?.status !== 'UNAVAILABLE') {
      context.sources.set(source, { status: 'ANSWERED', asOf: new Date().toISOString() });
    }
    return valid;
  };
}

/** Ends at the time limit also where the transport does not heed the signal. */
async function withinTime<T>(
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof TIMED_OUT> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<typeof TIMED_OUT>(resolve => {
    timer = setTimeout(() => resolve(TIMED_OUT), limitMs).unref();
  });
  try {
    return await Promise.race([work(abort.signal), limit]);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}
