import type { FastifyInstance } from 'fastify';

/** Asks every component what keeps it from answering: component → problem, or null where there is none. */
export type Ready = () => Promise<Record<string, string | null>>;

/** How long the components may take to say how they are, in milliseconds. */
const TIME_LIMIT = 5_000;

/**
 * Serves `/health/live` (the process answers) and `/health/ready` (everything that it needs does). `behind` tells of what keeps
 * no request from being answered: it is shown, and nothing is down for it.
 */
export function serveHealth(
  app: FastifyInstance,
  ready: Ready,
  behind: () => Record<string, string | null> = () => ({}),
): void {
  app.get('/health/live', async () => ({ status: 'up' }));
  app.get('/health/ready', async (_request, reply) => {
    const problems = await ask(ready);
    const components = { ...stated(problems, 'down'), ...stated(behind(), 'behind') };
    const up = Object.values(problems).every(problem => problem === null);
    return reply.code(up ? 200 : 503).send({ status: up ? 'up' : 'down', components });
  });
}

const stated = (problems: Record<string, string | null>, otherwise: 'down' | 'behind') =>
  Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [
      name,
      problem ? { status: otherwise, problem } : { status: 'up' },
    ]),
  );

/** A check that fails or hangs is itself a problem, not a reason to give no answer. */
async function ask(ready: Ready): Promise<Record<string, string | null>> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Record<string, string | null>>(resolve => {
    timer = setTimeout(() => resolve({ checks: `no answer within ${TIME_LIMIT / 1000} s` }), TIME_LIMIT);
  });
  try {
    return await Promise.race([ready(), limit]);
  } catch (error) {
    return { checks: `they failed (${(error as Error).name})` };
  } finally {
    clearTimeout(timer);
  }
}
