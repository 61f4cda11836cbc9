import { createCheck } from './check.ts';

/** What the answers of a run were. */
export interface Tally {
  /** How many good ones there were of each generation, and by which code `note` had failed in them. */
  generations: Map<string, number>;
  codes: Map<string, number>;
  wrong: number;
  /** How many of those that were wrong had more than one generation in them. */
  mixed: number;
  /** The first that was wrong. */
  first?: string;
  /** Takes the text of an answer, and its HTTP head. */
  take(text: string, head: string): void;
}

/** Makes what checks answers, and counts. */
export function createTally(): Tally {
  const check = createCheck();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const tally: Tally = {
    generations: new Map(),
    codes: new Map(),
    wrong: 0,
    mixed: 0,
    take(text, head) {
      const verdict = check(text);
      if (verdict.good && head.startsWith('HTTP/1.1 200')) {
        count(tally.generations, verdict.generation);
        count(tally.codes, verdict.code);
      } else {
        tally.wrong += 1;
        if (!verdict.good && verdict.mixed) tally.mixed += 1;
        tally.first ??= `${head}\n${text}`;
      }
    },
  };
  return tally;
}
