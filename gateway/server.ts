import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from 'pino';
import type { GatewayContext } from './context.ts';
import { coverage } from './coverage.ts';
import { createErrorFormat } from './format-error.ts';
import { type MeasureOperation, operations } from './operations.ts';

/** What the GraphQL server needs. */
export interface ServerOptions {
  engine: GatewayInterface;
  log: Logger;
  /** Hides the schema: no introspection, and no field names in errors. */
  production: boolean;
  measure: MeasureOperation;
}

/** Starts Apollo Server over an engine. Nothing of it reports anywhere, and it answers no stack traces. */
export async function startServer({
  engine,
  log,
  production,
  measure,
}: ServerOptions): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway: engine,
    logger: log,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    formatError: createErrorFormat(log),
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
