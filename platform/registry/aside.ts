import { LRUCache } from 'lru-cache';
import { Piscina } from 'piscina';
import type { Finding } from '../../gateway/supergraph/check/index.ts';
import type { Part } from '../../gateway/supergraph/compose.ts';
import type { Check } from './work.ts';

/** The registry's long work, beside the thread that answers requests. */
export interface Aside {
  /** Composes the platform's own subgraphs with others, once for the same ones. Rejects where that gives no graph. */
  compose(services: readonly Part[]): Promise<string>;
  /** What is wrong with a candidate. */
  check(check: Check): Promise<Finding[]>;
  stop(): Promise<void>;
}

/** How long the thread is kept when there is nothing to do, in milliseconds: it holds as much memory as the platform at rest. */
const IDLE_MS = 60_000;

/** How many supergraphs are remembered, each a few hundred kilobytes. */
const MOST = 8;

/** Starts no thread before there is something to do; `log` is told when one ends by a fault of its own. */
export function startAside(log: (message: string, error: unknown) => void): Aside {
  const pool = new Piscina({
    filename: new URL('./thread.js', import.meta.url).href,
    // a service that is slow to answer a check keeps no composition waiting
    concurrentTasksPerWorker: 16,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  pool.on('error', error => log('the thread beside the registry has ended; the next work starts another', error));
  const composed = new LRUCache<string, Promise<string>>({ max: MOST });
  return {
    compose(services) {
      const key = JSON.stringify(services);
      const known = composed.get(key);
      if (known) return known;
      const work = pool.run(services, { name: 'composeWith' }) as Promise<string>;
      composed.set(key, work);
      work.catch(() => composed.delete(key));
      return work;
    },
    check: check => pool.run(check, { name: 'check' }) as Promise<Finding[]>,
    stop: () => pool.destroy(),
  };
}
