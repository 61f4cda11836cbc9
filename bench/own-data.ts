import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseOptions, type OpenDatabases, openDatabases } from '../platform/databases.ts';
import { readEnvironment } from '../platform/environment.ts';

/** A data folder and databases that only this run uses. */
export interface OwnData {
  home: string;
  env: NodeJS.ProcessEnv;
  /** Opens the databases; `join` those of a platform that this run has started, and be told of each command. */
  open(report: (step: string) => void, more?: Pick<DatabaseOptions, 'join' | 'onCommand'>): Promise<OpenDatabases>;
  /** Deletes everything. The databases that were opened must be closed. */
  remove(): void;
}

/** Makes them; what a person has in their own data folder or at `MONGODB_URI` is not touched. */
export function ownData(): OwnData {
  const home = mkdtempSync(join(tmpdir(), 'careweave-bench-'));
  const prefix = `careweave_bench_${process.pid}_`;
  // the installation of the last rung takes longer than most benchmarks: the one that is there will do
  const installed = join(readEnvironment(process.env).home, 'database', 'secantus-venv');
  const venv = process.env.CAREWEAVE_SECANTUS_VENV ?? (existsSync(installed) ? installed : undefined);
  const env = {
    ...process.env,
    CAREWEAVE_HOME: home,
    CAREWEAVE_DATABASE_PREFIX: prefix,
    ...(venv ? { CAREWEAVE_SECANTUS_VENV: venv } : {}),
    PORT: '0',
    LOG_LEVEL: 'error',
  };
  return {
    home,
    env,
    async open(report, more) {
      const opened = await openDatabases({ home, env, prefix, report, ...more });
      const close = async () => {
        // a server that was given outlives this run, so its part of it must go now
        if (opened.engine === 'uri') for (const each of Object.values(opened.databases)) await each.dropDatabase();
        await opened.close();
      };
      return { ...opened, close };
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
