import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a helper command is run. */
export interface RunOptions {
  env: NodeJS.ProcessEnv;
  /** Gets every line of its output and errors. */
  onLine?: (line: string) => void;
  /** It is killed when it has been silent for so many milliseconds; asked anew after each line, with that line. */
  quietMs?: (lastLine: string) => number;
}

/** How a helper command ended. */
export interface RunResult {
  /** Whether it ended with exit code 0. */
  ok: boolean;
  /** Whether it was killed because of its silence. */
  silent: boolean;
  /** Its last lines, at most 20; for one that could not be started, why. */
  lines: string[];
}

const KEPT_LINES = 20;

/** Runs a command to its end, without a shell. Never rejects. */
export function run(command: string, args: string[], { env, onLine, quietMs }: RunOptions): Promise<RunResult> {
  return new Promise(resolve => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const result: RunResult = { ok: false, silent: false, lines: [] };
    let timer: NodeJS.Timeout | undefined;
    const listen = (lastLine: string): void => {
      clearTimeout(timer);
      if (!quietMs) return;
      timer = setTimeout(() => {
        result.silent = true;
        child.kill('SIGKILL');
      }, quietMs(lastLine));
    };
    const take = (raw: string): void => {
      const line = raw.trim();
      if (line === '') return;
      listen(line);
      result.lines = [...result.lines, line].slice(-KEPT_LINES);
      onLine?.(line);
    };
    const end = (ok: boolean): void => {
      clearTimeout(timer);
      resolve({ ...result, ok });
    };
    listen('');
    createInterface({ input: child.stdout }).on('line', take);
    createInterface({ input: child.stderr }).on('line', take);
    child.on('error', error => {
      take(error.message);
      end(false);
    });
    child.on('close', code => end(code === 0));
  });
}
