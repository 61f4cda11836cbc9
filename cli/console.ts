import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../interchange/import/run.ts';

/** A line for people; stdout is kept for what scripts read. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A progress bar on stderr, one for each step; in a log that is no terminal, a line when a step begins. */
export function progressBar(): { progress: Progress; stop(): void } {
  const bar = new SingleBar(
    {
      format: '{step} [{bar}] {percentage}% · {value}/{total}',
      hideCursor: true,
      clearOnComplete: false,
      stream: process.stderr,
    },
    Presets.shades_grey,
  );
  let current = '';
  const isTerminal = process.stderr.isTTY === true;
  return {
    progress(step, done, total) {
      if (step !== current) {
        if (isTerminal && current) bar.stop();
        current = step;
        if (isTerminal) bar.start(total, done, { step });
        else say(`${step} …`);
      } else if (isTerminal) {
        bar.setTotal(total);
        bar.update(done, { step });
      }
    },
    stop() {
      if (isTerminal && current) bar.stop();
    },
  };
}

/** Ends a command with a message and an exit code. */
export function fail(error: unknown, code = 1): never {
  say(error instanceof Error ? error.message : String(error));
  process.exit(code);
}

/** Parses a whole number in a range; throws what was expected and what came. */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, but is "${text}".`);
}
