import type { FastifyInstance } from 'fastify';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Careweave</title>
<h1>Careweave</h1>
<p>One person, many organisations, one graph.</p>
<ul>
<li><code>POST /graphql</code>: GraphQL; <code>authorization: Bearer …</code> and <code>purpose-of-use</code> are needed.
<li><a href="/health/live"><code>/health/live</code></a>, <a href="/health/ready"><code>/health/ready</code></a>: health.
<li><a href="/metrics"><code>/metrics</code></a>: figures for Prometheus.
</ul>
</html>
`;

/** Serves the addresses of the gateway at `/`, where there is no explorer. */
export function servePlainPage(app: FastifyInstance): void {
  app.get('/', async (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
}
