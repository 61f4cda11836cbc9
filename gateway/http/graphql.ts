import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { BeginSpan } from '../../kit/telemetry/begin.ts';
import type { Span } from '../../kit/telemetry/span.ts';
import { within } from '../../kit/telemetry/within.ts';
import type { OperationContext } from '../context.ts';
import type { LimitCheck } from '../limits/limits.ts';
import type { Taken, TakeOperation } from '../limits/trusted.ts';
import type { Pace } from '../pace.ts';
import type { Cancellation } from '../source/cancellation.ts';
import { sendError } from './answer-error.ts';
import { cancellationOf } from './cancellation.ts';
import { encode } from './encode.ts';
import { namedIn, withText } from './named.ts';
import { requestSpans } from './request-spans.ts';

/** What `/graphql` needs. */
export interface GraphQLRouteOptions<Context extends OperationContext> {
  server: ApolloServer<Context>;
  /** Tells who asks, before the body is read; a refusal is answered as such. */
  identify(request: FastifyRequest): Promise<void>;
  /** The context of a request that has been identified. */
  contextOf(request: FastifyRequest, cancellation: Cancellation, span?: Span): Context;
  /** Finds the operation that a request names. */
  take: TakeOperation;
  /** Whether who asks may ask operations of their own where only trusted ones are taken. */
  mayExplore(request: FastifyRequest): boolean;
  limitCheck: LimitCheck;
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
  options: GraphQLRouteOptions<Context>,
): void {
  const { server, identify, contextOf, deadlineMs, pace, trace } = options;
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
      const taken = operationIn(request, options);
      const problem = taken instanceof GraphQLError ? taken : null;
      limits?.set({ exceeded: problem !== null }).end();
      if (taken instanceof GraphQLError) return sendError(reply, taken);
      if (!ACCEPTED.test(request.headers.accept ?? '*/*')) return reply.code(406).send(NOT_ACCEPTABLE);
      const { cancellation, end } = cancellationOf(reply, deadlineMs);
      const leave = await pace.enter();
      try {
        const answered = await answer(server, request, taken?.text, contextOf(request, cancellation, span));
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

/** The operation that a request names, if it is taken and not too large; or why it is not. Null when it names none. */
function operationIn<Context extends OperationContext>(
  request: FastifyRequest,
  { take, mayExplore, limitCheck }: GraphQLRouteOptions<Context>,
): Taken | GraphQLError | null {
  try {
    const taken = take(namedIn(request), () => mayExplore(request));
    return taken && (limitCheck(taken.text, taken.digest) ?? taken);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

async function answer<Context extends OperationContext>(
  server: ApolloServer<Context>,
  request: FastifyRequest,
  text: string | undefined,
  contextValue: Context,
): Promise<{ status: number; headers: HeaderMap; bytes: Buffer }> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, value.toString());
  }
  const { search, body: asked } = withText(request, text);
  const {
    status = 200,
    headers: answered,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search,
      body: asked,
    },
    context: async () => contextValue,
  });
  if (body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  return { status, headers: answered, bytes: encode(body.string) };
}
