/** Does one thing after the other. */
export interface Turns {
  /** Does something when its turn has come. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

/** Makes turns. When there has been nothing to do for `idleMs`, `onIdle` is told. */
export function createTurns(idleMs: number, onIdle: () => void): Turns {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  const leave = () => {
    waiting -= 1;
    if (waiting === 0) idle = setTimeout(onIdle, idleMs).unref();
  };
  return {
    take(work) {
      waiting += 1;
      clearTimeout(idle);
      const result = last.then(work);
      last = result.then(leave, leave);
      return result;
    },
  };
}
