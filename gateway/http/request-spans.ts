import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BeginSpan } from '../../kit/telemetry/begin.ts';
import type { Span } from '../../kit/telemetry/span.ts';

/** The spans of requests, each from its first byte until its answer has left. */
export interface RequestSpans {
  /** Begins the span of a request: below the caller's, if there is a `traceparent`. */
  begin(request: FastifyRequest, reply: FastifyReply): Span;
  of(request: FastifyRequest): Span | undefined;
}

/** Makes the spans of requests. */
export function requestSpans(begin: BeginSpan): RequestSpans {
  const spans = new WeakMap<FastifyRequest, Span>();
  return {
    begin(request, reply) {
      const span = begin('operation', request.headers.traceparent);
      spans.set(request, span);
      // whoever leaves before the answer gets none: then only the connection closes
      reply.raw.once('close', () => {
        if (reply.raw.writableFinished) span.set({ 'http.response.status_code': reply.raw.statusCode });
        else span.set({ outcome: 'left' });
        if (reply.raw.statusCode >= 500) span.fail();
        span.end();
      });
      return span;
    },
    of: request => spans.get(request),
  };
}
