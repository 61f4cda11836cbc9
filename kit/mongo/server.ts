import { join } from 'node:path';
import { type Answer, answers } from './answers.ts';
import { dataFolder } from './data-folder.ts';
import { endProcess } from './end-process.ts';
import type { Engine, Launch, Search } from './engine.ts';
import { tell } from './narrate.ts';
import type { Ownership } from './ownership-file.ts';
import { freePort } from './port.ts';
import { tailOf } from './server-log.ts';
import { type ServerProcess, spawnServer } from './server-process.ts';

/** A server that answers. */
export interface Server extends ServerProcess {
  uri: string;
  port: number;
}

/** What a start gets to know before it is over. */
export interface Start extends Search {
  engine: Engine;
  launch: Launch;
  /** Hears of each process as soon as there is one. */
  onSpawn(server: Partial<Ownership>): void;
}

const ANSWER_MS = 60_000;
const ATTEMPTS = 3;
const PORT_TAKEN = /address already in use|EADDRINUSE/i;

/**
 * Starts an engine's server on a free port and waits until it answers. Rejects with the last lines of its log when it
 * ends before, and when it doesn't answer within 60 s.
 */
export async function startServer(start: Start): Promise<Server> {
  const telling = tell(start.report, `Starting the database (${start.engine}) …`);
  try {
    for (let attempt = 1; ; attempt++) {
      const server = await attemptStart(start, attempt === ATTEMPTS);
      if (server) return server;
    }
  } finally {
    telling.end();
  }
}

/** One attempt; undefined when somebody else got the port in between and it isn't the last attempt. */
async function attemptStart(start: Start, last: boolean): Promise<Server | undefined> {
  const { engine, launch, home, env } = start;
  const storage = await dataFolder(home, engine);
  const log = join(home, 'database', `${engine}.log`);
  const port = await freePort();
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const { pid, ended } = await spawnServer(launch, port, storage, log, env);
  start.onSpawn({ engine, storage, port, uri, pid });
  const outcome = await firstOf(ended, signal =>
    answers({ port, uri, pid, storage, prepare: launch.prepare }, ANSWER_MS, signal),
  );
  if (outcome === 'ready') return { uri, port, pid, ended };
  await endProcess(pid, port);
  const tail = tailOf(log);
  if (!last && (outcome === 'foreign' || PORT_TAKEN.test(tail))) return undefined;
  throw new Error(`${outcome}; the last lines of ${log}:\n${tail}`);
}

/** `ready`, or in words why not. */
async function firstOf(ended: Promise<string>, wait: (signal: AbortSignal) => Promise<Answer>): Promise<string> {
  const over = new AbortController();
  const answered = wait(over.signal).then(
    answer => (answer === 'late' ? `it gave no answer within ${ANSWER_MS / 1000} s` : answer),
    (error: Error) => error.message,
  );
  try {
    return await Promise.race([answered, ended]);
  } finally {
    over.abort();
  }
}
