import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../index.ts';
import { compose } from '../supergraph/compose.ts';
import { type TestIssuer, testIssuer } from './issuer.ts';
import { type FakePart, type FakeSubgraphs, fakeSubgraphs, smallSupergraph } from './subgraphs.ts';

/** A gateway over the two subgraphs, with all that a test takes hold of. */
export interface TestGateway {
  gateway: Gateway;
  subgraphs: FakeSubgraphs;
  issuer: TestIssuer;
  /** The events that it recorded. */
  events: AuditEvent[];
  /** The lines that it logged. */
  logged: Record<string, unknown>[];
  /** Posts a body, with a good token unless the headers bring another. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Answered>;
}

/** What a test sees of an answer. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    extensions?: { coverage?: { source: string; status: string; asOf: string | null }[] };
  };
}

/** Starts a gateway on a free port, over the two subgraphs or others. */
export async function testGateway(
  options: Partial<GatewayOptions> = {},
  parts?: readonly FakePart[],
): Promise<TestGateway> {
  const subgraphs = fakeSubgraphs(parts);
  const issuer = await testIssuer();
  const { privateKey } = generateKeyPairSync('ed25519');
  const logged: Record<string, unknown>[] = [];
  const events: AuditEvent[] = [];
  const gateway = await startGateway({
    supergraph: parts ? compose(parts).supergraph : smallSupergraph(),
    transport: subgraphs.transport,
    callerKey: { kid: 'gateway', key: privateKey },
    identity: issuer.identity,
    journal: { append: async event => events.push(event), problem: () => null },
    ready: async () => ({ names: null, notes: null }),
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'debug' }, { write: line => logged.push(JSON.parse(line) as Record<string, unknown>) }),
    production: false,
    ...options,
  });
  const token = await issuer.token();
  return {
    gateway,
    subgraphs,
    issuer,
    logged,
    events,
    async ask(body, headers = {}) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as Answered['body'] };
    },
  };
}
