import type { Rung } from './engine.ts';
import { findMemoryServer } from './rungs/memory-server.ts';
import { findMongod } from './rungs/mongod.ts';
import { findSecantusDb } from './rungs/secantus-db.ts';
import { findSecantusRs } from './rungs/secantusd-rs.ts';

/** Every engine, in the order in which a first start tries them. `MONGODB_URI` stands before them all, see `given-uri.ts`. */
export const LADDER: readonly Rung[] = [
  { engine: 'mongod', find: findMongod },
  { engine: 'secantusd-rs', find: findSecantusRs },
  { engine: 'memory-server', find: search => findMemoryServer(search) },
  { engine: 'SecantusDB', find: findSecantusDb },
];
