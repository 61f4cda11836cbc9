import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../../kit/caller/caller.ts';
import { createContext, type GatewayContext } from '../context.ts';
import type { Identity } from '../identity/identity.ts';
import { inRequest } from '../request-scope.ts';
import { sendError } from './answer-error.ts';

/** What `/graphql` needs. */
export interface GraphQLRouteOptions {
  server: ApolloServer<GatewayContext>;
  identity: Identity;
  limitCheck(text: string): GraphQLError | null;
  log: Logger;
}

/**
 * Serves `/graphql`. Who asks is known before the body is read, and the query is measured before the server sees it. It
 * hands requests to Apollo Server itself, for the caller must be known earlier than an integration would ask for it.
 */
export function serveGraphQL(app: FastifyInstance, { server, identity, limitCheck, log }: GraphQLRouteOptions): void {
  const callers = new WeakMap<FastifyRequest, Caller>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async request => {
      callers.set(request, await identity.caller(request.headers));
    },
    handler: async (request, reply) => {
      const text = queryOf(request);
      const problem = text === undefined ? null : limitCheck(text);
      if (problem) return sendError(reply, problem);
      const caller = callers.get(request);
      if (!caller) throw new Error('a request came to the GraphQL server without a caller');
      return inRequest(request.id, () => answer(server, request, reply, createContext(caller, request.id, log)));
    },
  });
}

function queryOf(request: FastifyRequest): string | undefined {
  const from = request.method === 'GET' ? request.query : request.body;
  const { query } = (from ?? {}) as { query?: unknown };
  return typeof query === 'string' ? query : undefined;
}

async function answer(
  server: ApolloServer<GatewayContext>,
  request: FastifyRequest,
  reply: FastifyReply,
  contextValue: GatewayContext,
): Promise<FastifyReply> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, value.toString());
  }
  const {
    status,
    headers: answered,
    body,
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.url, 'http://gateway').search,
      body: request.body,
    },
    context: async () => contextValue,
  });
  if (body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  for (const [name, value] of answered) reply.header(name, value);
  return reply.code(status ?? 200).send(body.string);
}
