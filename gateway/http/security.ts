import type { FastifyInstance } from 'fastify';

/** What a browser may do with an answer: nothing. A page that needs more says so itself. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // browsers take it from HTTPS only, so that http://localhost goes on
  'strict-transport-security': 'max-age=31536000',
  'cache-control': 'no-store',
};

/** Sends the security headers with every answer; routes may replace them. */
export function secure(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS);
    done();
  });
}
