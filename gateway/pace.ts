import { type EventLoopUtilization, performance } from 'node:perf_hooks';

/** How many operations are always under way at once, however busy the process is. */
const ALWAYS = 8;

/** How often a busy process looks whether it has time to spare, in milliseconds, and what share of it that is. */
const EVERY = 2;
const BUSY = 0.6;

/** Lets operations begin at a pace that the process can keep. */
export interface Pace {
  /** Resolves when an operation may begin; call what it gives when it has ended. */
  enter(): Promise<() => void> | (() => void);
}

/**
 * Ends what is under way before it begins more. A process that is busy gains nothing from a fiftieth operation under way: its
 * data only lies in memory, to be copied by each garbage collection. So beyond a few, operations wait while there is work to
 * do; when the process idles, since all that are under way wait for subgraphs, as many more begin: nobody waits long for slow
 * subgraphs that others ask.
 */
export function createPace(always = ALWAYS): Pace {
  const waiting: (() => void)[] = [];
  let active = 0;
  let since: EventLoopUtilization | undefined;

  const admit = (count: number) => {
    for (const begin of waiting.splice(0, count)) {
      active += 1;
      begin();
    }
  };
  const leave = () => {
    active -= 1;
    if (active < always) admit(1);
  };
  const watch = () => {
    const now = performance.eventLoopUtilization();
    if (since && performance.eventLoopUtilization(now, since).utilization < BUSY) admit(active);
    since = waiting.length > 0 ? now : undefined;
    if (since) setTimeout(watch, EVERY);
  };
  return {
    enter() {
      if (active < always) {
        active += 1;
        return leave;
      }
      if (!since) {
        since = performance.eventLoopUtilization();
        setTimeout(watch, EVERY);
      }
      return new Promise(resolve => {
        waiting.push(() => resolve(leave));
      });
    },
  };
}
