import { setTimeout as pause } from 'node:timers/promises';
import type { AdminCommand } from './engine.ts';

/** The name of the replica set of one that a `mongod` of ours forms. */
export const REPLICA_SET = 'careweave';

/** MongoDB's error code NotYetInitialized. */
const NOT_YET_INITIALIZED = 94;
const ELECTION_MS = 30_000;
const POLL_MS = 100;

/**
 * Makes a `mongod` the primary of a replica set of one. The set's configuration holds the port of the last start; a
 * server that doesn't find itself in it accepts no writes, so the address is set again, by force, at each start.
 */
export async function becomePrimary(command: AdminCommand, port: number, waitMs: number = ELECTION_MS): Promise<void> {
  if (await isPrimary(command)) return;
  const member = { _id: 0, host: `127.0.0.1:${port}` };
  const config = await currentConfig(command);
  if (config) {
    const next = { ...config, version: Number(config.version) + 1, members: [member] };
    await command({ replSetReconfig: next, force: true });
  } else {
    await command({ replSetInitiate: { _id: REPLICA_SET, members: [member] } });
  }
  const deadline = Date.now() + waitMs;
  while (!(await isPrimary(command))) {
    if (Date.now() > deadline) throw new Error(`mongod did not become primary within ${waitMs / 1000} s.`);
    await pause(POLL_MS);
  }
}

async function isPrimary(command: AdminCommand): Promise<boolean> {
  return (await command({ hello: 1 })).isWritablePrimary === true;
}

async function currentConfig(command: AdminCommand): Promise<Record<string, unknown> | undefined> {
  try {
    return (await command({ replSetGetConfig: 1 })).config as Record<string, unknown>;
  } catch (error) {
    if ((error as { code?: unknown }).code === NOT_YET_INITIALIZED) return undefined;
    throw error;
  }
}
