import type { SourceAnswer } from './answer.ts';
import type { Cancellation } from './cancellation.ts';

/** What a subgraph is asked. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Mutations are never asked twice. */
  readonly kind?: 'query' | 'mutation';
  /** The request as JSON text, where that is known already. */
  readonly body?: string;
  readonly address?: string;
}

/** A request whose answer is read in the way that was made for it. */
export interface CompiledRequest extends SubgraphRequest {
  readonly body: string;
  /** Where the subgraph is, as the supergraph has it. */
  readonly address: string;
  /** Reads the text of an answer. Throws when it is none. */
  read(text: string): SourceAnswer;
}

/** An answer as it came: its text is JSON without control characters, or none. */
export interface TransportAnswer {
  status: number;
  text: string;
}

/** How a subgraph failed: it was not reached, took too long, or gave what is no answer. */
export type FailureKind = 'unavailable' | 'timeout' | 'invalid';

/** A subgraph did not answer as it should. The message is for the log only: it can hold addresses. */
export class TransportFailure extends Error {
  override name = 'TransportFailure';
  readonly kind: FailureKind;
  /** Whether asking again at once may help. */
  readonly passing: boolean;
  /** Whether the subgraph was asked at all. */
  readonly asked: boolean;

  constructor(kind: FailureKind, message: string, options: ErrorOptions & { asked?: boolean } = {}) {
    super(message, options);
    this.kind = kind;
    this.asked = options.asked ?? true;
    this.passing = kind === 'unavailable' && this.asked;
  }
}

/**
 * How a request reaches a subgraph, embedded or over HTTP; the caller token goes in `headers`. Rejects with a
 * `TransportFailure`, or with any other error when the subgraph can't be reached.
 */
export type SubgraphTransport = (
  subgraph: string,
  headers: Readonly<Record<string, string>>,
  request: SubgraphRequest,
  cancellation?: Cancellation,
) => Promise<TransportAnswer>;
