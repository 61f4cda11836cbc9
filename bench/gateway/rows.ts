import { type Row, rounded } from '../bench.ts';
import type { Figures } from './rounds.ts';

/** Figures as rows. What is compared is compared within each round, for what else the machine does changes over time. */
export function rowsOf(all: readonly Figures[]): Row[] {
  const [base] = all;
  const careweave = all.find(({ what }) => what === 'careweave');
  const times = (one: Figures | undefined, other: Figures | undefined) =>
    rounded(median((one?.rates ?? []).map((rate, round) => rate / (other?.rates[round] ?? Number.NaN))));
  return all.map(each => ({
    what: each.what,
    requestsPerSecond: rounded(median(each.rates)),
    p50Ms: at(each.times, 0.5),
    p99Ms: at(each.times, 0.99),
    rssMiB: each.rssMiB,
    busy: each.busy === undefined ? undefined : rounded(each.busy),
    ratio: times(each, base),
    careweaveTimes: careweave && times(careweave, each),
  }));
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return (low + high) / 2;
}

const at = (sorted: readonly number[], share: number) =>
  rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
