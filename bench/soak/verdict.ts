import type { Row } from '../bench.ts';
import { GENERATIONS } from './graph.ts';
import type { Tally } from './tally.ts';

/** What happened in a run. */
export interface Outcome {
  rows: readonly Row[];
  /** How many rows there must be. */
  parts: number;
  tally: Omit<Tally, 'take'>;
  /** Why connections ended that should not have. */
  failed: readonly string[];
  /** How many supergraphs were refused. */
  refused: number;
  /** What the engine said besides being ready: it has nothing to say unless something is wrong. */
  said: string;
  ended: boolean;
}

/** With less in use nothing has grown: V8 lets so much garbage lie, and a short run ends before it is collected. */
const LITTLE_MIB = 150;

/** How much of the heap may be in use at the end, in MiB, for what was in use after a fifth. */
const most = (heapMiB: number): number => Math.max(LITTLE_MIB, 1.5 * heapMiB + 30);

/** All that was not as it must be. */
export function problemsOf({ rows, parts, tally, failed, refused, said, ended }: Outcome): string[] {
  const [before = 0, after = 0] = [rows[0], rows.at(-1)].map(row => Number(row?.heapMiB));
  const missing = GENERATIONS.filter(each => !tally.generations.get(each));
  const problems: [boolean, string][] = [
    [ended, 'The engine has ended.'],
    [said !== '', `The engine said: ${said}`],
    [tally.mixed > 0, `${tally.mixed} answers mix two graphs.`],
    [tally.wrong > 0, `${tally.wrong} answers are not as they must be. The first: ${tally.first}`],
    [failed.length > 0, `${failed.length} connections failed. The first: ${failed[0]}`],
    [refused > 0, `${refused} supergraphs were refused.`],
    [missing.length > 0, `No answer is of this graph, so nothing was swapped: ${missing}`],
    [rows.length < parts, 'Not all was answered.'],
    [after > most(before), `Of the heap ${after} MiB are in use at the end, after ${before} MiB when it was warm.`],
  ];
  return problems.flatMap(([is, problem]) => (is ? [problem] : []));
}
