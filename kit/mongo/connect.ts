import mongoose from 'mongoose';

/** What `connect` can be told. */
export interface ConnectOptions {
  /** The subgraph's own database, without the prefix. */
  database: string;
  /** What stands before its name; default `CAREWEAVE_DATABASE_PREFIX`, else `careweave_`. */
  prefix?: string;
  /** Hears of every command sent, except `hello`, `ping` and `endSessions`. The command is the driver's own: don't change it. */
  onCommand?: (name: string, command: object, database: string) => void;
}

/** How long a server may be looked for, milliseconds. */
const SELECTION_MS = 5000;

/** How long a ping may take, milliseconds: less than those wait who ask for health. */
const PING_MS = 3000;

/** Commands that say nothing about what was asked of the data. */
const UNTOLD = new Set(['hello', 'ping', 'endSessions']);

/** Opens a subgraph's connection: one per subgraph and process. Rejects when no server answers within 5 s. */
export async function connect(uri: string, options: ConnectOptions): Promise<mongoose.Connection> {
  const { database, prefix = process.env.CAREWEAVE_DATABASE_PREFIX ?? 'careweave_', onCommand } = options;
  // `true` would silently drop a misspelt key from a filter, and find more than was asked for.
  mongoose.set('strictQuery', 'throw');
  const connection = mongoose.createConnection(uri, {
    dbName: `${prefix}${database}`,
    // Never by themselves: SecantusDB 0.7.0b3 stands still for good when a collection is made while its first document comes.
    autoIndex: false,
    autoCreate: false,
    monitorCommands: true,
    maxPoolSize: 20,
    maxIdleTimeMS: 60_000,
    serverSelectionTimeoutMS: SELECTION_MS,
    connectTimeoutMS: SELECTION_MS,
    waitQueueTimeoutMS: 10_000,
    // What is acknowledged has reached the disk of a majority: no crash takes it back.
    writeConcern: { w: 'majority', journal: true },
  });
  if (onCommand) {
    connection.getClient().on('commandStarted', ({ commandName, command, databaseName }) => {
      if (!UNTOLD.has(commandName)) onCommand(commandName, command, databaseName);
    });
  }
  return connection.asPromise().catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
}

/**
 * Makes the indexes of every model of a connection, one after the other. Must be over before the first write, see the
 * README. Rejects with the first model that fails.
 */
export async function ensureIndexes(connection: mongoose.Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createIndexes().catch((cause: Error) => {
      throw new Error(`The indexes of ${model.modelName} could not be made: ${cause.message}`, { cause });
    });
  }
}

/** Resolves when the database answers; rejects when it doesn't within 3 s. */
export async function ping(connection: mongoose.Connection): Promise<void> {
  await connection.getClient().db('admin').command({ ping: 1 }, { timeoutMS: PING_MS });
}
