import type { Span } from './span.ts';

/** Does some work within a span, if there is one; the span has failed when the work has. */
export async function within<T>(span: Span | undefined, work: () => Promise<T>): Promise<T> {
  if (!span) return work();
  try {
    return await work();
  } catch (error) {
    span.fail();
    throw error;
  } finally {
    span.end();
  }
}
