import { generateKeyPair } from 'jose';
import { pino } from 'pino';
import { type Gateway, type GatewayOptions, startGateway } from '../index.ts';
import { type TestIssuer, testIssuer } from './issuer.ts';
import { type FakeSubgraphs, fakeSubgraphs, smallSupergraph } from './subgraphs.ts';

/** A gateway over the two subgraphs, with all that a test takes hold of. */
export interface TestGateway {
  gateway: Gateway;
  subgraphs: FakeSubgraphs;
  issuer: TestIssuer;
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

/** Starts a gateway on a free port, over the two subgraphs. */
export async function testGateway(options: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const subgraphs = fakeSubgraphs();
  const issuer = await testIssuer();
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const logged: Record<string, unknown>[] = [];
  const gateway = await startGateway({
    supergraph: smallSupergraph(),
    transport: subgraphs.transport,
    callerKey: { kid: 'gateway', key: privateKey },
    identity: issuer.identity,
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
