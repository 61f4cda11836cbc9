import { isSpanContextValid, type SpanContext } from '@opentelemetry/api';

const FORM = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * The span of another process that a `traceparent` header (W3C) names; undefined when it names none. `tracestate` is not
 * taken: it could bring anything, and nobody here reads it.
 */
export function parentOf(header: unknown): SpanContext | undefined {
  const [, version, traceId = '', spanId = '', flags = '', more] =
    FORM.exec(typeof header === 'string' ? header.trim() : '') ?? [];
  if (version === undefined || (version === '00' && more !== undefined)) return undefined;
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return isSpanContextValid(parent) ? parent : undefined;
}

/** The header by which another process goes on below a span. */
export const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-0${traceFlags & 1}`;
