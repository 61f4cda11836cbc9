import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a running platform is, for the commands that are run beside it. */
export interface RunFile {
  pid: number;
  /** The gateway's address. */
  url: string;
  databaseUri: string;
  /** The addresses of subgraphs that run as processes of their own; empty when they are embedded. */
  subgraphs: Record<string, string>;
}

const pathOf = (home: string): string => join(home, 'run', 'platform.json');

/** Tells where the platform is; readers see all of it or none. */
export function writeRunFile(home: string, run: RunFile): void {
  const path = pathOf(home);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** The platform that runs on a data folder; null when none does. */
export function readRunFile(home: string): RunFile | null {
  try {
    const run = JSON.parse(readFileSync(pathOf(home), 'utf8')) as RunFile;
    process.kill(run.pid, 0);
    return run;
  } catch {
    return null;
  }
}

/** Takes the file back at the end. */
export const removeRunFile = (home: string): void => rmSync(pathOf(home), { force: true });
