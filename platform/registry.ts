import type { Connection } from 'mongoose';
import { readSupergraph } from '../gateway/engine/supergraph.ts';
import { readGraph } from '../gateway/gate.ts';
import { type Candidate, checkService } from '../gateway/supergraph/check/index.ts';
import { compose, ownParts, type Part } from '../gateway/supergraph/compose.ts';
import type { SigningKey } from '../kit/signing/keys.ts';
import { RegistryStore } from '../subgraphs/registry/registry.store.ts';
import { Registry } from '../subgraphs/registry/registry.ts';
import { exampleOperations } from './operations.ts';

/** How often a registry in a process of its own looks for what another one changed, in milliseconds. */
export const LOOK_MS = 250;

/** What a registry of the platform is started with. */
export interface RegistryStart {
  connection: Connection;
  log(message: string, error: unknown): void;
  /** How often to look for what another process changed, in milliseconds; not given where this is the only one. */
  lookMs?: number;
  /** Signs calls as the gateway does, for the checks, where the registry runs in one process with it. */
  gatewayKey?: SigningKey;
}

/** Composes the platform's own subgraphs with others. Throws where that gives no graph for this gateway. */
export function composeWith(services: readonly Part[]): string {
  const { supergraph } = compose([...ownParts(), ...services]);
  readGraph(supergraph, readSupergraph(supergraph).api);
  return supergraph;
}

/** Starts the registry: its graph is up to date with this software when this resolves. */
export async function startRegistry({ connection, gatewayKey, ...rest }: RegistryStart): Promise<Registry> {
  const check = (candidate: Candidate, live: readonly Part[]) =>
    checkService(candidate, { parts: [...ownParts(), ...live], operations: exampleOperations(), gatewayKey });
  const registry = new Registry({ store: new RegistryStore(connection), compose: composeWith, check, ...rest });
  await registry.start();
  return registry;
}
