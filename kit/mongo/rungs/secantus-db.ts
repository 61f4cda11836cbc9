import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Absent, Launch, Search } from '../engine.ts';
import { type Installation, installed, installSecantus } from './secantus-install.ts';
import { secantusArgs } from './secantusd-rs.ts';

/** Rung: SecantusDB from PyPI, in a virtual environment under the data folder or the one that `CAREWEAVE_SECANTUS_VENV` names. */
export async function findSecantusDb(search: Search): Promise<Launch | Absent> {
  const shared = search.env.CAREWEAVE_SECANTUS_VENV;
  if (shared && existsSync(join(shared, 'bin', 'secantusd-py'))) {
    return server({ folder: shared, python: join(shared, 'bin', 'python3') });
  }
  const folder = join(search.home, 'database', 'secantus-venv');
  const installation = (await installed(folder, search.env)) ?? (await installSecantus(folder, search));
  return 'reason' in installation ? installation : server(installation);
}

function server({ folder, python, env }: Installation): Launch {
  // By the interpreter, not by the script's first line: that one holds the folder in which the installation was made.
  const script = join(folder, 'bin', 'secantusd-py');
  return { command: python, args: (port, dir) => [script, ...secantusArgs(port, dir)], env };
}
