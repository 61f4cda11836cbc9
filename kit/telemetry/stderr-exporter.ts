import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';

/** Writes each span as a line of JSON to stderr: stdout is for what scripts read. */
export const stderrExporter: SpanExporter = {
  export(spans, done) {
    for (const span of spans) process.stderr.write(`${JSON.stringify(lineOf(span))}\n`);
    done({ code: 0 });
  },
  shutdown: async () => {},
};

function lineOf(span: ReadableSpan): object {
  const { traceId, spanId } = span.spanContext();
  const [seconds, nanoseconds] = span.duration;
  return {
    span: span.name,
    service: span.resource.attributes['service.name'],
    traceId,
    spanId,
    parentSpanId: span.parentSpanContext?.spanId,
    milliseconds: seconds * 1e3 + nanoseconds / 1e6,
    ...span.attributes,
  };
}
