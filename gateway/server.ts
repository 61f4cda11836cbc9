import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { OperationContext } from './context.ts';
import { coverage } from './coverage.ts';
import { stringifyResult } from './engine/answer-text.ts';
import { type MeasureOperation, operations } from './operations.ts';

/** What the GraphQL server needs. */
export interface ServerOptions {
  engine: GatewayInterface;
  log: Logger;
  /** Hides the schema: no introspection, and no field names in errors. */
  production: boolean;
  measure: MeasureOperation;
  /** How an error leaves. */
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** Starts Apollo Server over an engine. Nothing of it reports anywhere, and it answers no stack traces. */
export async function startServer<Context extends OperationContext>({
  engine,
  log,
  production,
  measure,
  formatError,
}: ServerOptions): Promise<ApolloServer<Context>> {
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
      coverage,
      operations(measure),
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
