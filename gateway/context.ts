import type { Logger } from 'pino';
import type { Caller } from '../kit/caller/caller.ts';
import type { Span } from '../kit/telemetry/span.ts';
import type { Cancellation } from './source/cancellation.ts';

/** How a source did in one operation. */
export interface SourceStatus {
  status: 'ANSWERED' | 'UNAVAILABLE';
  /** When it answered (ISO 8601); null when it did not. */
  asOf: string | null;
}

/** What is known of any operation. */
export interface OperationContext {
  requestId: string;
  /** Writes the request's id, and that of its trace, with every line. */
  log: Logger;
  /** The subgraphs that this operation asked so far. */
  sources: Map<string, SourceStatus>;
  /** Cancelled when the caller has left, or the operation's time is over. */
  cancellation?: Cancellation;
  /** The operation's span; undefined while spans are off. */
  span?: Span;
}

/** What the gateway knows of one request. */
export interface GatewayContext extends OperationContext {
  caller: Caller;
  /** The caller tokens of this request, by subgraph: each is signed once. */
  tokens: Map<string, Promise<string>>;
}

/** Makes the context of an operation. */
export const operationContext = (
  requestId: string,
  log: Logger,
  cancellation?: Cancellation,
  span?: Span,
): OperationContext => ({
  requestId,
  log: log.child(span ? { requestId, traceId: span.traceId } : { requestId }),
  sources: new Map(),
  cancellation,
  span,
});

/** Makes the context of one request of a caller. */
export const createContext = (
  caller: Caller,
  requestId: string,
  log: Logger,
  cancellation?: Cancellation,
  span?: Span,
): GatewayContext => ({
  ...operationContext(requestId, log, cancellation, span),
  caller,
  tokens: new Map(),
});
