/** Takes one short sentence for people about what is going on. */
export type Report = (step: string) => void;

/** How long people wait without a word at most, milliseconds. */
const SILENCE_MS = 2000;

/** A step under way that speaks at least every two seconds. */
export interface Telling {
  /** Says something about the step, at most once per silence, so that a talkative tool doesn't flood the terminal. */
  say(line: string): void;
  end(): void;
}

/** Announces a step and then repeats it with the seconds gone by, until `end` is called or something else is said. */
export function tell(report: Report, step: string): Telling {
  const began = Date.now();
  let line: string | undefined;
  report(step);
  const timer = setInterval(() => {
    report(line ?? `${step} ${Math.round((Date.now() - began) / 1000)} s`);
    line = undefined;
  }, SILENCE_MS);
  return {
    say: next => {
      line = next;
    },
    end: () => clearInterval(timer),
  };
}
