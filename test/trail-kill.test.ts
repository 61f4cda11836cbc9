import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Databases, importModels } from '../interchange/import/models.ts';
import { recordScope } from '../kit/grant/scope.ts';
import { secantusEnvironment, temporaryFolder } from '../kit/mongo/testing.ts';
import { SUBGRAPHS } from '../kit/names.ts';
import { ensureKey } from '../kit/signing/keys.ts';
import { type Listening, serve } from '../kit/subgraph/serve.ts';
import type { Subgraph } from '../kit/subgraph/subgraph.ts';
import { type OpenDatabases, openDatabases } from '../platform/databases.ts';
import { remoteGrants, startOwnSubgraph, verificationKeys } from '../platform/subgraphs.ts';
import { demoToken } from '../platform/tokens.ts';
import { auditModels } from '../subgraphs/audit/index.ts';
import { EVER, FOREVER } from '../subgraphs/people/relationship.model.ts';

/**
 * Promise: a gateway that is killed at any moment has left no answer without its event; the chain verifies, and nothing is there
 * twice. `CAREWEAVE_KILLS=200` kills it as often as the issue of the trail asks.
 */
const KILLS = Number(process.env.CAREWEAVE_KILLS ?? 3);
const CALLERS = 8;

const home = temporaryFolder();
const listening = new Map<string, Listening>();
let audit: Subgraph;
let open: OpenDatabases;
let gatewayEnv: NodeJS.ProcessEnv;
let token: string;
let gateway: ChildProcess | undefined;
const answered: string[] = [];
const refused: string[] = [];
let asking = true;

async function fill(databases: Databases): Promise<void> {
  const { people, records } = importModels(databases);
  const envelope = { person: 'p', category: 'sm-problems', confidentiality: 'N', organization: 'practice' } as const;
  await people.persons.create({ _id: 'p', parts: [], sources: [], content: { displayName: 'P' } });
  const caring = {
    person: 'p',
    actor: 'gp',
    professional: 'gp',
    organization: 'practice',
    basis: 'ENCOUNTER',
  } as const;
  await people.relationships.create({ _id: 'r', ...caring, start: EVER, end: FOREVER });
  const condition = { _id: 'c', ...envelope, scope: recordScope(envelope), hash: 'h', version: 1, content: {} };
  await records.health.get('Condition')?.create({ ...condition, provenance: { version: 1 } });
}

async function startSubgraphs(databases: Databases): Promise<Record<string, string>> {
  const urls: Record<string, string> = {};
  const keys = await verificationKeys(home);
  for (const name of SUBGRAPHS) {
    const grantSource = name === 'people' ? async () => ({}) : remoteGrants(urls.people ?? '');
    const subgraph = await startOwnSubgraph(name, {
      home,
      keys,
      connection: databases[name],
      grantSource,
      log: () => {},
    });
    const at = await serve(subgraph, { port: 0 });
    listening.set(name, at);
    if (name === 'audit') audit = subgraph;
    urls[name] = at.url;
  }
  return urls;
}

beforeAll(async () => {
  for (const signer of ['people', 'gateway', 'journal', 'issuer'] as const) await ensureKey(home, signer);
  open = await openDatabases({ home, env: await secantusEnvironment(), prefix: 'kill_', report: () => {} });
  await fill(open.databases);
  const urls = await startSubgraphs(open.databases);
  const account = { account: 'gp', name: 'GP', role: 'physician', purpose: 'TREAT', personId: null } as const;
  token = await demoToken(home, { ...account, professionalId: 'gp', organisation: 'practice' });
  gatewayEnv = {
    ...process.env,
    ...{
      CAREWEAVE_HOME: home,
      PORT: '0',
      LOG_LEVEL: 'silent',
      MONGODB_URI: open.uri,
      CAREWEAVE_DATABASE_PREFIX: 'kill_',
    },
    CAREWEAVE_SUBGRAPHS: Object.entries(urls)
      .map(([name, url]) => `${name}=${url}`)
      .join(','),
  };
}, 180_000);

afterAll(async () => {
  gateway?.kill('SIGKILL');
  for (const each of listening.values()) await each.stop();
  await open?.close();
});

function start(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/gateway.ts'], {
    env: gatewayEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  gateway = child;
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const url = / is ready: (\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', code => reject(new Error(`the gateway ended (${code}): ${said}`)));
  });
}

async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const ended = new Promise(resolve => gateway?.once('exit', resolve));
  gateway?.kill(signal);
  await ended;
}

/** Asks until the gateway is gone, and remembers each answer that has come whole. */
async function caller(url: string, name: string): Promise<void> {
  for (let turn = 0; asking; turn += 1) {
    const id = `${name}-${turn}`;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': id },
        body: JSON.stringify({ query: '{ person(id: "p") { displayName conditions { nodes { id } } } }' }),
      });
      const { data } = (await response.json()) as { data?: { person?: { conditions?: { nodes: unknown[] } } } };
      if (data?.person?.conditions?.nodes.length === 1) answered.push(id);
      else refused.push(id);
    } catch {
      return;
    }
  }
}

/** The requests whose events are in the store. */
const stored = async (): Promise<string[]> =>
  (await auditModels(open.databases.audit).events.find({}).lean()).map(each => each.event.requestId);

/** Waits until all that was answered is in the store. */
async function brought(): Promise<void> {
  let missing = answered;
  for (let waited = 0; waited < 120 && missing.length > 0; waited += 1) {
    await pause(500);
    const present = new Set(await stored());
    missing = answered.filter(id => !present.has(id));
  }
  expect(missing).toEqual([]);
}

test(
  `every answer that left a gateway which was killed ${KILLS} times has its event, once`,
  async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const url = await start();
      const callers = Array.from({ length: CALLERS }, (_each, at) => caller(url, `kill-${kill}-${at}`));
      await pause(100 + Math.random() * 1500);
      await end('SIGKILL');
      await Promise.all(callers);
    }
    expect(answered.length).toBeGreaterThan(KILLS);
    // once more, to bring what is left, and to end in peace
    await start();
    const verify = async () => {
      const args = ['--import', 'tsx', 'cli/audit.ts', 'verify', '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env: gatewayEnv });
      return JSON.parse(stdout) as { ok: boolean; events: number; faults: unknown[] };
    };
    await brought();
    await end('SIGTERM');
    const { ok, faults, events: counted } = await verify();
    expect([ok, faults]).toEqual([true, []]);
    const ids = await stored();
    expect([ids.length, new Set(ids).size]).toEqual([counted, counted]);
  },
  120_000 + KILLS * 30_000,
);

test('while the store of events is down, nothing is refused; when it is back, all is there', async () => {
  const at = listening.get('audit') as Listening;
  await at.stop();
  const url = await start();
  const before = answered.length;
  const loaded = Array.from({ length: CALLERS }, (_each, name) => caller(url, `down-${name}`));
  await pause(3000);
  asking = false;
  await Promise.all(loaded);
  expect(answered.length - before).toBeGreaterThan(CALLERS);
  expect(refused).toEqual([]);
  listening.set('audit', await serve(audit, { port: Number(new URL(at.url).port) }));
  await brought();
  await end('SIGTERM');
}, 180_000);
