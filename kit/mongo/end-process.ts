import { setTimeout as pause } from 'node:timers/promises';
import { knock } from './port.ts';
import { processFacts } from './process-facts.ts';

/** How long a server gets to end by itself, and how long the kernel gets to end it, milliseconds. */
const PATIENCE_MS = 5000;
const POLL_MS = 50;

/**
 * Ends a server and all of its process group: SIGTERM, after 5 s SIGKILL. It must have been started as the leader of a
 * group of its own. Resolves when it is gone; rejects when the system doesn't let it be ended.
 */
export async function endProcess(pid: number, port?: number): Promise<void> {
  signal(pid, 'SIGTERM');
  // SecantusDB (Python) notices the end of its listening only when somebody comes: without a visitor it sits out 2 s.
  const visit = async () => void (port !== undefined && (await knock(port)));
  if (await within(PATIENCE_MS, () => !signal(pid, 0) && !processFacts(pid), visit)) return;
  signal(pid, 'SIGKILL');
  // Now the leader alone counts: its group stays listed as long as nobody collects the exit codes.
  if (await within(PATIENCE_MS, () => !processFacts(pid))) return;
  throw new Error(`The database process ${pid} could not be ended.`);
}

async function within(ms: number, gone: () => boolean, meanwhile?: () => Promise<void>): Promise<boolean> {
  const deadline = Date.now() + ms;
  while (!gone()) {
    if (Date.now() > deadline) return false;
    await pause(POLL_MS);
    await meanwhile?.();
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, name);
  } catch {
    return false;
  }
}
