import { readFileSync } from 'node:fs';

/** What every gateway is asked. */
export const OPERATION = readFileSync(new URL('operation.graphql', import.meta.url), 'utf8');
