import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import type { QueryPlan } from '../plan.ts';

/** What the process is asked: first to read a supergraph, then to plan operations over it. */
export type PlannerRequest = { sdl: string } | { document: string; operationName: string | null };

/** What it answers; `problem` has the planner's own words, `unloadable` those with which it could not be loaded. */
export interface PlannerAnswer {
  plan?: QueryPlan;
  problem?: string;
  unloadable?: string;
}

/** The process ended before it answered. The message is for the log, and has nothing of the operation in it. */
export class PlannerGone extends Error {
  override name = 'PlannerGone';
  /** Whether it was ended because it took too long. */
  readonly late: boolean;

  constructor(message: string, late = false) {
    super(message);
    this.late = late;
  }
}

/** A process that plans operations. */
export interface PlannerProcess {
  /** Asks one thing, once the one before was answered. Rejects (`PlannerGone`) when the process ends; after `limitMs` it is ended. */
  ask(request: PlannerRequest, limitMs: number): Promise<PlannerAnswer>;
  /** Whether it has ended, or is about to. */
  over(): boolean;
  /** Ends it at once; resolves when it is gone. */
  end(): Promise<void>;
}

/** What is waited for. */
interface Waiting {
  id: number;
  resolve(answer: PlannerAnswer): void;
  reject(error: PlannerGone): void;
  timer: NodeJS.Timeout;
}

/** How much is kept of what the process says before it ends, in characters. */
const LAST_WORDS = 4000;

/** What a program needs to begin. The process gets nothing else of the environment: it has no use for keys and addresses. */
const NEEDED = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'];

/** Starts a process. It keeps this one alive only while something is waited for. */
export function startPlannerProcess(program: string): PlannerProcess {
  const env = Object.fromEntries(NEEDED.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])));
  const child = fork(program, [], { execArgv: [], env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let asked = 0;
  let words = '';
  let late = false;
  let over = false;
  let waiting: Waiting | undefined;
  const settle = (): Waiting | undefined => {
    const settled = waiting;
    waiting = undefined;
    clearTimeout(settled?.timer);
    keepAliveFor(child, false);
    return settled;
  };
  const gone = new Promise<void>(resolve => {
    const end = (how: string) => {
      over = true;
      settle()?.reject(new PlannerGone(how, late));
      resolve();
    };
    child.once('error', ({ message }) => end(`the planner’s process could not be started: ${message}`));
    child.once('close', (code, signal) => end(`the planner’s process ended (${signal ?? code})${faultIn(words)}`));
  });
  child.once('exit', () => {
    over = true;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-LAST_WORDS);
  });
  child.on('message', ({ id, ...answer }: PlannerAnswer & { id: number }) => {
    if (id === waiting?.id) settle()?.resolve(answer);
  });
  keepAliveFor(child, false);

  const kill = () => {
    over = true;
    child.kill('SIGKILL');
  };
  return {
    over: () => over,
    ask(request, limitMs) {
      if (over) return Promise.reject(new PlannerGone('the planner’s process has ended'));
      return new Promise((resolve, reject) => {
        asked += 1;
        const id = asked;
        const tooLate = () => {
          if (id !== waiting?.id) return;
          late = true;
          kill();
        };
        // what has come meanwhile is read first: it may be this process that was slow
        const timer = setTimeout(() => setImmediate(tooLate), limitMs);
        waiting = { id, resolve, reject, timer };
        keepAliveFor(child, true);
        // where it can't be sent, the process is ending, which is told by itself
        child.send({ id, ...request }, () => {});
      });
    },
    async end() {
      kill();
      keepAliveFor(child, true);
      await gone;
    },
  };
}

/** Where in the planner a fault was; not what it says of it, which may have values of the operation. */
const faultIn = (words: string): string => {
  const [, where] = /panicked at ([^\s:]+:\d+)/.exec(words) ?? [];
  return where ? `, after a fault at ${where}` : '';
};

/** Says whether this process must go on while that one runs. */
function keepAliveFor(child: ChildProcess, must: boolean): void {
  const how = must ? 'ref' : 'unref';
  child[how]();
  child.channel?.[how]();
  (child.stderr as Socket | null)?.[how]();
}
