export { type ConnectOptions, connect, ensureIndexes, ping } from './connect.ts';
export { type Database, type OpenOptions, openDatabase } from './open.ts';
export { DatabaseInUse, type RunningDatabase, runningDatabase } from './ownership.ts';
export { ensureVersion } from './version.ts';
