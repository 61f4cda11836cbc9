import type { Logger } from 'pino';
import type { Caller } from '../kit/caller/caller.ts';
import type { Span } from '../kit/telemetry/span.ts';
import { type Collected, nothingCollected } from './journal/collect.ts';
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
  /** The network address of the request; null for the platform's own. */
  address: string | null;
  /** What the sources reported of whom they showed and what they changed. */
  collected: Collected;
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
  address: string | null = null,
): GatewayContext => ({
  ...operationContext(requestId, log, cancellation, span),
  caller,
  address,
  collected: nothingCollected(),
});
