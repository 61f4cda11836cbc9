import { randomUUID } from 'node:crypto';

const SANE = /^[\w.-]{1,128}$/;

/** The caller's `x-request-id` if it can do no harm in logs and headers, or else a new one. */
export const requestIdOf = (header: string | string[] | undefined): string =>
  typeof header === 'string' && SANE.test(header) ? header : randomUUID();
