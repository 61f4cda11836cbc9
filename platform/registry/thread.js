import { register } from 'tsx/esm/api';

// a thread begins without the loader of the one that started it
register();

/** @type {typeof import('./work.ts')} */
const { check, composeWith } = await import('./work.ts');

export { check, composeWith };
