import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { FetchOutcome } from './forward.ts';
import type { MeasureOperation } from './operations.ts';

/** The figures of one gateway. */
export interface Metrics {
  /** All of them as Prometheus text. */
  text(): Promise<{ contentType: string; body: string }>;
  request(route: string, status: number, seconds: number): void;
  operation: MeasureOperation;
  fetch(source: string, outcome: FetchOutcome, seconds: number): void;
  /** Forgets everything; a registry of its own for each gateway, so that several can live in one process. */
  stop(): void;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the figures. Operations are told apart by name only if it is a known one: callers could invent any number. */
export function createMetrics(operationNames: readonly string[]): Metrics {
  const known = new Set(operationNames);
  const registry = new Registry();
  const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name, help, labelNames, buckets, registers: [registry] });
  const requests = histogram('careweave_http_request_seconds', 'How long HTTP requests took.', ['route', 'status']);
  const operations = histogram('careweave_operation_seconds', 'How long operations took.', ['operation', 'outcome']);
  const fetches = histogram('careweave_fetch_seconds', 'How long fetches from subgraphs took.', ['source', 'outcome']);
  collectDefaultMetrics({ register: registry });
  return {
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    request: (route, status, seconds) => requests.observe({ route, status }, seconds),
    operation: (name, outcome, seconds) =>
      operations.observe({ operation: name !== null && known.has(name) ? name : 'other', outcome }, seconds),
    fetch: (source, outcome, seconds) => fetches.observe({ source, outcome }, seconds),
    stop: () => registry.clear(),
  };
}
