import type { By, RegistryStore, ServiceVersion } from './registry.store.ts';

/** What settling needs. */
export interface SettleOptions {
  store: RegistryStore;
  compose(services: readonly ServiceVersion[]): Promise<string>;
  log(message: string, error: unknown): void;
  by: By;
}

/**
 * After the end of a process in the middle of a change, or with newer software, makes whole what is live: what its supergraph is,
 * and which services are in it. Those that don't fit the software any more are suspended.
 */
export async function settle(options: SettleOptions): Promise<{ sdl: string; services: ServiceVersion[] }> {
  const { store, compose, log } = options;
  await finishApprovals(options);
  const services = await onePerName(options);
  try {
    return { sdl: await compose(services), services };
  } catch (error) {
    log('services that joined do not fit this software, and are suspended', error);
  }
  const fitting: ServiceVersion[] = [];
  for (const each of services) {
    const fits = await compose([...fitting, each]).then(
      () => true,
      () => false,
    );
    if (fits) fitting.push(each);
    else await store.step(each, 'SUSPENDED', { ...options.by, reason: 'it does not fit the software as it is now' });
  }
  return { sdl: await compose(fitting), services: fitting };
}

/** A service that was approved, and is in the graph already, is live. */
async function finishApprovals({ store, by }: SettleOptions): Promise<void> {
  const before = await store.inForce();
  for (const each of await store.services())
    if (each.state === 'APPROVED' && before?.services.includes(each._id)) await store.step(each, 'LIVE', by);
}

/** Of two versions that are live the older one is suspended. */
async function onePerName({ store, by }: SettleOptions): Promise<ServiceVersion[]> {
  const newest = new Map<string, ServiceVersion>();
  // the newest version comes first
  for (const each of await store.live())
    if (newest.has(each.name)) await store.step(each, 'SUSPENDED', { ...by, reason: 'a newer version is live' });
    else newest.set(each.name, each);
  return [...newest.values()];
}
