import type { Connection } from 'mongoose';
import type { GrantSource } from '../kit/grant/ask.ts';
import { SUBGRAPHS, type SubgraphName } from '../kit/names.ts';
import { type SigningKey, signingKey, verificationKey } from '../kit/signing/keys.ts';
import type { RequestContext, SubgraphDefinition } from '../kit/subgraph/define.ts';
import { type Subgraph, startSubgraph } from '../kit/subgraph/subgraph.ts';
import type { Telemetry } from '../kit/telemetry/telemetry.ts';
import { audit } from '../subgraphs/audit/index.ts';
import { ingester } from '../subgraphs/audit/ingest.ts';
import { directory } from '../subgraphs/directory/index.ts';
import { health } from '../subgraphs/health/index.ts';
import { people, signGrants } from '../subgraphs/people/index.ts';
import { pilots } from '../subgraphs/pilots/index.ts';
import { social } from '../subgraphs/social/index.ts';

const DEFINITIONS = { people, directory, health, social, pilots, audit } as unknown as Record<
  SubgraphName,
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
  if (name !== 'people') return startSubgraph(DEFINITIONS[name], setting);
  const signer = await signingKey(home, 'people');
  return startSubgraph(
    { ...DEFINITIONS.people, open: resources => DEFINITIONS.people.open({ ...resources, grantKey: signer }) },
    {
      ...setting,
      signGrants: (caller, persons) => signGrants(connection, signer, caller, persons),
      grantAudiences: SUBGRAPHS.filter(each => DEFINITIONS[each].asksGrants),
    },
  );
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
