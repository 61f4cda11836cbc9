import Fastify, { type FastifyRequest } from 'fastify';
import type { Subgraph } from './subgraph.ts';

/** A subgraph that listens. */
export interface Listening {
  url: string;
  stop(): Promise<void>;
}

/** One event alone may be large: it names all records that were seen. In bytes. */
const INGEST_LIMIT = 64 * 1024 * 1024;

const traceparentOf = ({ headers: { traceparent } }: FastifyRequest): string | undefined =>
  typeof traceparent === 'string' ? traceparent : undefined;

/** Serves a subgraph over HTTP, with the same answers that it gives embedded. Port 0 picks a free one. */
export async function serve(subgraph: Subgraph, options: { port: number; host?: string }): Promise<Listening> {
  const app = Fastify({ bodyLimit: 4 * 1024 * 1024, forceCloseConnections: 'idle' });
  app.register(async signed => {
    signed.removeAllContentTypeParsers();
    // the token is for this text, letter by letter
    signed.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
    signed.post<{ Body?: string }>('/graphql', async (request, reply) => {
      const answer = await subgraph.handle(request.headers.authorization, request.body ?? '', traceparentOf(request));
      return reply.code(answer.status).send(answer.body);
    });
    signed.post<{ Body?: string }>('/ingest', { bodyLimit: INGEST_LIMIT }, async (request, reply) => {
      const answer = await subgraph.ingest(request.headers.authorization, request.body ?? '');
      return reply.code(answer.status).send(answer.body);
    });
    signed.post<{ Body?: string }>('/supergraph', async (request, reply) => {
      const answer = await subgraph.supergraph(request.headers.authorization, request.body ?? '');
      return reply.code(answer.status).send(answer.body);
    });
  });
  app.post('/grants', async (request, reply) => {
    const answer = await subgraph.grants(request.headers.authorization, request.body, traceparentOf(request));
    return reply.code(answer.status).send(answer.body);
  });
  app.get('/health', async (_request, reply) => {
    const problem = await subgraph.problem();
    return reply.code(problem ? 503 : 200).send({ subgraph: subgraph.name, status: problem ? 'down' : 'up' });
  });
  const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return { url, stop: () => app.close() };
}
