import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Report } from '../../kit/audit/report.ts';
import { callerGate } from '../../kit/caller/gate.ts';
import type { CallerClaims } from '../../kit/caller/token.ts';
import { type AccessGrant, verifyGrant } from '../../kit/grant/grant.ts';
import { readGrant } from '../../kit/grant/opened.ts';
import { verificationKey } from '../../kit/signing/keys.ts';
import { asResolverMap } from '../../kit/subgraph/define.ts';
import { MEALS } from './python-service.ts';

/** What the service answers while it is honest. */
export interface HonestAnswer {
  data: { _entities: (Record<string, unknown> | null)[] };
  errors?: unknown[];
  extensions?: { access?: Report } & Record<string, unknown>;
}

/** What it does instead: changes the answer, or takes the response in its own hands, and says so. */
export type Misbehave = (
  answer: HonestAnswer,
  response: ServerResponse,
  request: IncomingMessage,
) => HonestAnswer | 'done';

/** A service that gives meal deliveries, honestly until told otherwise. */
export interface HostileService {
  /** With the path. */
  url: string;
  /** Undefined while it is honest. */
  instead: Misbehave | undefined;
  /** How often it was asked. */
  asked: number;
  /** What the grants say that it was sent last. */
  grants: (AccessGrant | null)[];
  /** Its port is closed, as if it had died; or it is back at the same one. */
  die(): Promise<void>;
  live(): Promise<void>;
  stop(): Promise<void>;
}

/** The SDL of meals on wheels. */
export const MEALS_SDL = readFileSync(join(MEALS, 'schema.graphql'), 'utf8');

/** Starts it, with the public keys of a platform. */
export async function hostileService(home: string, name = 'meals-on-wheels'): Promise<HostileService> {
  const enter = callerGate(await verificationKey(home, 'gateway'), name);
  const grants = await verificationKey(home, 'people');
  const delivery = (id: string) => ({ id: `M-${id}`, day: '2026-11-25', meal: `Soup for ${id}`, delivered: true });
  const resolvers = {
    Person: {
      __resolveReference: async ({ id, grant }: { id: string; grant: unknown }, { caller }: CallerClaims) => ({
        id: (await verifyGrant(grants, grant, id, caller)).person,
      }),
      mealDeliveries: ({ id }: { id: string }) => ({ nodes: [delivery(id)], pageInfo: { hasNextPage: false } }),
    },
  };
  const schema = buildSubgraphSchema({ typeDefs: parse(MEALS_SDL), resolvers: asResolverMap(resolvers) });
  const answer = async (body: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    service.asked += 1;
    const { query: source, variables: variableValues } = JSON.parse(body) as { query: string; variables: object };
    const contextValue = enter(request.headers.authorization, body);
    const { representations = [] } = variableValues as { representations?: { grant?: unknown }[] };
    service.grants = representations.map(({ grant }) => readGrant(grant));
    const honest = await graphql({ schema, source, contextValue, variableValues: { ...variableValues } });
    const said = service.instead ? service.instead(plain(honest), response, request) : honest;
    if (said === 'done') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said));
  };
  const server = createServer((request, response) => {
    if (request.url === '/health') return void response.end('{}');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(Buffer.concat(chunks).toString(), request, response).catch(() => response.writeHead(401).end('{}'));
    });
  });
  const listen = (port: number) => new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const die = () =>
    new Promise<void>(done => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const service: HostileService = {
    url: `http://127.0.0.1:${port}/graphql`,
    instead: undefined,
    asked: 0,
    grants: [],
    die,
    live: () => listen(port),
    stop: () => (server.listening ? die() : Promise.resolve()),
  };
  return service;
}

/** Objects of one's own to change: those of graphql have no prototype. */
const plain = (answer: unknown): HonestAnswer => JSON.parse(JSON.stringify(answer)) as HonestAnswer;
