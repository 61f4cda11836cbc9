import type { With } from './gateway/with.ts';

/** One line of figures; only those that apply to it. */
export interface Row {
  what: string;
  /** How much faster than the baseline, by rate: the baseline has 1. */
  ratio: number;
  requestsPerSecond?: number;
  p50Ms?: number;
  p99Ms?: number;
  /** Resident memory when the measurement ends, in MiB. */
  rssMiB?: number;
  [more: string]: string | number | undefined;
}

/** What a benchmark can be told; each has its own defaults. */
export interface BenchOptions {
  persons?: number;
  seconds?: number;
  connections?: number;
  /** How many requests there are, where it is not the time that is given. */
  requests?: number;
  /** Other gateways to measure too. */
  with?: With[];
  /** Tells people what it is doing. */
  say(text: string): void;
}

/** One benchmark. */
export interface Bench {
  /** Compares the answers, then measures. Rejects when the answers differ. */
  run(options: BenchOptions): Promise<Row[]>;
}

/** A number with so few digits that it can be read, and none that means nothing. */
export const rounded = (value: number): number => Number(value.toPrecision(value >= 100 ? 4 : 3));
