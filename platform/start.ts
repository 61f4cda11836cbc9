import { readFileSync, rmSync } from 'node:fs';
import type { Logger } from 'pino';
import { createLogger } from '../gateway/http/logger.ts';
import { startGateway } from '../gateway/index.ts';
import { registrySource } from '../gateway/supergraph/registry.ts';
import { createUsed } from '../gateway/supergraph/used.ts';
import type { Progress } from '../interchange/import/run.ts';
import { ping } from '../kit/mongo/index.ts';
import { ensureKey, personSecret, publicJwk, signingKey } from '../kit/signing/keys.ts';
import type { Telemetry } from '../kit/telemetry/telemetry.ts';
import { demoAccounts } from './accounts.ts';
import { type OnCommand, type OpenDatabases, openDatabases } from './databases.ts';
import type { Environment } from './environment.ts';
import { embeddedFabric, type Fabric, processFabric } from './fabric.ts';
import { embeddedIdentity } from './identity/index.ts';
import { demoPeople } from './identity/people.ts';
import { journalFolder, openJournal } from './journal.ts';
import { exampleOperations } from './operations.ts';
import { ensurePortFree, exposure } from './place.ts';
import { bringRegion } from './region.ts';
import { readRunFile, removeRunFile, writeRunFile } from './run-file.ts';
import { findRegion } from './stored-region.ts';
import { demoToken, identityOf } from './tokens.ts';

/** How to start the platform. */
export interface StartOptions {
  environment: Environment;
  env: NodeJS.ProcessEnv;
  /** Deletes all data first. */
  fresh: boolean;
  /** How many persons a new region gets; 0 for none. */
  persons: number;
  seed: number;
  /** Subgraphs in processes of their own. */
  processes: boolean;
  report(step: string): void;
  progress: Progress;
  onCommand?: OnCommand;
  telemetry?: Telemetry;
}

/** A platform that answers. */
export interface Platform {
  /** The gateway's address, without a path. */
  url: string;
  databases: OpenDatabases;
  /** Lets requests in flight end, then ends the subgraphs, then the database. */
  stop(): Promise<void>;
  /** Resolves with the reason when it can't go on by itself: the database has ended. */
  failed: Promise<string>;
}

/** Starts everything: keys, database, region, subgraphs, gateway. What was started is ended again when something fails. */
export async function startPlatform(options: StartOptions): Promise<Platform> {
  const { environment, env, report } = options;
  const { home, databasePrefix: prefix } = environment;
  await refuseSecond(home);
  await ensurePortFree(environment);
  const warning = exposure(environment);
  if (warning) report(warning);
  for (const signer of ['people', 'gateway', 'journal', 'issuer'] as const) await ensureKey(home, signer);
  const ends: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const databases = await openDatabases({
      home,
      env,
      prefix,
      fresh: options.fresh,
      report,
      onCommand: options.onCommand,
    });
    ends.push(databases.close);
    await ensureRegion(databases, options);
    const log = createLogger(environment.logLevel);
    const fabric: Fabric = options.processes
      ? await processFabric(home, databases.uri, report)
      : await embeddedFabric(
          home,
          databases.databases,
          (message, error) => log.error({ err: error }, message),
          options.telemetry,
        );
    ends.push(fabric.stop);
    if (options.fresh) rmSync(journalFolder(home), { recursive: true, force: true });
    const { journal, ship } = await openJournal(environment, fabric.ingest, log);
    ends.push(journal.stop);
    report('Starting the gateway …');
    const used = createUsed();
    const registry = registrySource({ ask: fabric.supergraph, key: await signingKey(home, 'gateway'), log, used });
    const gateway = await startGateway({
      supergraph:
        (await registry.first(REGISTRY_MS)) ??
        readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'),
      follow: registry,
      used,
      agreementOf: registry.agreementOf,
      keys: { people: publicJwk(home, 'people'), gateway: publicJwk(home, 'gateway') },
      trusted: exampleOperations().map(({ text }) => text),
      transport: fabric.transport,
      journal,
      ship,
      callerKey: await signingKey(home, 'gateway'),
      ...identityFor(environment, databases, log),
      ready: async () => ({
        ...(await fabric.problems()),
        database: await databaseProblem(databases),
        journal: journal.problem(),
      }),
      port: environment.port,
      host: environment.host,
      logger: log,
      production: environment.production,
      ...environment.entrance,
      trace: options.telemetry?.service('careweave-gateway'),
    });
    ends.push(gateway.stop);
    writeRunFile(home, { pid: process.pid, url: gateway.url, databaseUri: databases.uri, subgraphs: fabric.urls });
    ends.push(async () => removeRunFile(home));
    return { url: gateway.url, databases, stop, failed: databases.closed };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** How long a start waits for the registry, in milliseconds. */
const REGISTRY_MS = 5000;

/** Two platforms on one folder would take each other's place, and with `--fresh` each other's data. */
async function refuseSecond(home: string): Promise<void> {
  const running = readRunFile(home);
  if (!running) return;
  // the number of a process that has ended may be another's by now
  const answers = await fetch(`${running.url}/health/live`, { signal: AbortSignal.timeout(3000) }).then(
    response => response.ok,
    () => false,
  );
  if (answers) throw new Error(`A platform runs on ${home} already: ${running.url} (process ${running.pid}).`);
}

async function ensureRegion({ databases }: OpenDatabases, options: StartOptions): Promise<void> {
  const { home } = options.environment;
  const present = await findRegion(databases);
  if (present && (present.persons !== options.persons || present.seed !== options.seed))
    options.report(`The region of ${present.persons} persons (seed ${present.seed}) is kept; --fresh starts anew.`);
  const { persons, seed, progress } = options;
  const secret = personSecret(home);
  if (!present && persons > 0) await bringRegion(databases, { home, persons, seed, secret, progress });
}

async function databaseProblem({ databases }: OpenDatabases): Promise<string | null> {
  try {
    await ping(databases.directory);
    return null;
  } catch (error) {
    return `does not answer (${(error as Error).name})`;
  }
}

/** Callers of the configured provider; or else the demo accounts, with a provider and an explorer for them. */
function identityFor(environment: Environment, open: OpenDatabases, log: Logger) {
  if (environment.oidc) return { identity: identityOf(environment) };
  const { identity, mounted } = embeddedIdentity(environment.home, demoPeople(open.databases), log);
  return { identity, provider: mounted, explorer: explorerOf(environment.home, open) };
}

function explorerOf(home: string, { databases }: OpenDatabases) {
  const accounts = () => demoAccounts(databases);
  return {
    operations: exampleOperations(),
    accounts,
    token: async (name: string) => {
      const account = (await accounts()).find(each => each.account === name);
      if (!account) throw new Error(`there is no demo account "${name}"`);
      return demoToken(home, account);
    },
  };
}
