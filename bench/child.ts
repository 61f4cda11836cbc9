import { type ChildProcess, spawn } from 'node:child_process';

/** A program of the platform that is running. */
export interface Child {
  pid: number;
  url: string;
  stop(): Promise<void>;
}

/** Starts one of the commands in `cli/`, and resolves when it is ready. Rejects with what it said when it is not. */
export async function startChild(args: string[], env: NodeJS.ProcessEnv): Promise<Child> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = await readyUrl(child);
  return {
    pid: child.pid as number,
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.removeListener('exit', kill);
    },
  };
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-20_000);
      const url = /^Careweave is ready: (\S+)\/graphql$/m.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', code => reject(new Error(`it ended (${code}) before it was ready:\n${said}`)));
  });
}
