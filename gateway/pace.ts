/** How many operations are always under way at once, however busy the process is. */
const ALWAYS = 8;

/** Lets operations begin at a pace that the process can keep. */
export interface Pace {
  /** Resolves when an operation may begin; call what it gives when it has ended. */
  enter(): Promise<() => void> | (() => void);
  /** Told of each answer of a subgraph: there was something to do. */
  progress(): void;
}

/** When no subgraph has answered for so long, in milliseconds, all that are under way wait for others. */
const QUIET = 2;

/**
 * Ends what is under way before it begins more. A process that is busy gains nothing from a fiftieth operation under way: its
 * data only lies in memory, to be copied by each garbage collection. So beyond a few, an operation waits until no subgraph has
 * answered for a moment; then as many begin as are under way, so that nobody waits long for slow subgraphs that others ask.
 */
export function createPace(always = ALWAYS): Pace {
  const waiting: (() => void)[] = [];
  let active = 0;
  let answered = 0;
  let watching = false;

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
    if (performance.now() - answered >= QUIET) admit(active);
    watching = waiting.length > 0;
    if (watching) setTimeout(watch, QUIET);
  };
  return {
    enter() {
      if (active < always) {
        active += 1;
        return leave;
      }
      if (!watching) {
        watching = true;
        setTimeout(watch, QUIET);
      }
      return new Promise(resolve => {
        waiting.push(() => resolve(leave));
      });
    },
    progress() {
      answered = performance.now();
    },
  };
}
