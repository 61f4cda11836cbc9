import type { FastifyInstance } from 'fastify';

/** How long requests in flight may take to end once the gateway stops, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Makes the stop of an HTTP server: it takes nothing new, lets what is in flight end, and cuts what takes longer than
 * 8 s. Call it before the server listens.
 */
export function createStop(app: FastifyInstance): () => Promise<void> {
  let stopping = false;
  let inFlight = 0;
  // Connections that browsers keep, or open ahead of need, would keep the server open until they let go of them.
  const cutIfDone = () => {
    if (stopping && inFlight === 0) app.server.closeAllConnections();
  };
  app.addHook('onRequest', (_request, reply, done) => {
    inFlight += 1;
    // also when the caller has left before the answer, which is no response to Fastify
    reply.raw.once('close', () => {
      inFlight -= 1;
      if (stopping) setImmediate(cutIfDone);
    });
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
  return async () => {
    stopping = true;
    const cut = setTimeout(() => app.server.closeAllConnections(), PATIENCE);
    const closed = app.close();
    cutIfDone();
    await closed;
    clearTimeout(cut);
  };
}
