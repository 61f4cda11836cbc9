import { rounded } from '../bench.ts';
import { type Load, load, type Question } from './load.ts';
import { treeUsage } from './process-tree.ts';

/** A gateway that is running. */
export interface Gateway {
  what: string;
  question: Question;
  /** Its process, if this benchmark has started it. */
  pid?: number;
}

/** How a gateway did. */
export interface Figures {
  what: string;
  /** Answers a second, round by round. */
  rates: number[];
  /** Each answer's time in all rounds, in milliseconds, sorted. */
  times: number[];
  /** How much of a core it used while it was asked; the less, the more it waited for others. */
  busy?: number;
  rssMiB?: number;
}

/** How to measure. */
export interface RoundsOptions {
  /** For each gateway, in all rounds together. */
  seconds: number;
  connections: number;
  say(text: string): void;
}

const ROUNDS = 3;

/** Measures gateways in rounds (A B C, A B C, A B C), so that whatever else the machine does meets all; one works at a time. */
export async function measureInRounds(gateways: readonly Gateway[], options: RoundsOptions): Promise<Figures[]> {
  const { seconds, connections, say } = options;
  say('Warming up …');
  for (const gateway of gateways) await turn(gateway, seconds / 6, connections);
  const turns = new Map<Gateway, Turn[]>(gateways.map(gateway => [gateway, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const gateway of gateways) {
      const done = await turn(gateway, seconds / ROUNDS, connections);
      turns.get(gateway)?.push(done);
      say(`Round ${round}: ${gateway.what} ${rounded(rateOf(done))} requests a second`);
    }
  }
  return gateways.map(gateway => figures(gateway, turns.get(gateway) ?? []));
}

type Turn = Load & { cpuSeconds?: number };

async function turn({ what, question, pid }: Gateway, seconds: number, connections: number): Promise<Turn> {
  const used = () => (pid === undefined ? undefined : treeUsage(pid)?.cpuSeconds);
  const before = used();
  const done = await load(question, seconds, connections).catch((error: Error) => {
    throw new Error(`${what}: ${error.message}`);
  });
  const after = used();
  return { ...done, cpuSeconds: before === undefined || after === undefined ? undefined : after - before };
}

const rateOf = ({ times, elapsed }: Load) => (times.length * 1000) / elapsed;

function figures({ what, pid }: Gateway, turns: Turn[]): Figures {
  const total = (of: (turn: Turn) => number) => turns.reduce((sum, each) => sum + of(each), 0);
  const known = turns.every(({ cpuSeconds }) => cpuSeconds !== undefined);
  return {
    what,
    rates: turns.map(rateOf),
    times: turns.flatMap(({ times }) => times).sort((x, y) => x - y),
    busy: known ? total(({ cpuSeconds }) => cpuSeconds ?? 0) / (total(({ elapsed }) => elapsed) / 1000) : undefined,
    rssMiB: pid === undefined ? undefined : treeUsage(pid)?.rssMiB,
  };
}
