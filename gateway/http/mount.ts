import type { RequestListener } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** A server of its own that answers below one path of the gateway. */
export interface Mounted {
  /** Such as `/oidc`; what it answers begins with that. */
  path: string;
  /** Opens it once the address is known at which the gateway listens: it sees addresses without the path. */
  open(url: string): Promise<RequestListener>;
}

/**
 * Makes room for a server below one path, and gives what opens it. What a route of Fastify would do for it is not done: bodies
 * are left to be read by it, and of the security headers only the content policy is its own matter.
 */
export function mount(app: FastifyInstance, { path, open }: Mounted): (url: string) => Promise<void> {
  let listener: RequestListener | undefined;
  app.register(async inside => {
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', (_request, _payload, done) => done(null));
    inside.all(`${path}/*`, async (request, reply) => {
      const { raw } = request;
      if (!listener) return reply.callNotFound();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined && name !== 'content-security-policy') reply.raw.setHeader(name, value);
      reply.hijack();
      // where it is mounted, as Express says it
      Object.assign(raw, { originalUrl: raw.url, url: (raw.url ?? '').slice(path.length) });
      listener(raw, reply.raw);
    });
  });
  return async url => {
    listener = await open(url);
  };
}
