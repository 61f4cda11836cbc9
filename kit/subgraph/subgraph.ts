import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type FormattedExecutionResult, GraphQLError, parse } from 'graphql';
import type { Connection } from 'mongoose';
import { verifyBatch } from '../audit/batch.ts';
import { AccessReport } from '../audit/report.ts';
import type { Caller } from '../caller/caller.ts';
import { callerGate } from '../caller/gate.ts';
import { verifyCaller } from '../caller/token.ts';
import { type GrantSource, grantAsker } from '../grant/ask.ts';
import { grantVerifier } from '../grant/verifier.ts';
import { ping } from '../mongo/connect.ts';
import { type Poll, readPoll, verifyPoll } from '../registry/poll.ts';
import type { SigningKey } from '../signing/keys.ts';
import type { BeginSpan } from '../telemetry/begin.ts';
import type { Span } from '../telemetry/span.ts';
import { within } from '../telemetry/within.ts';
import { asResolverMap, type RequestContext, type SubgraphDefinition } from './define.ts';
import { formatError } from './format-error.ts';

/** An answer of a subgraph, embedded or over HTTP. */
export interface SubgraphAnswer {
  status: number;
  body: FormattedExecutionResult | Record<string, unknown>;
}

/** A subgraph that is running. */
export interface Subgraph {
  name: string;
  /** Answers one GraphQL request of the gateway, by its JSON text; its trace goes on here. */
  handle(authorization: string | undefined, body: string, traceparent?: string): Promise<SubgraphAnswer>;
  /** Signs grants for persons that another subgraph's list names; only `people` does. */
  grants(authorization: string | undefined, body: unknown, traceparent?: string): Promise<SubgraphAnswer>;
  /** Takes a piece of a gateway's journal, by its JSON text; only `audit` does. */
  ingest(authorization: string | undefined, body: string): Promise<SubgraphAnswer>;
  /** Tells a gateway of a newer supergraph, by the JSON text of its question; only `registry` does. */
  supergraph(authorization: string | undefined, body: string): Promise<SubgraphAnswer>;
  /** What keeps it from answering; null when nothing does. Really asks the database. */
  problem(): Promise<string | null>;
  stop(): Promise<void>;
}

/** What a subgraph runs on. */
export interface SubgraphSetting {
  connection: Connection;
  /** The public key of the gateway, which signs callers. */
  callerKey: SigningKey;
  /** The key of `people`, which signs grants. */
  grantKey: SigningKey;
  /** How to reach `people` for the grants of a list. */
  grantSource: GrantSource;
  /** Signs grants, in `people`. */
  signGrants?: (caller: Caller, persons: readonly string[]) => Promise<Record<string, string>>;
  /** The subgraphs that may ask `/grants`, with the caller tokens that they were asked with. */
  grantAudiences?: string[];
  /** Takes a piece of a gateway's journal, in `audit`. */
  ingest?: (body: string) => Promise<SubgraphAnswer>;
  /** The newer supergraph that a gateway asks for, in `registry`; null when there is none in time. */
  supergraph?: (poll: Poll) => Promise<object | null>;
  log(message: string, error: unknown): void;
  /** Begins spans; there are none without it. */
  trace?: BeginSpan;
}

const bad = (message: string): SubgraphAnswer => ({
  status: 400,
  body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
});

/** The GraphQL request of a JSON text; undefined when it is none. */
function readRequest(text: string): GraphQLRequest | undefined {
  try {
    const request = JSON.parse(text) as GraphQLRequest | null;
    if (typeof request?.query !== 'string') return undefined;
    const { query, variables, operationName } = request;
    return { query, variables, operationName };
  } catch {
    return undefined;
  }
}

/** Starts a subgraph; it answers only callers whom the gateway signed for it. */
export async function startSubgraph<Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
  setting: SubgraphSetting,
): Promise<Subgraph> {
  const { connection, callerKey, grantKey, trace } = setting;
  const enter = callerGate(callerKey, definition.name);
  const makeContext = definition.open({ connection, grantKey });
  const schema = buildSubgraphSchema({
    typeDefs: parse(definition.sdl),
    resolvers: asResolverMap(definition.resolvers),
  });
  const server = new ApolloServer<Context>({
    schema,
    introspection: false,
    formatError: (formatted, error) => formatError(formatted, error, definition.name, setting.log),
    csrfPrevention: false,
    cache: 'bounded',
    stopOnTerminationSignals: false,
    plugins: [
      // it wraps the resolver of every field
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();

  return {
    name: definition.name,
    async handle(authorization, body, traceparent) {
      const span = trace?.(`subgraph ${definition.name}`, traceparent);
      return refusing(span, async () => {
        const { caller, request: requestId } = enter(authorization, body);
        const request = readRequest(body);
        if (!request) return bad('Expected a JSON object with a "query".');
        const execution = span?.child('execute');
        const report = new AccessReport();
        const contextValue = makeContext({
          caller,
          report,
          requestId,
          verifyGrant: grantVerifier(grantKey, caller),
          askGrants: grantAsker(setting.grantSource, grantKey, authorization ?? '', caller, execution),
        });
        const { body: answer } = await server.executeOperation(request, { contextValue });
        if (answer.kind !== 'single') throw new Error('incremental delivery is not used between subgraphs');
        execution?.set({ errors: answer.singleResult.errors?.length ?? 0 }).end();
        const access = report.take();
        return { status: 200, body: access ? { ...answer.singleResult, extensions: { access } } : answer.singleResult };
      });
    },
    async grants(authorization, body, traceparent) {
      const { signGrants } = setting;
      const persons = (body as { persons?: unknown } | null)?.persons;
      if (!signGrants) return { status: 404, body: {} };
      if (!Array.isArray(persons) || !persons.every(person => typeof person === 'string'))
        return bad('Expected a JSON object with "persons": a list of ids.');
      return refusing(trace?.(`grants ${definition.name}`, traceparent), async () => {
        // what it was signed for stays with the subgraph that has it: who comes with it here is that subgraph, maybe twice
        const { caller } = verifyCaller(callerKey, authorization, setting.grantAudiences ?? []);
        return { status: 200, body: await signGrants(caller, persons) };
      });
    },
    async ingest(authorization, body) {
      const { ingest } = setting;
      if (!ingest) return { status: 404, body: {} };
      return refusing(undefined, async () => {
        verifyBatch(callerKey, authorization, body);
        return ingest(body);
      });
    },
    async supergraph(authorization, body) {
      const { supergraph } = setting;
      if (!supergraph) return { status: 404, body: {} };
      return refusing(undefined, async () => {
        verifyPoll(callerKey, authorization, body);
        const poll = readPoll(body);
        if (!poll) return bad('Expected a JSON object with "after" and "wait".');
        return { status: 200, body: { ...(await supergraph(poll)) } };
      });
    },
    async problem() {
      try {
        await ping(connection);
        return null;
      } catch (error) {
        return `${definition.name}: its database does not answer (${(error as Error).name})`;
      }
    },
    stop: () => server.stop(),
  };
}

async function refusing(span: Span | undefined, work: () => Promise<SubgraphAnswer>): Promise<SubgraphAnswer> {
  try {
    return await within(span, work);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, extensions } = error;
    return { status: extensions.code === 'UNAUTHENTICATED' ? 401 : 400, body: { errors: [{ message, extensions }] } };
  }
}
