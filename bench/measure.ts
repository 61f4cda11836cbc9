import { readFileSync } from 'node:fs';
import { rounded } from './bench.ts';

/** One way to get an answer. `turn` counts up, so that each way goes through the same questions. */
export interface Way {
  what: string;
  once(turn: number): Promise<unknown>;
}

/** How a way did. */
export interface Measured {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** How to measure. */
export interface MeasureOptions {
  /** For each way, in all rounds together. */
  seconds: number;
  connections: number;
}

const PAIRS = 4;

/**
 * Measures two ways in turns (A B, B A, A B, B A), so that whatever else the machine does meets both alike. The same number
 * of requests is always under way: the next is sent when one is answered. Rejects when one fails.
 */
export async function measureInTurns(a: Way, b: Way, options: MeasureOptions): Promise<[Measured, Measured]> {
  const runs = new Map([a, b].map(way => [way, { times: [] as number[], elapsed: 0, turn: 0 }]));
  for (let pair = 0; pair < PAIRS; pair += 1) {
    for (const way of pair % 2 === 0 ? [a, b] : [b, a]) {
      const run = runs.get(way) as { times: number[]; elapsed: number; turn: number };
      const started = performance.now();
      const end = started + (options.seconds * 1000) / PAIRS;
      const worker = async () => {
        while (performance.now() < end) {
          const asked = performance.now();
          await way.once(run.turn++);
          run.times.push(performance.now() - asked);
        }
      };
      await Promise.all(Array.from({ length: options.connections }, worker));
      run.elapsed += performance.now() - started;
    }
  }
  const [first, second] = [...runs.values()].map(({ times, elapsed }) => summary(times, elapsed));
  return [first as Measured, second as Measured];
}

/** How a way did whose answers took these times, in `elapsed` milliseconds. */
export function summary(times: number[], elapsed: number): Measured {
  const sorted = times.toSorted((x, y) => x - y);
  const at = (share: number) => rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN);
  return { requestsPerSecond: rounded((times.length * 1000) / elapsed), p50Ms: at(0.5), p99Ms: at(0.99) };
}

/** The resident memory of a process in MiB; undefined where the system does not tell it in `/proc`. */
export function rssMiB(pid: number): number | undefined {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}
