import { readFileSync } from 'node:fs';
import type { JWTPayload } from 'jose';
import type { GatewayOptions } from '../../gateway/index.ts';
import { type Answered, type TestGateway, testGateway } from '../../gateway/testing/gateway.ts';
import { type Databases, importModels, type Models } from '../../interchange/import/models.ts';
import { secantusEnvironment, temporaryFolder } from '../../kit/mongo/testing.ts';
import { ensureKey, signingKey } from '../../kit/signing/keys.ts';
import { type OpenDatabases, openDatabases } from '../../platform/databases.ts';
import { embeddedFabric, type Fabric } from '../../platform/fabric.ts';

/** Who asks, as the claims of an access token say it, and why. */
export type Asker = JWTPayload;

/** The platform's own subgraphs over databases of a test's own, behind a gateway that listens. */
export interface World {
  databases: Databases;
  models: Models;
  platform: TestGateway;
  fabric: Fabric;
  /** Where the keys are. */
  home: string;
  /** Answers an operation. */
  ask(
    asker: Asker,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answered>;
  /** What the subgraphs logged: faults that callers are not told. */
  faults: string[];
  stop(): Promise<void>;
}

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);

/** Databases for a test file, with room for several worlds. */
export interface Ground {
  /** Starts the platform on empty databases. `over` is where its gateway differs. */
  world(name: string, over?: (fabric: Fabric) => Partial<GatewayOptions>): Promise<World>;
  stop(): Promise<void>;
}

/** Opens a database server for a test file. */
export async function ground(): Promise<Ground> {
  const home = temporaryFolder();
  for (const signer of ['people', 'gateway', 'journal'] as const) await ensureKey(home, signer);
  const open = async (prefix: string, env: NodeJS.ProcessEnv) => openDatabases({ home, env, prefix, report: () => {} });
  let first: OpenDatabases | undefined;
  const ends: (() => Promise<unknown>)[] = [];
  return {
    async world(name, over = () => ({})) {
      const env = first ? { ...process.env, MONGODB_URI: first.uri } : await secantusEnvironment();
      const opened = await open(`${name}_`, env);
      ends.push(opened.close);
      first ??= opened;
      const faults: string[] = [];
      const fabric = await embeddedFabric(home, opened.databases, message => faults.push(message));
      const platform = await testGateway({
        supergraph: readFileSync(SUPERGRAPH, 'utf8'),
        transport: fabric.transport,
        callerKey: await signingKey(home, 'gateway'),
        ...over(fabric),
      });
      const stop = async () => {
        await platform.gateway.stop();
        await fabric.stop();
      };
      ends.push(stop);
      return {
        databases: opened.databases,
        models: importModels(opened.databases),
        platform,
        fabric,
        home,
        faults,
        async ask(asker, query, variables, headers = {}) {
          const authorization = `Bearer ${await tokenOf(platform, asker)}`;
          return platform.ask({ query, variables }, { authorization, 'x-request-id': 'asked', ...headers });
        },
        stop,
      };
    },
    async stop() {
      for (const end of ends.reverse()) await end();
    },
  };
}

const tokens = new WeakMap<TestGateway, Map<string, string>>();

async function tokenOf(platform: TestGateway, asker: Asker): Promise<string> {
  const known = tokens.get(platform) ?? new Map<string, string>();
  tokens.set(platform, known);
  const key = JSON.stringify(asker);
  const token = known.get(key) ?? (await platform.issuer.token({ scope: '', ...asker }));
  known.set(key, token);
  return token;
}
