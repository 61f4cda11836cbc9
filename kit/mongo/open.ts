import { resolve } from 'node:path';
import { climb } from './climb.ts';
import { deleteData, rememberEngine } from './data-folder.ts';
import { endProcess } from './end-process.ts';
import type { Engine, Rung } from './engine.ts';
import { checkGivenUri } from './given-uri.ts';
import { LADDER } from './ladder.ts';
import { endLeftover } from './leftover.ts';
import type { Report } from './narrate.ts';
import { type Claim, claimHome } from './ownership.ts';
import { type Server, startServer } from './server.ts';

/** What `openDatabase` needs to know. */
export interface OpenOptions {
  /** The platform's data folder. */
  home: string;
  env: NodeJS.ProcessEnv;
  /** Deletes all data first. A database named by `MONGODB_URI` is not touched: its owner drops what is theirs. */
  fresh?: boolean;
  /** Gets short sentences for people, at least every two seconds while something is going on. */
  report: Report;
}

/** A database that answers. */
export interface Database {
  /** A connection string without a database name. */
  uri: string;
  /** `uri` for one that was given by `MONGODB_URI`. */
  engine: 'uri' | Engine;
  /** Ends the server and waits for its end (5 s, then it is killed). May be called again; does nothing for `uri`. */
  stop(): Promise<void>;
  /** Resolves with the reason when the server ends by itself. Never settles after `stop`, nor for `uri`. */
  closed: Promise<string>;
}

/**
 * Brings up the platform's database: the one that `MONGODB_URI` names, else the first engine at hand, else an error that
 * names the ways and why each failed.
 * @throws {DatabaseInUse} when a living process runs the database of this data folder.
 */
export async function openDatabase(options: OpenOptions, ladder: readonly Rung[] = LADDER): Promise<Database> {
  const { env, report, fresh = false } = options;
  if (env.MONGODB_URI) {
    report('Connecting to the database that MONGODB_URI names …');
    await checkGivenUri(env.MONGODB_URI);
    return { uri: env.MONGODB_URI, engine: 'uri', stop: async () => {}, closed: new Promise(() => {}) };
  }
  const home = resolve(options.home);
  const claim = await claimHome(home);
  // Should this fail, the claim stays: it is the only trace of a server that still has the data open.
  await endLeftover(claim.leftover, report);
  try {
    if (fresh) await deleteData(home);
    return await climb(ladder, { home, env, report }, async (engine, launch) => {
      const server = await startServer({ home, env, report, engine, launch, onSpawn: claim.update });
      await rememberEngine(home, engine);
      claim.update({ ready: true });
      return owned(engine, server, claim);
    });
  } catch (error) {
    claim.release();
    throw error;
  }
}

function owned(engine: Engine, { uri, pid, port, ended }: Server, claim: Claim): Database {
  // Once it is over nothing must be done again: the process number and the data folder may be somebody else's by then.
  let over: Promise<void> | undefined;
  const closed = new Promise<string>(resolveClosed => {
    void ended.then(how => {
      if (over) return;
      claim.release();
      over = Promise.resolve();
      resolveClosed(`The database process ${pid} (${engine}) is gone: ${how}.`);
    });
  });
  const end = async (): Promise<void> => {
    await endProcess(pid, port);
    claim.release();
  };
  const stop = (): Promise<void> => {
    over ??= end();
    return over;
  };
  return { uri, engine, stop, closed };
}
