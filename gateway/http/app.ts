import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import { createErrorHandler } from './answer-error.ts';
import { allowOrigins } from './cors.ts';
import { requestIdOf } from './request-id.ts';
import { secure } from './security.ts';

/** What the HTTP server needs. */
export interface AppOptions {
  /** The largest body taken, in bytes. */
  bodyLimit: number;
  log: Logger;
  metrics: Metrics;
  /** The origins whose pages may ask; none without it. */
  origins?: readonly string[];
}

/** How long a client may take to send its request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/** Makes the HTTP server: request ids, security headers, one log line and one measurement per request, `/metrics`. */
export function createApp({ bodyLimit, log, metrics, origins = [] }: AppOptions): FastifyInstance {
  const app = Fastify({
    bodyLimit,
    requestTimeout: REQUEST_TIMEOUT,
    forceCloseConnections: 'idle',
    requestIdHeader: false,
    genReqId: request => requestIdOf(request.headers['x-request-id']),
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(createErrorHandler(log));
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] }),
  );
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  secure(app);
  allowOrigins(app, origins);
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'other';
    const seconds = reply.elapsedTime / 1000;
    metrics.request(route, reply.statusCode, seconds);
    log.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, seconds }, 'request');
    done();
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await metrics.text();
    return reply.type(contentType).send(body);
  });
  return app;
}
