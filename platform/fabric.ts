import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { httpTransport } from '../gateway/source/http.ts';
import type { SubgraphTransport } from '../gateway/source/transport.ts';
import type { Databases } from '../interchange/import/models.ts';
import type { GrantSource } from '../kit/grant/ask.ts';
import { SUBGRAPHS, type SubgraphName } from '../kit/names.ts';
import { LONGEST_WAIT } from '../kit/registry/poll.ts';
import { signingKey } from '../kit/signing/keys.ts';
import type { Subgraph } from '../kit/subgraph/subgraph.ts';
import type { Telemetry } from '../kit/telemetry/telemetry.ts';
import { startOwnSubgraph, verificationKeys } from './subgraphs.ts';

/** The subgraphs as the gateway sees them, wherever they run. */
export interface Fabric {
  transport: SubgraphTransport;
  /** Brings a piece of a journal to `audit`, by its JSON text. Rejects when it can't be reached. */
  ingest(authorization: string, body: string): Promise<{ status: number; text: string }>;
  /** Asks `registry` for a newer supergraph, by a JSON text; it may take as long as that says. Rejects when it can't be reached. */
  supergraph(authorization: string, body: string): Promise<{ status: number; text: string }>;
  /** What keeps each from answering; null where nothing does. */
  problems(): Promise<Record<string, string | null>>;
  /** Their addresses; empty when they are embedded. */
  urls: Record<string, string>;
  stop(): Promise<void>;
}

/** All subgraphs in this process, without a port of their own. */
export async function embeddedFabric(
  home: string,
  databases: Databases,
  log: (message: string, error: unknown) => void,
  telemetry?: Telemetry,
): Promise<Fabric> {
  const running = new Map<string, Subgraph>();
  const people = () => running.get('people') as Subgraph;
  const grantSource: GrantSource = async (authorization, persons, traceparent) => {
    const { status, body } = await people().grants(authorization, { persons }, traceparent);
    if (status !== 200) throw new Error(`people answered ${status} when asked for grants`);
    return body as Record<string, string>;
  };
  const gatewayKey = await signingKey(home, 'gateway');
  const shared = { home, keys: await verificationKeys(home), grantSource, gatewayKey, log, telemetry };
  for (const name of SUBGRAPHS)
    running.set(name, await startOwnSubgraph(name, { ...shared, connection: databases[name] }));
  const outside = httpTransport();
  return {
    async transport(name, headers, request, cancellation) {
      const subgraph = running.get(name);
      if (!subgraph) return outside.transport(name, headers, request, cancellation);
      const { authorization, traceparent } = headers;
      const asked = request.body ?? JSON.stringify({ query: request.query, variables: request.variables });
      const { status, body } = await subgraph.handle(authorization, asked, traceparent);
      return { status, text: JSON.stringify(body) };
    },
    async ingest(authorization, body) {
      const answer = await (running.get('audit') as Subgraph).ingest(authorization, body);
      return { status: answer.status, text: JSON.stringify(answer.body) };
    },
    async supergraph(authorization, body) {
      const answer = await (running.get('registry') as Subgraph).supergraph(authorization, body);
      return { status: answer.status, text: JSON.stringify(answer.body) };
    },
    problems: async () =>
      Object.fromEntries(await Promise.all([...running].map(async ([name, each]) => [name, await each.problem()]))),
    urls: {},
    async stop() {
      await Promise.all([...running.values()].map(each => each.stop()));
      await outside.close();
    },
  };
}

/** Subgraphs that are reached over HTTP, whoever started them. */
export function remoteFabric(urls: Record<string, string>, stop: () => Promise<void> = async () => {}): Fabric {
  const places = new Map(Object.entries(urls).map(([name, url]) => [name, `${url}/graphql`]));
  const { transport, close } = httpTransport({ urls: places });
  return {
    transport,
    async supergraph(authorization, body) {
      const headers = { authorization, 'content-type': 'application/json' };
      const signal = AbortSignal.timeout(LONGEST_WAIT + 5000);
      const response = await fetch(`${urls.registry}/supergraph`, { method: 'POST', headers, body, signal });
      return { status: response.status, text: await response.text() };
    },
    async ingest(authorization, body) {
      const headers = { authorization, 'content-type': 'application/json' };
      const signal = AbortSignal.timeout(INGEST_MS);
      const response = await fetch(`${urls.audit}/ingest`, { method: 'POST', headers, body, signal });
      return { status: response.status, text: await response.text() };
    },
    problems: async () =>
      Object.fromEntries(
        await Promise.all(Object.entries(urls).map(async ([name, url]) => [name, await problemOf(url)])),
      ),
    urls,
    async stop() {
      await close();
      await stop();
    },
  };
}

/** How long `audit` may take for a piece of a journal, in milliseconds. */
const INGEST_MS = 30_000;

async function problemOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(4000) });
    return response.ok ? null : `answers ${response.status}`;
  } catch {
    return 'does not answer';
  }
}

const ENTRY = fileURLToPath(new URL('../cli/subgraph.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** How long a subgraph's process may take to be ready, in milliseconds. */
const START_LIMIT = 60_000;

/** Each subgraph in a process of its own, `people` first, for the others ask it for grants. */
export async function processFabric(
  home: string,
  databaseUri: string,
  report: (step: string) => void,
): Promise<Fabric> {
  const children = new Map<string, ChildProcess>();
  const urls: Record<string, string> = {};
  const stop = async () => void (await Promise.all([...children.values()].map(endChild)));
  const env = { ...process.env, CAREWEAVE_HOME: home, MONGODB_URI: databaseUri, CAREWEAVE_SUBGRAPH_PORT: '0' };
  const launch = async (name: SubgraphName, extra: Record<string, string>) => {
    report(`Starting ${name} …`);
    const child = spawn(process.execPath, ['--import', TSX, ENTRY, name], {
      env: { ...env, ...extra },
      // by the channel a child learns that this process is gone, however it ended
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    children.set(name, child);
    urls[name] = await ready(name, child);
    child.once('exit', (code, signal) => {
      if (!child.killed)
        report(`${name} has ended (${signal ?? code}); start it again with: npm run subgraph -- ${name}`);
    });
  };
  try {
    await launch('people', {});
    const extra = { CAREWEAVE_PEOPLE_URL: urls.people ?? '' };
    await Promise.all(SUBGRAPHS.filter(name => name !== 'people').map(name => launch(name, extra)));
  } catch (error) {
    await stop();
    throw error;
  }
  return remoteFabric(urls, stop);
}

function ready(name: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} was not ready within 60 s`)), START_LIMIT);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = / is ready: (\S+)\n/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', code => reject(new Error(`${name} ended (${code}) before it was ready`)));
    child.once('exit', () => clearTimeout(timer));
  });
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
