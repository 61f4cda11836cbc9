import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { BeginSpan } from '../../kit/telemetry/begin.ts';
import type { Span } from '../../kit/telemetry/span.ts';
import { within } from '../../kit/telemetry/within.ts';
import type { OperationContext } from '../context.ts';
import type { Pace } from '../pace.ts';
import type { Cancellation } from '../source/cancellation.ts';
import { sendError } from './answer-error.ts';
import { cancellationOf } from './cancellation.ts';
import { encode } from './encode.ts';
import { requestSpans } from './request-spans.ts';

/** What `/graphql` needs. */
export interface GraphQLRouteOptions<Context extends OperationContext> {
  server: ApolloServer<Context>;
  /** Tells who asks, before the body is read; a refusal is answered as such. */
  identify(request: FastifyRequest): Promise<void>;
  /** The context of a request that has been identified. */
  contextOf(request: FastifyRequest, cancellation: Cancellation, span?: Span): Context;
  limitCheck(text: string): GraphQLError | null;
  /** How long an operation may take, in milliseconds. */
  deadlineMs: number;
  pace: Pace;
  /** Begins spans; there are none without it. */
  trace?: BeginSpan;
}

/**
 * Serves `/graphql`. Who asks is known before the body is read, and the query is measured before the server sees it. It
 * hands requests to Apollo Server itself, for the caller must be known earlier than an integration would ask for it.
 */
export function serveGraphQL<Context extends OperationContext>(
  app: FastifyInstance,
  { server, identify, contextOf, limitCheck, deadlineMs, pace, trace }: GraphQLRouteOptions<Context>,
): void {
  const spans = trace && requestSpans(trace);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: spans
      ? (request, reply) => within(spans.begin(request, reply).child('identity'), () => identify(request))
      : identify,
    handler: async (request, reply) => {
      const span = spans?.of(request);
      const limits = span?.child('limits');
      const text = queryOf(request);
      const problem = text === undefined ? null : limitCheck(text);
      limits?.set({ exceeded: problem !== null }).end();
      if (problem) return sendError(reply, problem);
      if (!ACCEPTED.test(request.headers.accept ?? '*/*')) return reply.code(406).send(NOT_ACCEPTABLE);
      const { cancellation, end } = cancellationOf(reply, deadlineMs);
      const leave = await pace.enter();
      try {
        const answered = await answer(server, request, contextOf(request, cancellation, span));
        for (const [name, value] of answered.headers) reply.header(name, value);
        reply.code(answered.status).send(answered.bytes);
      } finally {
        leave();
        end();
      }
      return reply;
    },
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    onRequest: async (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'GET, POST')
        .send({ errors: [{ message: 'Only GET and POST are taken.', extensions: { code: 'BAD_REQUEST' } }] }),
    handler: () => {},
  });
}

/** What an answer can be; who takes nothing of it is told before anything is done, for it may be a mutation. */
const ACCEPTED = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;
const NOT_ACCEPTABLE = {
  errors: [
    {
      message: 'The answer is application/graphql-response+json or application/json.',
      extensions: { code: 'BAD_REQUEST' },
    },
  ],
};

function queryOf(request: FastifyRequest): string | undefined {
  const from = request.method === 'GET' ? request.query : request.body;
  const { query } = (from ?? {}) as { query?: unknown };
  return typeof query === 'string' ? query : undefined;
}

async function answer<Context extends OperationContext>(
  server: ApolloServer<Context>,
  request: FastifyRequest,
  contextValue: Context,
): Promise<{ status: number; headers: HeaderMap; bytes: Buffer }> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, value.toString());
  }
  const {
    status = 200,
    headers: answered,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: request.method === 'GET' ? new URL(request.url, 'http://gateway').search : '',
      body: request.body,
    },
    context: async () => contextValue,
  });
  if (body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  return { status, headers: answered, bytes: encode(body.string) };
}
