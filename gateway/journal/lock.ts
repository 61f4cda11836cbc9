import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively } from '../../kit/mongo/ownership-file.ts';
import { processFacts } from '../../kit/mongo/process-facts.ts';

/** Thrown where another process writes the journal of the same instance. */
export class JournalInUse extends Error {
  override readonly name = 'JournalInUse';
}

interface Owner {
  pid: number;
  /** When that process started: numbers are used again. */
  started: string;
}

function ownerIn(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Journals that this process has open itself. */
const ours = new Set<string>();

/**
 * Takes the right to write an instance's journal, from nobody or from a process that has ended; returns what gives it back.
 * @throws {JournalInUse} when a living process has it.
 */
export async function lockJournal(folder: string, instance: string): Promise<() => void> {
  const path = join(folder, instance, 'owner.json');
  await exclusively(join(folder, instance, 'owner.lock'), () => {
    const owner = ownerIn(path);
    const isOther = owner !== null && owner.pid !== process.pid;
    const lives = isOther ? processFacts(owner.pid)?.started === owner.started : ours.has(path);
    if (lives)
      throw new JournalInUse(
        `The journal of ${instance} in ${folder} is written by process ${owner?.pid}: each gateway needs a name of its own, CAREWEAVE_INSTANCE.`,
      );
    const own: Owner = { pid: process.pid, started: processFacts(process.pid)?.started ?? '' };
    writeFileSync(`${path}.new`, `${JSON.stringify(own)}\n`);
    renameSync(`${path}.new`, path);
    ours.add(path);
  });
  return () => {
    ours.delete(path);
    rmSync(path, { force: true });
  };
}
