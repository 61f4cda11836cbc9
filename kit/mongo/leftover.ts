import { endProcess } from './end-process.ts';
import type { Report } from './narrate.ts';
import type { Ownership } from './ownership-file.ts';
import { processFacts } from './process-facts.ts';

/**
 * Ends the server that a platform left behind when it was killed. Its process number may belong to somebody else by now,
 * so only a process whose command line names our data folder is touched.
 */
export async function endLeftover(leftover: Ownership | undefined, report: Report): Promise<void> {
  if (leftover?.pid === undefined || leftover.storage === undefined) return;
  if (!processFacts(leftover.pid)?.command.includes(leftover.storage)) return;
  report(`Ending the database process ${leftover.pid} that an earlier start left behind …`);
  await endProcess(leftover.pid, leftover.port);
}
