import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { secantusEnvironment } from '../kit/mongo/testing.ts';

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A command that runs. */
export interface Running {
  child: ChildProcess;
  /** What it has said so far. */
  said: { stdout: string; stderr: string };
  ended: Promise<Ended>;
}

/** Starts one of the project's commands on a data folder, as a process of its own. */
export async function spawnCommand(
  home: string,
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', `cli/${script}.ts`, ...args], {
    env: { ...(await secantusEnvironment()), CAREWEAVE_HOME: home, PORT: '0', LOG_LEVEL: 'fatal', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watch(child);
}

/** Collects what a process says. */
export function watch(child: ChildProcess): Running {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => {
      said[name] += chunk;
    });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...said }) as Ended);
  return { child, said, ended };
}

/** Runs one of the project's commands to its end. */
export const runCommand = async (...command: Parameters<typeof spawnCommand>): Promise<Ended> =>
  (await spawnCommand(...command)).ended;

/** Waits for the line by which a platform says that it is ready; rejects with what it said when it ends before. */
export async function ready({ said, child, ended }: Running): Promise<string> {
  for (;;) {
    const url = /^Careweave is ready: (\S+)\/graphql$/m.exec(said.stdout)?.[1];
    if (url) return url;
    const over = child.stdout ? await Promise.race([once(child.stdout, 'data').then(() => null), ended]) : await ended;
    if (over) throw new Error(`The platform ended (${over.signal ?? over.code}) before it was ready:\n${over.stderr}`);
  }
}

/** The processes that have a word in their command line or come from a parent, by their numbers (Linux). */
export function children(parent: number): { pid: number; command: string }[] {
  const pids = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return pids.map(pid => ({ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() }));
}

/** True while a process lives. */
export function lives(pid: number): boolean {
  try {
    // a zombie has ended; only its parent has not looked yet
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
