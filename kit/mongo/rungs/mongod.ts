import type { Absent, Launch, Search } from '../engine.ts';
import { onPath } from '../on-path.ts';
import { becomePrimary, REPLICA_SET } from '../replica-set.ts';

/** Rung: a `mongod` on the path. */
export async function findMongod({ env }: Search): Promise<Launch | Absent> {
  const command = onPath('mongod', env);
  return command ? mongod(command) : { reason: 'no executable of this name on the PATH' };
}

/** How a `mongod` binary is started: as a replica set of one, because transactions and change streams need one. */
export function mongod(command: string): Launch {
  return {
    command,
    args: (port, dir) => ['--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', dir, '--replSet', REPLICA_SET],
    prepare: becomePrimary,
  };
}
