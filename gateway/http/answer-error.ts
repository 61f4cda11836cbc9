import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  IDENTITY_UNAVAILABLE: 503,
  OPERATION_UNTRUSTED: 403,
  PERSISTED_QUERY_NOT_FOUND: 200,
};

/** When to ask again, in seconds, what can't be answered now. */
const RETRY_AFTER = 5;

/** What Fastify refuses before a route sees it, in words for callers. */
const WORDS: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request body is too large: at most 1 MiB is taken.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The content type is not taken: send "content-type: application/json".',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The request body is empty: a JSON object with a "query" is expected.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The request body is no JSON.',
};

/** Answers a refusal that came before the GraphQL server, in the form that GraphQL clients know. */
export function sendError(reply: FastifyReply, error: GraphQLError): FastifyReply {
  const { message, extensions } = error;
  const status = STATUS[String(extensions.code)] ?? 400;
  if (status === 401) {
    reply.header('www-authenticate', extensions.reason === 'refused' ? 'Bearer error="invalid_token"' : 'Bearer');
  }
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  return reply.code(status).send({ errors: [{ message, extensions }] });
}

/** Makes the handler of errors outside GraphQL: a refusal in clear words, or a masked fault that the log has whole. */
export const createErrorHandler =
  (log: Logger) =>
  (error: FastifyError | GraphQLError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof GraphQLError) {
      if (error.cause !== undefined) log.error({ requestId: request.id, err: error.cause }, error.message);
      return sendError(reply, error);
    }
    // Fastify would cut the connection, and with it, often, the answer; the body is read to its end and dropped instead.
    reply.removeHeader('connection');
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      const message = WORDS[error.code] ?? 'The request is not understood.';
      return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    log.error({ requestId: request.id, err: error }, 'a request failed');
    const message = 'Something went wrong here; the log has it.';
    return reply.code(500).send({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  };
