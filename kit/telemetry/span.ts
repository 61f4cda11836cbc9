import {
  type Context,
  type Span as Recorded,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { traceparentOf } from './traceparent.ts';

/** What is said of a span. Never who or what was asked for: no variables, no texts, no ids of persons. */
export type Facts = Readonly<Record<string, string | number | boolean | string[]>>;

/**
 * A piece of work in a trace. It is handed on to whoever goes on with the work: there is no "current" span, since to find it
 * would cost every promise of the process.
 */
export class Span {
  readonly #tracer: Tracer;
  readonly #recorded: Recorded;
  readonly #above: Span | undefined;
  readonly #open = new Set<Span>();
  #below: Context | undefined;

  constructor(tracer: Tracer, recorded: Recorded, above?: Span) {
    this.#tracer = tracer;
    this.#recorded = recorded;
    this.#above = above;
  }

  /** The name of the whole trace. */
  get traceId(): string {
    return this.#recorded.spanContext().traceId;
  }

  /** The header for whoever goes on in another process. */
  get traceparent(): string {
    return traceparentOf(this.#recorded.spanContext());
  }

  /** Begins a step of this work. */
  child(name: string, attributes?: Facts): Span {
    return this.#begin(name, SpanKind.INTERNAL, attributes);
  }

  /** Begins a question to another service. */
  call(name: string, attributes?: Facts): Span {
    return this.#begin(name, SpanKind.CLIENT, attributes);
  }

  /** Says more of it. */
  set(facts: Facts): this {
    this.#recorded.setAttributes(facts);
    return this;
  }

  /** Marks it as failed; why is for the log, which personal data may not leave. */
  fail(): this {
    this.#recorded.setStatus({ code: SpanStatusCode.ERROR });
    return this;
  }

  /** Ends it, once. What is still open below it did not come to its end: it ends too, as failed. */
  end(): void {
    if (!this.#recorded.isRecording()) return;
    for (const open of this.#open) open.fail().end();
    if (this.#above) this.#above.#open.delete(this);
    this.#recorded.end();
  }

  #begin(name: string, kind: SpanKind, attributes?: Facts): Span {
    this.#below ??= trace.setSpan(ROOT_CONTEXT, this.#recorded);
    const below = new Span(this.#tracer, this.#tracer.startSpan(name, { kind, attributes }, this.#below), this);
    if (this.#recorded.isRecording()) this.#open.add(below);
    return below;
  }
}
