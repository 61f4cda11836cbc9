import type { Day } from '../dates.ts';
import { TODAY } from '../dates.ts';
import type { Seat } from './seats.ts';

/** Birth days that one seat has: 36 stretches of 71, enough for 2,500 blocks. */
const SLOTS = 2556;
const STRETCH = 71;

/**
 * The birth day of a seat in a block. As every serial in the region is 999, no two persons may share a birth date. An
 * age band's days are divided among its seats by remainder, and every step below is a permutation of the seat's slots.
 * All seats of a block get about the same place in their band, so that parents are a generation older than children.
 */
export function birthDay(seed: number, block: number, seat: Seat, position: number): Day {
  const slot = (860 + (Math.abs(seed) % 64) + block * 1579) % SLOTS;
  const stretch = Math.floor(slot / STRETCH);
  // Partners differ by up to two stretches of their band, children keep to their parents.
  const moved = seat.partner === undefined ? stretch : stretch - (stretch % 3) + ((stretch + position) % 3);
  const within = ((slot % STRETCH) * (position * 3 + 5) + position * 17 + stretch * 29 + Math.abs(seed % 71)) % STRETCH;
  const age = Math.floor(seat.youngest * 365.25) + (moved * STRETCH + within) * seat.band + seat.remainder;
  return TODAY - 1 - age;
}
