import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { MeasureOperation } from './operations.ts';
import type { ForwardMeasure } from './source/forward.ts';
import type { BreakerState } from './source/resilience.ts';

/** The figures of one gateway. */
export interface Metrics extends ForwardMeasure {
  /** All of them as Prometheus text. */
  text(): Promise<{ contentType: string; body: string }>;
  request(route: string, status: number, seconds: number): void;
  operation: MeasureOperation;
  /** Of each look for a plan: whether it was there. */
  plan(found: boolean): void;
  /** Of each supergraph that was to be taken over: whether it was. */
  supergraph(taken: boolean): void;
  /** How many events are kept here and not in `audit` yet. */
  journalLag(entries: number): void;
  /** Why events can't be brought to `audit`; null when they can. Asked whenever the figures are. */
  shipping(problem: () => string | null): void;
  /** Forgets everything; a registry of its own for each gateway, so that several can live in one process. */
  stop(): void;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const STATES: Record<BreakerState, number> = { closed: 0, 'half-open': 1, open: 2 };

/** A series of a histogram. */
interface Series {
  observe(seconds: number): void;
}

/** Finds series by two labels, and keeps them: to find one by its labels costs more than to count, several times a request. */
function series(find: (first: string, second: string | number) => Series) {
  const found = new Map<string, Series>();
  return (first: string, second: string | number): Series => {
    const name = `${first} ${second}`;
    const known = found.get(name) ?? find(first, second);
    found.set(name, known);
    return known;
  };
}

/** Makes the figures. Operations are told apart by name only if it is a known one: callers could invent any number. */
export function createMetrics(operationNames: readonly string[]): Metrics {
  const known = new Set(operationNames);
  const registry = new Registry();
  const registers = [registry];
  const histogram = (name: string, help: string, [one, other]: [string, string]) => {
    const all = new Histogram({ name, help, labelNames: [one, other], buckets, registers });
    return series((first, second) => all.labels({ [one]: first, [other]: second }));
  };
  const requests = histogram('careweave_http_request_seconds', 'How long HTTP requests took.', ['route', 'status']);
  const operations = histogram('careweave_operation_seconds', 'How long operations took.', ['operation', 'outcome']);
  const fetches = histogram('careweave_fetch_seconds', 'How long fetches from subgraphs took.', ['source', 'outcome']);
  const retries = new Counter({
    name: 'careweave_fetch_retries_total',
    help: 'How often a subgraph was asked again.',
    labelNames: ['source'],
    registers,
  });
  const breakers = new Gauge({
    name: 'careweave_breaker_state',
    help: 'The circuit of a subgraph: 0 closed, 1 half-open, 2 open.',
    labelNames: ['source'],
    registers,
  });
  const plans = new Counter({
    name: 'careweave_plans_total',
    help: 'Looks for the plan of an operation: whether it was in the cache.',
    labelNames: ['cache'],
    registers,
  });
  const supergraphs = new Counter({
    name: 'careweave_supergraphs_total',
    help: 'Supergraphs that were to be taken over.',
    labelNames: ['outcome'],
    registers,
  });
  const lag = new Gauge({
    name: 'careweave_journal_lag_entries',
    help: 'Events that are in the journal and not in audit yet.',
    registers,
  });
  collectDefaultMetrics({ register: registry });
  return {
    text: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
    journalLag: entries => lag.set(entries),
    shipping: problem =>
      void new Gauge({
        name: 'careweave_journal_shipping_failing',
        help: 'Whether events can’t be brought to audit now: 1 where they stay in the journal.',
        registers,
        collect() {
          this.set(problem() === null ? 0 : 1);
        },
      }),
    request: (route, status, seconds) => requests(route, status).observe(seconds),
    operation: (name, outcome, seconds) =>
      operations(name !== null && known.has(name) ? name : 'other', outcome).observe(seconds),
    fetch: (source, outcome, seconds) => fetches(source, outcome).observe(seconds),
    retry: source => retries.inc({ source }),
    breaker: (source, state) => breakers.set({ source }, STATES[state]),
    plan: found => plans.inc({ cache: found ? 'hit' : 'miss' }),
    supergraph: taken => supergraphs.inc({ outcome: taken ? 'taken' : 'refused' }),
    stop: () => registry.clear(),
  };
}
