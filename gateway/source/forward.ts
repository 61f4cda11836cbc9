import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Span } from '../../kit/telemetry/span.ts';
import type { SourceStatus } from '../context.ts';
import { asGraphQLAnswer, type SourceAnswer } from './answer.ts';
import type { Cancellation } from './cancellation.ts';
import { createFailureLog } from './failures.ts';
import { refusal } from './refusals.ts';
import { type BreakerState, createGuard, type Guard, RESILIENCE, type ResilienceOptions } from './resilience.ts';
import { createRetry, type Retry } from './retry.ts';
import { type CompiledRequest, type FailureKind, type SubgraphTransport, TransportFailure } from './transport.ts';
import { withinTime } from './within-time.ts';

/** How a fetch ended. */
export type FetchOutcome = 'answered' | FailureKind;

/** What forwarding knows of the operation for which it asks. */
export interface Asking {
  log: Logger;
  /** The subgraphs that this operation asked so far. */
  sources: Map<string, SourceStatus>;
  /** Cancelled when the caller has left, or the operation's time is over. */
  cancellation?: Cancellation;
  /** The operation's span; undefined while spans are off. */
  span?: Span;
}

/**
 * Asks a subgraph for an operation. Rejects with `SOURCE_UNAVAILABLE`, `SOURCE_TIMEOUT` or `SOURCE_INVALID`; what exactly went
 * wrong is only in the log.
 */
export type AskSource<Context> = (source: string, request: CompiledRequest, context: Context) => Promise<SourceAnswer>;

/** The headers of a request. */
type Headers = Readonly<Record<string, string>>;

/** What forwarding needs. */
export interface ForwardOptions<Context> {
  transport: SubgraphTransport;
  /** What goes along with a request: who asks, signed. It is made anew when the request is sent again. */
  headers(source: string, context: Context, request: CompiledRequest): Promise<Headers> | Headers;
  /** How long a subgraph may take for one fetch, in milliseconds … */
  timeLimitMs: number;
  /** … where it has no limit of its own. */
  timeLimits?: ReadonlyMap<string, number>;
  resilience?: Partial<ResilienceOptions>;
  measure: ForwardMeasure;
  /** Told of each answer. */
  hear?(source: string, request: CompiledRequest, answer: SourceAnswer, context: Context): void;
}

/** Told of what happens to fetches. */
export interface ForwardMeasure {
  /** Of each fetch, with its duration in seconds. */
  fetch(source: string, outcome: FetchOutcome, seconds: number): void;
  retry(source: string): void;
  breaker(source: string, state: BreakerState): void;
}

/** Makes what asks subgraphs: guarded by a limit and a breaker for each, within a time limit, and again where that may help. */
export function createForward<Context extends Asking>(options: ForwardOptions<Context>): AskSource<Context> {
  const { transport, headers, timeLimitMs, timeLimits, measure } = options;
  const resilience = { ...RESILIENCE, ...options.resilience };
  const guards = new Map<string, Guard & Retry>();
  const logFailure = createFailureLog();
  const guardOf = (source: string): Guard & Retry => {
    const known = guards.get(source);
    if (known) return known;
    const guard = {
      ...createGuard(resilience, state => measure.breaker(source, state)),
      ...createRetry(() => measure.retry(source)),
    };
    guards.set(source, guard);
    return guard;
  };

  const send = (
    source: string,
    request: CompiledRequest,
    context: Context,
    sent: Headers,
    span?: Span,
  ): Promise<SourceAnswer> => {
    const all = span ? { ...sent, traceparent: span.traceparent } : sent;
    return withinTime(
      timeLimits?.get(source) ?? timeLimitMs,
      context.cancellation,
      cancellation => transport(source, all, request, cancellation),
      answer => asGraphQLAnswer(answer, request),
    );
  };
  const once = (source: string, request: CompiledRequest, context: Context, span?: Span): Promise<SourceAnswer> => {
    const sent = headers(source, context, request);
    return sent instanceof Promise
      ? sent.then(signed => send(source, request, context, signed, span))
      : send(source, request, context, sent, span);
  };

  return async (source, request, context) => {
    const started = performance.now();
    const span = context.span?.call(`fetch ${source}`, { source, 'graphql.operation.type': request.kind ?? 'query' });
    const guard = guardOf(source);
    const attempt = () => guard.through(() => once(source, request, context, span));
    try {
      const answer = await (request.kind === 'mutation' ? attempt() : guard.ask(attempt, context.cancellation));
      measure.fetch(source, 'answered', (performance.now() - started) / 1000);
      options.hear?.(source, request, answer, context);
      span?.set({ outcome: 'answered' });
      // one failed fetch makes the source's part incomplete, whatever its other fetches brought
      if (context.sources.get(source)?.status !== 'UNAVAILABLE')
        context.sources.set(source, { status: 'ANSWERED', asOf: new Date().toISOString() });
      return answer;
    } catch (error) {
      span?.fail();
      if (error instanceof GraphQLError) throw error;
      const outcome = error instanceof TransportFailure ? error.kind : 'unavailable';
      measure.fetch(source, outcome, (performance.now() - started) / 1000);
      span?.set({ outcome });
      context.sources.set(source, { status: 'UNAVAILABLE', asOf: null });
      logFailure(source, outcome, error, context.log);
      throw refusal(source, outcome);
    } finally {
      span?.end();
    }
  };
}
