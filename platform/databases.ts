import type { Connection } from 'mongoose';
import type { Databases } from '../interchange/import/models.ts';
import { importModels } from '../interchange/import/models.ts';
import { connect, DatabaseInUse, ensureIndexes, ensureVersion, openDatabase } from '../kit/mongo/index.ts';
import { SUBGRAPHS } from '../kit/names.ts';
import { auditModels } from '../subgraphs/audit/index.ts';
import { registryModels } from '../subgraphs/registry/registry.store.ts';

/** Hears of every database command: its name, and the database. */
export type OnCommand = (name: string, command: object, database: string) => void;

/** The databases of all subgraphs, open. */
export interface OpenDatabases {
  uri: string;
  engine: string;
  databases: Databases;
  /** Closes the connections, and ends the server if it was started here. */
  close(): Promise<void>;
  /** Resolves with the reason when a server that was started here ends by itself. */
  closed: Promise<string>;
}

/** What `openDatabases` needs to know. */
export interface DatabaseOptions {
  home: string;
  env: NodeJS.ProcessEnv;
  prefix: string;
  fresh?: boolean;
  report: (step: string) => void;
  onCommand?: OnCommand;
  /** True for commands beside a running platform: its database is joined. Else that is an error. */
  join?: boolean;
}

/** Opens the databases of all subgraphs with their indexes; rejects with `DatabaseInUse` when another process has them. */
export async function openDatabases(options: DatabaseOptions): Promise<OpenDatabases> {
  const { home, env, prefix, report, onCommand, fresh = false } = options;
  const server = await openDatabase({ home, env, report, fresh }).catch((error: unknown) => {
    if (options.join && error instanceof DatabaseInUse && error.uri)
      return { uri: error.uri, engine: 'joined', stop: async () => {}, closed: new Promise<string>(() => {}) };
    throw error;
  });
  const databases = {} as Databases;
  const close = async () => {
    await Promise.all(Object.values(databases).map(connection => connection.close()));
    await server.stop();
  };
  try {
    for (const name of SUBGRAPHS) databases[name] = await connect(server.uri, { database: name, prefix, onCommand });
    await ensureVersion(databases.directory);
    // a server that is not ours keeps what others have in it: only our own databases are emptied
    if (fresh && server.engine === 'uri') await empty(Object.values(databases));
    importModels(databases);
    auditModels(databases.audit);
    registryModels(databases.registry);
    for (const connection of Object.values(databases)) await ensureIndexes(connection);
  } catch (error) {
    await close();
    throw error;
  }
  return { uri: server.uri, engine: server.engine, databases, close, closed: server.closed };
}

const empty = (connections: Connection[]) => Promise.all(connections.map(connection => connection.dropDatabase()));
