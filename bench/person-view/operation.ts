import { readFileSync } from 'node:fs';

/** What is asked about a person. */
export const PERSON_VIEW = readFileSync(new URL('../../schema/operations/PersonView.graphql', import.meta.url), 'utf8');
