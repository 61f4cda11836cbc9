import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A program, and what it is told. */
export interface Command {
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** A program that is running. */
export interface Program {
  pid: number;
  /** The last of what it printed. */
  said(): string;
  /** Resolves with its exit code when it ends. */
  ended: Promise<number | null>;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** A script of this repository as a command. */
export const script = (path: string, ...args: string[]): Command => ({
  command: process.execPath,
  args: ['--import', 'tsx', path, ...args],
});

/** A script of this repository's `package.json`, with the flags that it gives to Node, but without npm around it. */
export function npmScript(name: string, ...args: string[]): Command {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const [, ...words] = String(scripts[name])
    .replace(/^exec /, '')
    .split(' ');
  return { command: process.execPath, args: [...words, ...args] };
}

/** Starts a program, on one core if it is given. Whatever it starts itself ends with it, and all ends with this process. */
export function startProgram({ command, args, env }: Command, core?: number): Program {
  const pinned = core === undefined ? [] : ['taskset', '-c', String(core)];
  const [first, ...rest] = [...pinned, command, ...args] as [string, ...string[]];
  const child = spawn(first, rest, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own, that can be ended as a whole
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-20_000);
    });
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // it has ended
    }
  };
  process.once('exit', kill);
  let hasEnded = false;
  const ended = new Promise<number | null>(resolve => {
    child.once('exit', resolve);
    child.once('error', error => {
      said += error.message;
      resolve(null);
    });
  }).finally(() => {
    hasEnded = true;
  });
  return {
    pid: child.pid ?? 0,
    said: () => said,
    ended,
    hasEnded: () => hasEnded,
    async stop() {
      kill();
      await ended;
      process.removeListener('exit', kill);
    },
  };
}

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
