import { endOf } from '../../gateway/joined/agreement.ts';
import type { By, RegistryStore } from './registry.store.ts';
import type { State } from './state.ts';

/** The longest time that a timer is set for, in milliseconds; then it looks again. */
const LONGEST_TIMER = 60 * 60 * 1000;

/** A service with one of these states ends with its agreement. */
const OPEN: readonly State[] = ['LIVE', 'SUSPENDED', 'APPROVED'];

/** Lets the services lapse whose agreements are over. */
export async function lapse(
  store: RegistryStore,
  by: By,
): Promise<{ lapsed: string[]; wasLive: boolean; nextMs: number }> {
  const at = by.at.getTime();
  const open = (await store.services()).filter(each => OPEN.includes(each.state));
  const over = open.filter(each => endOf(each.agreement) <= at);
  for (const each of over) await store.step(each, 'LAPSED', { ...by, reason: 'its agreement has ended' });
  const ends = open.filter(each => !over.includes(each)).map(each => endOf(each.agreement));
  return {
    lapsed: over.map(each => each._id),
    wasLive: over.some(each => each.state === 'LIVE'),
    nextMs: Math.min(LONGEST_TIMER, ...ends.map(end => end - at)),
  };
}
