import { join } from 'node:path';
import type { Engine } from './engine.ts';
import { exclusively, type Ownership, readOwnership, removeOwnership, writeOwnership } from './ownership-file.ts';
import { processFacts } from './process-facts.ts';

/** A live database of a data folder, started by another process or by this one. */
export interface RunningDatabase {
  uri: string;
  engine: Engine;
  /** The process that owns it, and whose end is its end. */
  owner: number;
}

/** Thrown where a data folder's database is already run by a living process. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
  /** Where it answers; undefined while it is still being started. */
  readonly uri: string | undefined;
  /** The process that runs it. */
  readonly owner: number;

  constructor(home: string, { uri, owner, ready }: Ownership) {
    super(`The database in ${home} is already run by process ${owner}${ready ? '' : ', which is still starting it'}.`);
    this.uri = ready ? uri : undefined;
    this.owner = owner;
  }
}

/** The right to run the database of a data folder. */
export interface Claim {
  /** What the last owner left behind when it died. */
  leftover: Ownership | undefined;
  /** Writes down what has become known of the server. */
  update(server: Partial<Ownership>): void;
  /** Gives the right back. */
  release(): void;
}

/**
 * Takes the right to run the database of a data folder. Of several at once one gets it.
 * @throws {DatabaseInUse} when a living process has it.
 */
export async function claimHome(home: string): Promise<Claim> {
  const own: Ownership = { owner: process.pid, ownerStarted: processFacts(process.pid)?.started ?? '', ready: false };
  const leftover = await exclusively(join(home, 'run', 'database.lock'), () => {
    const present = readOwnership(home);
    if (present && lives(present)) throw new DatabaseInUse(home, present);
    // What is left behind stays written down until it is dealt with, in case this process dies too.
    writeOwnership(home, { ...present, ...own });
    return present;
  });
  let current = { ...leftover, ...own };
  return {
    leftover,
    update: server => {
      current = { ...current, ...server };
      writeOwnership(home, current);
    },
    release: () => removeOwnership(home),
  };
}

/** The live database of a data folder that can be joined; undefined when none runs, or not yet. */
export function runningDatabase(home: string): RunningDatabase | undefined {
  const present = readOwnership(home);
  if (!present?.ready || !lives(present)) return undefined;
  const { uri, engine, owner, pid } = present;
  return uri && engine && pid && processFacts(pid) ? { uri, engine, owner } : undefined;
}

function lives({ owner, ownerStarted }: Ownership): boolean {
  return processFacts(owner)?.started === ownerStarted;
}
