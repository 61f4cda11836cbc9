import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from allocating in the old generation what seldom dies at once. Where several operations are under way, much of what
 * they hold outlives one collection, and V8 then takes all objects of their kinds for lasting: a third more time for each
 * operation, and more for those that must be collected at last (`npm run bench -- gateway`, with and without).
 */
export function keepYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
