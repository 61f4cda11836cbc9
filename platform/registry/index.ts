import type { Connection } from 'mongoose';
import type { Part } from '../../gateway/supergraph/compose.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { RegistryStore } from '../../subgraphs/registry/registry.store.ts';
import { Registry } from '../../subgraphs/registry/registry.ts';
import { startAside } from './aside.ts';
import { composeWith } from './work.ts';

/** What a registry of the platform is started with. */
export interface RegistryStart {
  connection: Connection;
  log(message: string, error: unknown): void;
  /** Signs calls as the gateway does, for the checks. */
  gatewayKey?: SigningKey;
}

/** A registry that runs. */
export interface RunningRegistry {
  registry: Registry;
  stop(): Promise<void>;
}

/** Starts the registry: its graph is up to date with this software when this resolves. */
export async function startRegistry({ connection, gatewayKey, log }: RegistryStart): Promise<RunningRegistry> {
  const aside = startAside(log);
  let started = false;
  const registry = new Registry({
    store: new RegistryStore(connection),
    // before it has started nobody is kept waiting, and a thread of its own would take longer
    compose: async (services: readonly Part[]) => (started ? aside.compose(services) : composeWith(services)),
    check: (candidate, live, used) => aside.check({ candidate, live, used, gatewayKey }),
    log,
  });
  await registry.start();
  started = true;
  return {
    registry,
    async stop() {
      await registry.stop();
      await aside.stop();
    },
  };
}
