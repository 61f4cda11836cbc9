import type { SubgraphAnswer } from '../kit/subgraph/subgraph.ts';

/** What a subgraph is asked. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/**
 * How a request reaches a subgraph, embedded or over HTTP; the caller token goes in `authorization`. Rejects when the
 * subgraph can't be reached.
 */
export type SubgraphTransport = (
  subgraph: string,
  authorization: string,
  request: SubgraphRequest,
  signal?: AbortSignal,
) => Promise<SubgraphAnswer>;
