import type { Agreement } from '../../gateway/joined/agreement.ts';
import type { By, RegistryStore, ServiceVersion } from './registry.store.ts';
import type { StoredSupergraph } from './supergraph.model.ts';
import { Waiters } from './waiters.ts';

/** A supergraph as gateways are told of it. */
export interface InForce {
  version: number;
  supergraph: string;
  services: { id: string; name: string; url: string; agreement: Agreement }[];
}

/** The supergraph in force, and those who wait for a newer one. */
export class GraphInForce {
  readonly #store: RegistryStore;
  readonly #waiters = new Waiters();
  #inForce: InForce | null = null;
  #end: (() => Promise<void>) | undefined;
  #stopped = false;

  constructor(store: RegistryStore) {
    this.#store = store;
  }

  /** Also hears of what other processes add. */
  follow(): void {
    this.#end = this.#store.follow(() => this.#waiters.wake());
  }

  /** Lets go of who waits. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waiters.wake();
    await this.#end?.();
  }

  /** Puts the next supergraph in force, with these services in it. */
  async publish(sdl: string, services: readonly ServiceVersion[], by: By): Promise<StoredSupergraph> {
    // where another process was quicker the store refuses this one
    const number = (this.#inForce?.version ?? (await this.#store.newest())) + 1;
    const ids = services.map(each => each._id);
    const next = await this.#store.add({ _id: number, sdl, services: ids, ...by }).catch(async error => {
      await this.#look();
      throw error;
    });
    this.tell(next, services);
    return next;
  }

  /** This one is in force. */
  tell({ _id: version, sdl: supergraph }: StoredSupergraph, services: readonly ServiceVersion[]): void {
    const told = services.map(({ _id: id, name, url, agreement }) => ({ id, name, url, agreement }));
    this.#inForce = { version, supergraph, services: told };
    this.#waiters.wake();
  }

  /** The newest supergraph if it is newer than this version, or such a one comes within a time (milliseconds); else null. */
  async newerThan(version: number, wait: number): Promise<InForce | null> {
    const end = Date.now() + wait;
    const newer = () => (this.#inForce && this.#inForce.version > version ? this.#inForce : null);
    for (;;) {
      // what comes while it is looked must not be missed
      const woken = this.#waiters.wait(Math.max(0, end - Date.now()));
      if (!newer()) await this.#look();
      const found = newer();
      if (found || Date.now() >= end || this.#stopped) return found;
      await woken;
    }
  }

  /** Looks for what another process added. */
  async #look(): Promise<void> {
    if (this.#stopped || (await this.#store.newest()) === this.#inForce?.version) return;
    const newest = await this.#store.inForce();
    if (!newest) return;
    const all = await this.#store.services();
    this.tell(
      newest,
      all.filter(each => newest.services.includes(each._id)),
    );
  }
}
