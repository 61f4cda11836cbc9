import { ROOT_CONTEXT, SpanKind, type Tracer, trace } from '@opentelemetry/api';
import { Span } from './span.ts';
import { parentOf } from './traceparent.ts';

/** Begins the span of a request that came from outside, below the span that its `traceparent` header names. */
export type BeginSpan = (name: string, traceparent: unknown) => Span;

/** Makes what begins the spans of a service. */
export const beginnerOf =
  (tracer: Tracer): BeginSpan =>
  (name, traceparent) => {
    const parent = parentOf(traceparent);
    const above = parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    return new Span(tracer, tracer.startSpan(name, { kind: SpanKind.SERVER }, above));
  };
