import { setTimeout as pause } from 'node:timers/promises';
import { type Row, rounded } from '../bench.ts';
import type { Program } from '../gateway/program.ts';
import { summary } from '../measure.ts';
import { askAll, type Part } from './ask.ts';
import { watchFigures } from './figures.ts';
import { OPERATION } from './graph.ts';
import { keepSwapping } from './swap.ts';
import { createTally } from './tally.ts';
import { problemsOf } from './verdict.ts';

/** What is measured, and how. */
export interface MeasureOptions {
  url: URL;
  /** The file with the supergraph that the engine watches, and the texts that take turns in it. */
  file: string;
  graphs: readonly string[];
  program: Program;
  requests: number;
  connections: number;
  say(text: string): void;
}

const PARTS = ['first fifth', 'second fifth', 'third fifth', 'fourth fifth', 'last fifth'] as const;
/** How long the engine has after the last answer to fall over what it left behind. */
const AFTERMATH_MS = 3000;

/** Asks, checks each answer, swaps supergraphs, and watches the memory. Rejects with all that was not as it must be. */
export async function measure(options: MeasureOptions): Promise<Row[]> {
  const { url, file, graphs, program, requests, connections, say } = options;
  const tally = createTally();
  const figures = await watchFigures(url);
  const rows: Row[] = [];
  let taken = 0;
  const done = ({ times, elapsed }: Part) => {
    const what = PARTS[rows.length] ?? '';
    const how = summary(times, elapsed);
    const now = figures.part();
    const [rssMiB, heapMiB, swaps] = [rounded(now.rssMiB), rounded(now.heapMiB), now.taken - taken];
    taken = now.taken;
    const ratio = rounded(how.requestsPerSecond / (rows[0]?.requestsPerSecond ?? how.requestsPerSecond));
    rows.push({ what, ...how, rssMiB, heapMiB, swaps, ratio });
    const rate = `${how.requestsPerSecond} requests a second, 99 % within ${how.p99Ms} ms`;
    say(`${what}: ${rate}, ${heapMiB} MiB of heap, ${swaps} swaps`);
  };
  const stopSwapping = keepSwapping(file, graphs);
  const asked = { url, operation: OPERATION, requests, connections, parts: PARTS.length, answered: tally.take, done };
  const failed = await askAll(asked);
  stopSwapping();
  await pause(AFTERMATH_MS);
  const { refused } = await figures.stop();
  const problems = problemsOf({
    rows,
    parts: PARTS.length,
    tally,
    failed,
    refused,
    said: program.said().replace(/^Engine is ready: .*\n/, ''),
    ended: program.hasEnded(),
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const ways = [...tally.codes].map(([code, times]) => `${code} ${times} times`).join(', ');
  say(`All is as it must be: "note" failed in each answer (${ways}), and nothing else did.`);
  return rows;
}
