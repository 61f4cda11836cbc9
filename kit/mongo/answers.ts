import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import type { AdminCommand, Launch } from './engine.ts';
import { knock } from './port.ts';
import { processFacts } from './process-facts.ts';

const POLL_MS = 50;
const SELECTION_MS = 1000;

/** The server that is waited for. */
export interface Awaited {
  port: number;
  uri: string;
  pid: number;
  storage: string;
  prepare: Launch['prepare'];
}

/** How the waiting ended: it answers and accepts writes, somebody else's server has the port, or time was up. */
export type Answer = 'ready' | 'foreign' | 'late';

/** Waits until a server answers through the driver. Rejects when `prepare` fails; `signal` ends the waiting as `late`. */
export async function answers(server: Awaited, waitMs: number, signal: AbortSignal): Promise<Answer> {
  const deadline = Date.now() + waitMs;
  while (!signal.aborted && Date.now() < deadline) {
    // A bare connection costs nothing; the driver itself looks only twice a second.
    const answer = (await knock(server.port)) ? await ask(server) : undefined;
    if (answer) return answer;
    await pause(POLL_MS);
  }
  return 'late';
}

async function ask(server: Awaited): Promise<Answer | undefined> {
  const client = new mongoose.mongo.MongoClient(server.uri, { serverSelectionTimeoutMS: SELECTION_MS });
  const command: AdminCommand = request => client.db('admin').command(request);
  try {
    const pid = await pidBehind(command);
    if (pid === undefined) return undefined;
    if (!isOurs(pid, server)) return 'foreign';
    await server.prepare?.(command, server.port);
    return 'ready';
  } finally {
    await client.close();
  }
}

/** The process that answers; undefined as long as none does. */
async function pidBehind(command: AdminCommand): Promise<number | undefined> {
  try {
    await command({ ping: 1 });
    return Number((await command({ serverStatus: 1 })).pid);
  } catch {
    return undefined;
  }
}

/** Ours, or started by a script of ours. */
function isOurs(pid: number, server: Awaited): boolean {
  const facts = processFacts(pid);
  return pid === server.pid || !facts || facts.command.includes(server.storage);
}
