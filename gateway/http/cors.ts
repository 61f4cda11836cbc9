import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser remembers that it may ask, in seconds. */
const REMEMBERED = 600;

/**
 * Lets pages of these origins ask from a browser (CORS): with a token in a header, never with cookies. Pages of other origins
 * get no permission, and without any origin nothing is said of it.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'purpose-of-use', 'x-request-id', 'apollo-require-preflight'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    credentials: false,
    maxAge: REMEMBERED,
  });
}
