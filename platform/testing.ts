import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
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

/** The processes that a process has started and that live. */
export function children(parent: number): { pid: number; command: string }[] {
  if (process.platform !== 'linux') return childrenByPs(parent);
  const pids = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').split(' ').map(Number).filter(Boolean);
  return pids.map(pid => ({ pid, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() }));
}

function childrenByPs(parent: number): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  const rows = lines.flatMap(line => {
    const [, pid, ppid, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), command: command.trim() }] : [];
  });
  return rows;
}

/** True while a process lives. */
export function lives(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    // a zombie has ended; only its parent has not looked yet
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
