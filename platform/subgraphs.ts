import type { Connection } from 'mongoose';
import type { GrantSource } from '../kit/grant/ask.ts';
import type { SubgraphName } from '../kit/names.ts';
import { type SigningKey, signingKey, verificationKey } from '../kit/signing/keys.ts';
import type { RequestContext, SubgraphDefinition } from '../kit/subgraph/define.ts';
import { type Subgraph, type SubgraphSetting, startSubgraph } from '../kit/subgraph/subgraph.ts';
import type { Telemetry } from '../kit/telemetry/telemetry.ts';

/** Each is loaded when it starts: who runs one has no need of the others. `registry` is made of what outlives requests. */
const DEFINITIONS = {
  people: async () => (await import('../subgraphs/people/index.ts')).people,
  directory: async () => (await import('../subgraphs/directory/index.ts')).directory,
  health: async () => (await import('../subgraphs/health/index.ts')).health,
  social: async () => (await import('../subgraphs/social/index.ts')).social,
  pilots: async () => (await import('../subgraphs/pilots/index.ts')).pilots,
  audit: async () => (await import('../subgraphs/audit/index.ts')).audit,
} as unknown as Record<Exclude<SubgraphName, 'registry'>, () => Promise<SubgraphDefinition<RequestContext>>>;

/** The public keys by which subgraphs know what the gateway and `people` have signed. */
export interface VerificationKeys {
  callerKey: SigningKey;
  grantKey: SigningKey;
}

/** Reads them. Subgraphs of one process should share them: what one has verified, the others know. */
export const verificationKeys = async (home: string): Promise<VerificationKeys> => ({
  callerKey: await verificationKey(home, 'gateway'),
  grantKey: await verificationKey(home, 'people'),
});

/** What a subgraph is started with. */
export interface SubgraphStart {
  home: string;
  keys: VerificationKeys;
  connection: Connection;
  grantSource: GrantSource;
  log(message: string, error: unknown): void;
  telemetry?: Telemetry;
  /** Signs calls as the gateway does: the registry’s checks ask services with it. */
  gatewayKey?: SigningKey;
}

/** Starts one of the platform's subgraphs, embedded or in a process of its own. Only `people` reads the key of grants. */
export async function startOwnSubgraph(name: SubgraphName, start: SubgraphStart): Promise<Subgraph> {
  const { home, keys, connection, grantSource, log, telemetry } = start;
  const trace = telemetry?.service(`careweave-${name}`);
  const setting = { connection, ...keys, grantSource, log, trace };
  if (name === 'registry') return startRegistrySubgraph(setting, start);
  const definition = await DEFINITIONS[name]();
  if (name === 'audit') {
    const { ingester } = await import('../subgraphs/audit/ingest.ts');
    const journalKey = await verificationKey(home, 'journal');
    return startSubgraph(definition, { ...setting, ingest: ingester(connection, journalKey, log) });
  }
  if (name !== 'people') return startSubgraph(definition, setting);
  const { signGrants } = await import('../subgraphs/people/index.ts');
  const signer = await signingKey(home, 'people');
  const all: SubgraphDefinition<RequestContext>[] = [];
  for (const load of Object.values(DEFINITIONS)) all.push(await load());
  return startSubgraph(
    { ...definition, open: resources => definition.open({ ...resources, grantKey: signer }) },
    {
      ...setting,
      signGrants: (caller, persons) => signGrants(connection, signer, caller, persons),
      grantAudiences: all.flatMap(each => (each.asksGrants ? [each.name] : [])),
    },
  );
}

async function startRegistrySubgraph(
  setting: SubgraphSetting,
  { gatewayKey }: Pick<SubgraphStart, 'gatewayKey'>,
): Promise<Subgraph> {
  const { registrySubgraph } = await import('../subgraphs/registry/index.ts');
  const { startRegistry } = await import('./registry/index.ts');
  const { connection, log } = setting;
  const { registry, stop } = await startRegistry({ connection, log, gatewayKey });
  const definition = registrySubgraph(registry) as unknown as SubgraphDefinition<RequestContext>;
  const subgraph = await startSubgraph(definition, { ...setting, supergraph: poll => registry.poll(poll) });
  return {
    ...subgraph,
    async stop() {
      await stop();
      await subgraph.stop();
    },
  };
}

/** Asks `people` over HTTP for the grants of a list. Rejects when it does not answer with them. */
export const remoteGrants =
  (url: string): GrantSource =>
  async (authorization, persons, traceparent) => {
    const response = await fetch(`${url}/grants`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...(traceparent && { traceparent }) },
      body: JSON.stringify({ persons }),
      signal: AbortSignal.timeout(5000),
    });
    if (!response.ok) throw new Error(`people answered ${response.status} when asked for grants`);
    return (await response.json()) as Record<string, string>;
  };
