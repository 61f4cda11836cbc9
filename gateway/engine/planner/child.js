import { writeFileSync } from 'node:fs';

/**
 * The program that plans operations over one supergraph. A fault of the native planner ends this process, and not the gateway's. It is
 * plain JavaScript and imports nothing but the planner, so that it starts in a moment; `process.ts` has the other end.
 */

/** The longest plan that is handed over, as JSON text: the gateway reads it in one go, while everyone else waits. */
const LONGEST = 4_000_000;

const addon = import('@graphql-hive/router-query-planner').then(
  ({ QueryPlanner }) => ({ QueryPlanner }),
  ({ message }) => ({ unloadable: message }),
);
let planner;

// where memory runs out, this process is to go, and not the gateway
try {
  writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
  // there is no such thing on this system
}

async function answered({ sdl, document, operationName }) {
  const { QueryPlanner, unloadable } = await addon;
  if (unloadable !== undefined) return { unloadable };
  if (sdl !== undefined) {
    planner = new QueryPlanner(sdl);
    return {};
  }
  // not in this thread, which must notice when the gateway is gone
  const plan = await planner.planAsync(document, operationName, new Set(), 0);
  const { length } = JSON.stringify(plan);
  return length > LONGEST ? { problem: `its plan has ${length} characters; at most ${LONGEST} are taken` } : { plan };
}

process.on('message', async ({ id, ...request }) => {
  process.send({ id, ...(await answered(request).catch(({ message }) => ({ problem: message }))) });
});

// the gateway says when to end; what stops a whole group of processes must not end this one before it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
// an exit would wait for the plan that is being made
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
