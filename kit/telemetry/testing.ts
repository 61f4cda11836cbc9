import { setTimeout as pause } from 'node:timers/promises';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { type BeginSpan, beginnerOf } from './begin.ts';

/** Spans that a test looks at. */
export interface Recorder {
  service(name: string): BeginSpan;
  /** The spans that have ended, once there are as many roots among them as given; they are forgotten then. */
  taken(roots?: number): Promise<readonly ReadableSpan[]>;
}

/** A span with all below it: `service: name`, then its children by name. */
export type Tree = { [span: string]: Tree };

/** Keeps spans in memory. */
export function recordSpans(): Recorder {
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor(exporter)];
  return {
    service: name =>
      beginnerOf(
        new BasicTracerProvider({
          resource: resourceFromAttributes({ 'service.name': name }),
          spanProcessors,
        }).getTracer('test'),
      ),
    async taken(roots = 1) {
      // an operation's span ends a moment after its answer has come
      const ended = () => exporter.getFinishedSpans().filter(({ name }) => name === 'operation').length >= roots;
      for (let waited = 0; waited < 200 && !ended(); waited += 1) await pause(10);
      const spans = [...exporter.getFinishedSpans()];
      exporter.reset();
      return spans;
    },
  };
}

/** How spans stand below each other; those whose parent is not among them are roots. */
export function treeOf(spans: readonly ReadableSpan[]): Tree {
  const ids = new Set(spans.map(span => span.spanContext().spanId));
  const below = (parent: string | undefined): Tree =>
    Object.fromEntries(
      spans
        .filter(({ parentSpanContext }) => {
          const own = parentSpanContext && ids.has(parentSpanContext.spanId) ? parentSpanContext.spanId : undefined;
          return own === parent;
        })
        .map(span => [`${span.resource.attributes['service.name']}: ${span.name}`, below(span.spanContext().spanId)]),
    );
  return below(undefined);
}
