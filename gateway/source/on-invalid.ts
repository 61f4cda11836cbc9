import type { Asking } from './forward.ts';

/** Writes to the log what a source gave that can't be used; where it was a whole answer, the source counts as not answering. */
export function onInvalid(source: string | null, detail: string, whole: boolean, { log, sources }: Asking): void {
  log.warn({ source, outcome: 'invalid', detail }, 'a source failed');
  if (whole && source !== null) sources.set(source, { status: 'UNAVAILABLE', asOf: null });
}
