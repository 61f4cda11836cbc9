import type { Logger } from 'pino';
import type { Caller } from '../kit/caller/caller.ts';

/** How a source did in one operation. */
export interface SourceStatus {
  status: 'ANSWERED' | 'UNAVAILABLE';
  /** When it answered (ISO 8601); null when it did not. */
  asOf: string | null;
}

/** What the gateway knows of one request. */
export interface GatewayContext {
  caller: Caller;
  requestId: string;
  /** Writes the request's id with every line. */
  log: Logger;
  /** The caller tokens of this request, by subgraph: each is signed once. */
  tokens: Map<string, Promise<string>>;
  /** The subgraphs that this operation asked so far. */
  sources: Map<string, SourceStatus>;
}

/** Makes the context of one request. */
export const createContext = (caller: Caller, requestId: string, log: Logger): GatewayContext => ({
  caller,
  requestId,
  log: log.child({ requestId }),
  tokens: new Map(),
  sources: new Map(),
});
