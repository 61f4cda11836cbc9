import type { Absent, Launch, Search } from '../engine.ts';
import { onPath } from '../on-path.ts';

/** Rung: a `secantusd-rs` (crates.io, `secantus-mdb`) on the path. */
export async function findSecantusRs({ env }: Search): Promise<Launch | Absent> {
  const command = onPath('secantusd-rs', env);
  return command ? { command, args: secantusArgs } : { reason: 'no executable of this name on the PATH' };
}

/** The arguments of both Secantus servers. Without `--sync-on-commit` a crash of the Rust one loses acknowledged writes. */
export function secantusArgs(port: number, dir: string): string[] {
  return ['--host', '127.0.0.1', '--port', String(port), '--storage-path', dir, '--sync-on-commit'];
}
