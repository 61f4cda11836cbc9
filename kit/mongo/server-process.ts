import { type ChildProcess, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Launch } from './engine.ts';
import { withLog } from './server-log.ts';

/** The process of a server that has been started. */
export interface ServerProcess {
  pid: number;
  /** Resolves, when it ends, with how. */
  ended: Promise<string>;
}

/** Starts the process of a server, its output into `log`. Rejects when there is nothing to execute. */
export async function spawnServer(
  { command, args, env: added }: Launch,
  port: number,
  storage: string,
  log: string,
  env: NodeJS.ProcessEnv,
): Promise<ServerProcess> {
  const child = withLog(log, file =>
    spawn(command, args(port, storage), {
      // A group of its own: Ctrl-C in the terminal must not end it before the requests under way have ended.
      detached: true,
      stdio: ['ignore', file, file],
      cwd: dirname(log),
      env: { ...env, ...added },
    }),
  );
  const ended = endOf(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(await ended);
  // A script that has done its work may end without `stop`; then, and at `process.exit`, the server ends with it.
  child.unref();
  const atExit = (): void => void child.kill('SIGTERM');
  process.once('exit', atExit);
  void ended.then(() => process.removeListener('exit', atExit));
  return { pid, ended };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise(resolve => {
    child.once('error', error => resolve(`it could not be executed: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`),
    );
  });
}
