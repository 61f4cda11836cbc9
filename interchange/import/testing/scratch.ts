import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase } from '../../../kit/mongo/index.ts';
import { secantusEnvironment, temporaryFolder } from '../../../kit/mongo/testing.ts';
import { openDatabases } from '../../../platform/databases.ts';
import { importFiles } from '../index.ts';
import { type Databases, importModels, type Models } from '../models.ts';
import type { ImportReport } from '../report.ts';

/** Databases to import into, and to look at afterwards. */
export interface Scratch {
  models: Models;
  databases: Databases;
  /** What makes a command use the same databases. */
  env: Record<string, string>;
  /** Imports files and folders. */
  run(...paths: string[]): Promise<ImportReport & { incomplete: boolean }>;
  /** Everything that the databases hold, in an order that does not depend on when it was written. */
  dump(): Promise<Record<string, object[]>>;
}

/** A database server for the tests of one file. */
export interface ScratchServer {
  uri: string;
  /** Empty databases of their own. */
  open(): Promise<Scratch>;
  /** Writes files into a new folder, by their paths; returns the folder. */
  folder(files: Record<string, unknown>): string;
  stop(): Promise<void>;
}

/** Starts a server; `stop` removes all traces of it. */
export async function scratchServer(): Promise<ScratchServer> {
  const home = temporaryFolder();
  const env = await secantusEnvironment();
  const server = await openDatabase({ home, env, report: () => {} });
  const closing: (() => Promise<void>)[] = [];
  let count = 0;
  return {
    uri: server.uri,
    async open() {
      count += 1;
      const prefix = `scratch${count}_`;
      const open = await openDatabases({ home, env: { MONGODB_URI: server.uri }, prefix, report: () => {} });
      closing.push(open.close);
      return scratch(open.databases, { MONGODB_URI: server.uri, CAREWEAVE_DATABASE_PREFIX: prefix });
    },
    folder(files) {
      count += 1;
      const folder = join(home, `files-${count}`);
      mkdirSync(folder);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
      }
      return folder;
    },
    async stop() {
      // whatever a failed test has left in a connection, the server must not outlive the tests
      await Promise.allSettled(closing.map(close => close()));
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const scratch = (databases: Databases, env: Record<string, string>): Scratch => {
  const models = importModels(databases);
  return {
    models,
    databases,
    env,
    run: (...paths) => importFiles(paths, { models, secret: 'a secret for tests', progress: () => {} }),
    dump: () => dumpOf(databases),
  };
};

/** Everything that databases hold, by collection. */
export async function dumpOf(databases: Databases): Promise<Record<string, object[]>> {
  const dump: Record<string, object[]> = {};
  for (const [name, connection] of Object.entries(databases)) {
    for (const collection of await connection.listCollections()) {
      const rows = await connection.collection<{ _id: string }>(collection.name).find({}).toArray();
      if (rows.length) dump[`${name}.${collection.name}`] = rows.sort((a, b) => (a._id < b._id ? -1 : 1));
    }
  }
  return Object.fromEntries(Object.entries(dump).sort(([a], [b]) => (a < b ? -1 : 1)));
}
