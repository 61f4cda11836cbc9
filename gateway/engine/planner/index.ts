import { fileURLToPath } from 'node:url';
import { type CreatePlanner, type Planner, type QueryPlan, unloadable, unplanned } from '../plan.ts';
import { type PlannerAnswer, PlannerGone, type PlannerProcess, startPlannerProcess } from './process.ts';
import { createRefused } from './refused.ts';
import { createTurns } from './turns.ts';

/** Makes planners that work outside of this process. */
export interface Planners {
  /** The planner of a supergraph, once its process has read it. */
  createPlanner: CreatePlanner;
  /** Ends all processes; nothing is planned any more. */
  stop(): Promise<void>;
}

/** What may be other than usual. */
export interface PlannersOptions {
  /** The program that plans. */
  program?: string;
  /** How long one plan may take, in milliseconds. */
  planMs?: number;
  /** How long the program may take to begin and to read a supergraph, in milliseconds. */
  readMs?: number;
  /** How long an operation may wait for others whose plans take long, in milliseconds. */
  waitMs?: number;
  /** How long a process stays when there is nothing to plan, in milliseconds. */
  idleMs?: number;
}

/** How often something is tried that ends the process: once more, for that may have come from elsewhere. */
const ATTEMPTS = 2;

/** A plan that takes so many milliseconds takes long; others take some twenty at most. */
const LONG = 500;

const PROGRAM = fileURLToPath(new URL('./child.js', import.meta.url));

const TOO_INVOLVED = 'This operation can’t be answered: it is too involved to be planned. Ask for less at once.';
const TOO_BUSY = 'This operation can’t be planned now: too many others wait for that. Ask again.';

/**
 * Makes planners with a process for each supergraph, which is there only while there is something to plan. It plans one operation after
 * the other, so that it is known which one ended it, or took too long: that one is refused from then on
 * (`OPERATION_UNPLANNED`), and those that wait are planned by a fresh process.
 */
export function createPlanners(options: PlannersOptions = {}): Planners {
  const { program = PROGRAM, planMs = 5000, readMs = 30_000, waitMs = 10_000, idleMs = 5000 } = options;
  const processes = new Set<PlannerProcess>();
  let stopped = false;

  /** A process that has read the supergraph. */
  async function start(sdl: string): Promise<PlannerProcess> {
    if (stopped) throw new Error('The planner has been stopped.');
    for (const each of processes) if (each.over()) processes.delete(each);
    const process = startPlannerProcess(program);
    processes.add(process);
    try {
      read(await process.ask({ sdl }, readMs));
      return process;
    } catch (error) {
      await process.end();
      throw error;
    }
  }

  async function createPlanner({ sdl }: { sdl: string }): Promise<Planner> {
    const refused = createRefused();
    let running: PlannerProcess | undefined;
    // the time that went into plans that took long
    let lost = 0;
    const turns = createTurns(idleMs, () => void running?.end());
    const process = async (): Promise<PlannerProcess> => {
      if (!running || running.over()) running = await persistently(() => start(sdl));
      return running;
    };

    async function planned(document: string, operationName: string | null): Promise<QueryPlan> {
      for (let attempt = 1; ; attempt += 1) {
        const { ask } = await process();
        try {
          return read(await ask({ document, operationName }, planMs)).plan as QueryPlan;
        } catch (error) {
          if (!(error instanceof PlannerGone)) throw unplanned(error as Error);
          if (attempt < ATTEMPTS && !error.late) continue;
          refused.add(document, operationName);
          throw unplanned(error, TOO_INVOLVED);
        }
      }
    }

    await turns.take(process);
    return {
      plan(document, operationName) {
        const before = lost;
        return turns.take(async () => {
          if (refused.has(document, operationName)) throw unplanned(undefined, TOO_INVOLVED);
          if (lost - before > waitMs) throw unplanned(undefined, TOO_BUSY);
          const began = performance.now();
          try {
            return await planned(document, operationName);
          } finally {
            const took = performance.now() - began;
            if (took > LONG) lost += took;
          }
        });
      },
    };
  }

  return {
    createPlanner,
    async stop() {
      stopped = true;
      await Promise.all([...processes].map(each => each.end()));
    },
  };
}

/** Does something once more if a process did not outlive it. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PlannerGone) || error.late || attempt >= ATTEMPTS) throw error;
    }
  }
}

/** An answer that is one. Throws the planner's own words otherwise, or that there is none. */
function read(answer: PlannerAnswer): PlannerAnswer {
  if (answer.unloadable !== undefined) throw unloadable(new Error(answer.unloadable));
  if (answer.problem !== undefined) throw new Error(answer.problem);
  return answer;
}
