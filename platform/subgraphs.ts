import type { Connection } from 'mongoose';
import type { GrantSource } from '../kit/grant/ask.ts';
import type { SubgraphName } from '../kit/names.ts';
import { type SigningKey, signingKey, verificationKey } from '../kit/signing/keys.ts';
import type { RequestContext, SubgraphDefinition } from '../kit/subgraph/define.ts';
import { type Subgraph, type SubgraphSetting, startSubgraph } from '../kit/subgraph/subgraph.ts';
import type { Telemetry } from '../kit/telemetry/telemetry.ts';
import { audit } from '../subgraphs/audit/index.ts';
import { ingester } from '../subgraphs/audit/ingest.ts';
import { directory } from '../subgraphs/directory/index.ts';
import { health } from '../subgraphs/health/index.ts';
import { people, signGrants } from '../subgraphs/people/index.ts';
import { pilots } from '../subgraphs/pilots/index.ts';
import { registrySubgraph } from '../subgraphs/registry/index.ts';
import { social } from '../subgraphs/social/index.ts';
import { startRegistry } from './registry.ts';

/** `registry` is made of what outlives requests, when it starts. */
const DEFINITIONS = { people, directory, health, social, pilots, audit } as unknown as Record<
  Exclude<SubgraphName, 'registry'>,
  SubgraphDefinition<RequestContext>
>;

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
  /** How often to look for what other processes changed in the registry, in milliseconds; not given where there are none. */
  lookMs?: number;
  /** Signs calls as the gateway does, where it is in the same process; the registry's checks ask services with it. */
  gatewayKey?: SigningKey;
}

/** Starts one of the platform's subgraphs, embedded or in a process of its own. Only `people` reads the key of grants. */
export async function startOwnSubgraph(name: SubgraphName, start: SubgraphStart): Promise<Subgraph> {
  const { home, keys, connection, grantSource, log, telemetry } = start;
  const trace = telemetry?.service(`careweave-${name}`);
  const setting = { connection, ...keys, grantSource, log, trace };
  if (name === 'audit') {
    const journalKey = await verificationKey(home, 'journal');
    return startSubgraph(DEFINITIONS.audit, { ...setting, ingest: ingester(connection, journalKey, log) });
  }
  if (name === 'registry') return startRegistrySubgraph(setting, start);
  if (name !== 'people') return startSubgraph(DEFINITIONS[name], setting);
  const signer = await signingKey(home, 'people');
  return startSubgraph(
    { ...DEFINITIONS.people, open: resources => DEFINITIONS.people.open({ ...resources, grantKey: signer }) },
    {
      ...setting,
      signGrants: (caller, persons) => signGrants(connection, signer, caller, persons),
      grantAudiences: Object.values(DEFINITIONS).flatMap(each => (each.asksGrants ? [each.name] : [])),
    },
  );
}

async function startRegistrySubgraph(
  setting: SubgraphSetting,
  { lookMs, gatewayKey }: Pick<SubgraphStart, 'lookMs' | 'gatewayKey'>,
): Promise<Subgraph> {
  const { connection, log } = setting;
  const registry = await startRegistry({ connection, log, lookMs, gatewayKey });
  const definition = registrySubgraph(registry) as unknown as SubgraphDefinition<RequestContext>;
  const subgraph = await startSubgraph(definition, { ...setting, supergraph: poll => registry.poll(poll) });
  return {
    ...subgraph,
    async stop() {
      registry.stop();
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
