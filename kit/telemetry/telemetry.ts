import { setTimeout as pause } from 'node:timers/promises';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import { type BeginSpan, beginnerOf } from './begin.ts';

/** Where spans go: to a collector by OTLP over HTTP, whose address is in the environment, or to stderr. */
export type SpanTarget = 'otlp' | 'console';

/** Spans that are sent somewhere. */
export interface Telemetry {
  /** What begins the spans of one service; a process can have several. */
  service(name: string): BeginSpan;
  /** Sends what is left, for 2 s at most. */
  stop(): Promise<void>;
}

/** How long the end of a process waits for a collector, in milliseconds. */
const STOP_LIMIT = 2_000;

/**
 * Starts to send spans, if they go anywhere. OpenTelemetry's SDK is loaded here only, when it is wanted, and reads the rest of
 * its variables by itself (`OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_TRACES_SAMPLER`, `OTEL_RESOURCE_ATTRIBUTES`, …). Nothing is
 * registered globally.
 */
export async function startTelemetry(
  target: SpanTarget | null,
  report: (problem: string) => void,
): Promise<Telemetry | undefined> {
  if (target === null) return undefined;
  const { BasicTracerProvider, BatchSpanProcessor, SimpleSpanProcessor } = await import(
    '@opentelemetry/sdk-trace-base'
  );
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = await import(
    '@opentelemetry/resources'
  );
  const processor =
    target === 'otlp'
      ? new BatchSpanProcessor(reporting(await otlpExporter(), report))
      : new SimpleSpanProcessor((await import('./stderr-exporter.ts')).stderrExporter);
  const common = defaultResource().merge(detectResources({ detectors: [envDetector] }));
  return {
    service(name) {
      const resource = common.merge(resourceFromAttributes({ 'service.name': name }));
      return beginnerOf(new BasicTracerProvider({ resource, spanProcessors: [processor] }).getTracer('careweave'));
    },
    async stop() {
      const sent = processor.shutdown().catch(() => {});
      await Promise.race([sent, pause(STOP_LIMIT, undefined, { ref: false })]);
    },
  };
}

async function otlpExporter(): Promise<SpanExporter> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new OTLPTraceExporter();
}

/** Says once that spans can't be sent, until they can again. */
function reporting(exporter: SpanExporter, report: (problem: string) => void): SpanExporter {
  let failed = false;
  return {
    export(spans, done) {
      exporter.export(spans, result => {
        if (result.error && !failed) report(`Spans can’t be sent: ${result.error.message}`);
        failed = result.error !== undefined;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
