import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../kit/mongo/testing.ts';

/** A program in place of the planner's, and what is known of the processes that ran it. */
export interface PlannerProgram {
  program: string;
  /** The processes that were started with it, in order. */
  started(): number[];
  /** The operations that they were asked for, in order. */
  asked(): string[];
}

const REAL = new URL('../../gateway/engine/planner/child.js', import.meta.url).href;

/**
 * Writes a program that plans as the real one does, but for what it does when it is asked (`sdl`, or `document`): statements in
 * JavaScript, where `silent()` keeps it from answering and `first` says whether it is the first process.
 */
export function plannerProgram(whenAsked = ''): PlannerProgram {
  const folder = temporaryFolder();
  const [program, pids, documents] = ['program.mjs', 'pids', 'documents'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const lines = (file: string) => readFileSync(file, 'utf8').split('\0').slice(0, -1);
  for (const file of [pids, documents]) appendFileSync(file, '');
  writeFileSync(
    program,
    `import { appendFileSync, readFileSync } from 'node:fs';
    await import(${JSON.stringify(REAL)});
    appendFileSync(${JSON.stringify(pids)}, process.pid + '\\0');
    const first = readFileSync(${JSON.stringify(pids)}, 'utf8') === process.pid + '\\0';
    const silent = () => { process.send = () => {}; };
    process.prependListener('message', ({ sdl = '', document = '' }) => {
      if (document) appendFileSync(${JSON.stringify(documents)}, document + '\\0');
      ${whenAsked}
    });`,
  );
  return { program, started: () => lines(pids).map(Number), asked: () => lines(documents) };
}

/** Whether a process is there. */
export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) throw new Error('there is no such process');
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
