import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The example of a service that joins from outside, in Python. */
export const MEALS = resolve('examples/meals-on-wheels');

/** Whether there is a Python that is new enough for it. */
export function hasPython(): boolean {
  try {
    execFileSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** How to run a Python that has the packages of the example. */
interface Python {
  command: string;
  env: Record<string, string>;
}

/** Where its packages are kept for all tests. */
const CACHE = resolve('node_modules/.cache/careweave-tests');

/** Installs the packages once, as the example's README says; where `venv` is missing, into a folder. */
function installed(): Python {
  const requirements = join(MEALS, 'requirements.txt');
  const version = execFileSync('python3', ['--version']);
  const mark = createHash('sha256').update(version).update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const place = join(CACHE, `meals-${mark}`);
  if (!existsSync(place)) {
    const draft = `${place}.${process.pid}`;
    mkdirSync(CACHE, { recursive: true });
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements];
    try {
      execFileSync('python3', ['-m', 'venv', draft], { stdio: 'ignore' });
      execFileSync(join(draft, 'bin', 'python'), pip, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      rmSync(draft, { recursive: true, force: true });
      execFileSync('python3', [...pip, '--target', draft], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
    // test files run side by side: the first to be ready is used by all
    if (existsSync(place)) rmSync(draft, { recursive: true });
    else renameSync(draft, place);
  }
  const own = join(place, 'bin', 'python');
  return existsSync(own) ? { command: own, env: {} } : { command: 'python3', env: { PYTHONPATH: place } };
}

/** A port that nobody has. */
export function freePort(): Promise<number> {
  return new Promise(done => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** The service, in a process of its own. */
export interface PythonService {
  /** Without a path. */
  url: string;
  port: number;
  /** What it said on stderr. */
  said(): string;
  stop(): Promise<void>;
}

/** How to start it. */
export interface PythonStart {
  /** The key set of the platform: a file or a URL. */
  keys: string;
  /** The folder with `deliveries.json` and `clients.json`. */
  data: string;
  port?: number;
  env?: Record<string, string>;
  /** The folder that holds the service; the example itself unless told otherwise. */
  folder?: string;
}

/** Starts the service and waits until it is healthy. Rejects with what it said when it ends before. */
export async function startMeals({ keys, data, port, env = {}, folder = MEALS }: PythonStart): Promise<PythonService> {
  const { command, env: python } = installed();
  const at = port ?? (await freePort());
  const own = { CAREWEAVE_KEYS: keys, MEALS_DATA: data, PORT: String(at), PYTHONDONTWRITEBYTECODE: '1' };
  const child = spawn(command, ['meals.py'], {
    cwd: folder,
    env: { ...process.env, ...python, ...own, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${at}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The service ended (${child.exitCode}):\n${said}`);
    const answers = await fetch(`${url}/health`).catch(() => null);
    if (answers) break;
    await pause(50);
  }
  return { url, port: at, said: () => said, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(done => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}
