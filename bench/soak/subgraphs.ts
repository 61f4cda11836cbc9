import type { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, fromMemory, message, serve } from '../gateway/serve.ts';
import { servedAt } from './graph.ts';

/** How a fetch can fail. */
type Fault = 'reset' | 'status' | 'broken' | 'slow';

const QUICK: Fault[] = ['reset', 'status', 'broken'];

// few are slow: a request that waits is one of those under way, and were many to wait, there would be little else
const SLOW_EACH = 400;

const LATE_MS = 1000;

const DATA = '{"data":{"_entities":[{"note":"too late"}]}}';

/** Serves the subgraphs of all generations in this process. Each fetch of `note` fails, in the next of the ways there are. */
export function serveSubgraphs(timeLimitMs: number): Promise<{ server: Server; url: string }> {
  const known = servedAt();
  const healthy = fromMemory(path => known.get(path));
  let turn = 0;
  const faults: Record<Fault, () => ReturnType<Answer>> = {
    reset: () => null,
    status: () => message('500 Internal Server Error', DATA),
    broken: () => message('200 OK', DATA.slice(0, -9)),
    slow: () => pause(timeLimitMs + LATE_MS, message('200 OK', DATA), { ref: false }),
  };
  return serve((path, body) => {
    if (!/\bnote\b/.test(body)) return healthy(path, body);
    turn += 1;
    return faults[turn % SLOW_EACH === 0 ? 'slow' : (QUICK[turn % QUICK.length] as Fault)]();
  });
}
