import type { Report } from './narrate.ts';

/** The engines that this platform can run by itself. Their data files are not interchangeable. */
export type Engine = 'mongod' | 'secantusd-rs' | 'memory-server' | 'SecantusDB';

/** Sends one command to the admin database of a server that has just started; rejects with the driver's error. */
export type AdminCommand = (command: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** How the server of an engine is started. */
export interface Launch {
  /** The executable, by its path. */
  command: string;
  /** Its arguments for a TCP port on 127.0.0.1 and an absolute data folder. The folder must be among them, see `leftover.ts`. */
  args(port: number, dir: string): string[];
  /** Environment variables beside the caller's own. */
  env?: NodeJS.ProcessEnv;
  /** What is to be done after it answers and before it accepts writes. */
  prepare?(command: AdminCommand, port: number): Promise<void>;
}

/** Why an engine is not at hand, in words that complete "mongod: …". */
export interface Absent {
  reason: string;
}

/** What a rung may look at when it looks for its engine. */
export interface Search {
  /** The absolute data folder of the platform. */
  home: string;
  env: NodeJS.ProcessEnv;
  report: Report;
}

/** One rung of the ladder: an engine, and how to find it. `find` never rejects for an engine that merely isn't there. */
export interface Rung {
  engine: Engine;
  find(search: Search): Promise<Launch | Absent>;
}
