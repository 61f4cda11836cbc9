import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from '../kit/errors.ts';
import type { OperationContext } from './context.ts';
import { coverage } from './coverage.ts';
import { stringifyResult } from './engine/answer-text.ts';
import { type MeasureOperation, operations } from './operations.ts';

/** What the GraphQL server needs. */
export interface ServerOptions<Context extends OperationContext> {
  engine: GatewayInterface;
  /** Refuses operations before they are planned. */
  gate?: ApolloServerPlugin<Context>;
  /** Records what happened before the answer leaves. */
  journal?: ApolloServerPlugin<Context>;
  log: Logger;
  /** Hides the schema: no introspection, and no field names in errors. */
  production: boolean;
  measure: MeasureOperation;
  /** The operations that spans tell apart by name. */
  operationNames?: readonly string[];
  /** How an error leaves. */
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** Refuses a document of which it is not known which operation is meant: the engine would be asked for none. */
const namedOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { operationName } }) {
        if (operation) return;
        const message = operationName
          ? `The document has no operation named "${operationName}".`
          : 'The document has several operations: "operationName" must say which is meant.';
        const code = ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE;
        throw new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
      },
    };
  },
};

/** What can be wrong with a document, its variables and whoever asks it, in a request that is a proper one. */
const WRONG: ReadonlySet<unknown> = new Set([
  'FORBIDDEN' satisfies ErrorCode,
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/**
 * Gives clients that ask for `application/json`, and know nothing newer, the status 200 for every proper request, as GraphQL
 * over HTTP has it: they take any other status for one of HTTP itself.
 */
const statusOfJson: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (
          (http.status !== 400 && http.status !== 403) ||
          !accept.includes('application/json') ||
          accept.includes('graphql-response')
        )
          return;
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
        if (errors?.every(({ extensions }) => WRONG.has(extensions?.code))) http.status = 200;
      },
    };
  },
};

/** Starts Apollo Server over an engine. Nothing of it reports anywhere, and it answers no stack traces. */
export async function startServer<Context extends OperationContext>({
  engine,
  gate,
  journal,
  log,
  production,
  measure,
  operationNames = [],
  formatError,
}: ServerOptions<Context>): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    gateway: engine,
    logger: log,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError,
    stringifyResult,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      namedOperation,
      ...(gate ? [gate] : []),
      ...(journal ? [journal] : []),
      statusOfJson,
      coverage,
      operations(measure, operationNames),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
