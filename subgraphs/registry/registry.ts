import { type Agreement, holdsAt } from '../../gateway/joined/agreement.ts';
import type { Candidate, Finding } from '../../gateway/supergraph/check/index.ts';
import type { Operation } from '../../gateway/supergraph/check/operations.ts';
import type { Part } from '../../gateway/supergraph/compose.ts';
import { refuse } from '../../kit/errors.ts';
import type { Poll } from '../../kit/registry/poll.ts';
import { GraphInForce, type InForce } from './in-force.ts';
import { lapse } from './lapse.ts';
import type { By, RegistryStore, ServiceVersion } from './registry.store.ts';
import { settle } from './settle.ts';
import type { StoredSupergraph } from './supergraph.model.ts';
import type { StoredOperation } from './used.model.ts';

/** What the registry works with. */
export interface RegistryOptions {
  store: RegistryStore;
  /** Composes the platform's own subgraphs with these services. Rejects with all reasons when they don't fit together. */
  compose(services: readonly Part[]): Promise<string>;
  /** What is wrong with a candidate beside the services that are live, for those who ask these operations. */
  check(candidate: Candidate, live: readonly Part[], used: readonly Operation[]): Promise<Finding[]>;
  log(message: string, error: unknown): void;
  now?(): Date;
}

/** Who does what happens by itself. */
const ITSELF = 'registry';

/** Lets services join and leave: one change after the other, each with a new supergraph where that differs. */
export class Registry {
  readonly #options: RegistryOptions;
  readonly #inForce: GraphInForce;
  #last: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: RegistryOptions) {
    this.#options = options;
    this.#inForce = new GraphInForce(options.store);
  }

  /** Brings the supergraph in force up to date with this software, and lets agreements that are over lapse. */
  start(): Promise<void> {
    return this.#oneByOne(async () => {
      await this.#settle();
      await this.#lapse();
      this.#inForce.follow();
    });
  }

  /** Lets go of who waits. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#inForce.stop();
  }

  get store(): RegistryStore {
    return this.#options.store;
  }

  /** What is wrong with a candidate. */
  async check(candidate: Candidate): Promise<Finding[]> {
    const [live, used] = [await this.store.live(), await this.store.used.since(this.#now())];
    return this.#options.check(candidate, partsOf(live), used.map(operationOf));
  }

  /** Keeps a candidate as the next version of its service. Refuses one with faults. */
  propose(candidate: Candidate, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(async () => {
      const findings = await this.check(candidate);
      refuseFaults(findings);
      const [newest] = await this.store.services(candidate.name);
      const version = (newest?.version ?? 0) + 1;
      const proposed = await this.store.propose(
        { _id: `${candidate.name}@${version}`, ...candidate, version, findings },
        by,
      );
      this.#prepare(proposed);
      return proposed;
    });
  }

  /** Approves a proposed version: it is live when this resolves, in place of an older one. */
  approve(id: string, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(async () => {
      const all = await this.store.services();
      const service = found(all, id);
      // one that was approved, and then did not come into the graph, is taken up again
      const again = service.state === 'APPROVED';
      if (!again && service.state !== 'PROPOSED') return this.store.step(service, 'APPROVED', by); // refused there
      if (!holdsAt(service.agreement, by.at))
        throw refuse('BAD_USER_INPUT', `The agreement of ${id} does not hold today: ${words(service.agreement)}.`);
      const live = all.filter(each => each.state === 'LIVE');
      const services = withInstead(live, service);
      const sdl = await this.#composed(services);
      const approved = again ? service : await this.store.step(service, 'APPROVED', by);
      await this.#inForce.publish(sdl, services, by);
      const shown = await this.store.step(approved, 'LIVE', by);
      for (const older of live.filter(each => each.name === service.name))
        await this.store.step(older, 'SUSPENDED', { ...by, reason: `${id} takes its place` });
      await this.#lapse();
      return shown;
    });
  }

  /** Takes a live service out of the graph for a time. */
  suspend(name: string, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(() => this.#takeOut(name, 'SUSPENDED', by));
  }

  /** Takes a service out of the graph for good: all its versions. */
  retire(name: string, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(() => this.#takeOut(name, 'RETIRED', by));
  }

  /** Brings the newest suspended version of a service back. */
  resume(name: string, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(async () => {
      const versions = await this.#versions(name);
      const service = versions.find(each => each.state === 'SUSPENDED') ?? versions[0];
      if (service?.state !== 'SUSPENDED' || versions.some(each => each.state === 'LIVE'))
        throw refuse('BAD_USER_INPUT', `${name} can't be resumed: it is ${stateOf(versions)}.`);
      const services = [...(await this.store.live()), service];
      const sdl = await this.#composed(services);
      const live = await this.store.step(service, 'LIVE', by);
      await this.#inForce.publish(sdl, services, by);
      await this.#lapse();
      return live;
    });
  }

  /** Brings the services of an earlier supergraph back, with the software's own subgraphs as they are now. */
  rollback(number: number, by: By): Promise<StoredSupergraph> {
    return this.#oneByOne(async () => {
      const target = await this.store.supergraph(number);
      if (!target) throw refuse('BAD_USER_INPUT', `There is no supergraph ${number}.`);
      return this.#bring(target, by);
    });
  }

  /** The newest supergraph if a gateway has not got it yet, or comes to be in time; else null. */
  async poll({ after, wait, refused, used }: Poll): Promise<InForce | null> {
    if (used) await this.store.used.note(used, this.#now());
    if (refused) await this.#oneByOne(() => this.#refused(refused));
    return this.#inForce.newerThan(after, wait);
  }

  /** What a gateway could not take over is rolled back, unless that is over already. */
  async #refused({ version, reason }: NonNullable<Poll['refused']>): Promise<void> {
    const current = await this.#current();
    if (current._id !== version) return;
    const at = this.#now();
    const good = await this.store.goodBefore(version);
    if (!good || !(await this.store.refuse({ _id: version, reason, at }))) return;
    const why = `supergraph ${version} was refused by a gateway: ${reason}`;
    await this.#bring(good, { by: ITSELF, reason: why, at }).catch(error => this.#options.log(why, error));
  }

  async #bring(target: StoredSupergraph, by: By): Promise<StoredSupergraph> {
    const all = await this.store.services();
    const wanted = all.filter(each => target.services.includes(each._id));
    const over = wanted.find(each => each.state !== 'LIVE' && each.state !== 'SUSPENDED');
    if (over)
      throw refuse('BAD_USER_INPUT', `Supergraph ${target._id} can't come back: ${over._id} in it is ${over.state}.`);
    const sdl = await this.#composed(wanted);
    const next = await this.#inForce.publish(sdl, wanted, by);
    for (const each of wanted) if (each.state === 'SUSPENDED') await this.store.step(each, 'LIVE', by);
    for (const each of all)
      if (each.state === 'LIVE' && !wanted.includes(each)) await this.store.step(each, 'SUSPENDED', by);
    return next;
  }

  async #takeOut(name: string, state: 'SUSPENDED' | 'RETIRED', by: By): Promise<ServiceVersion> {
    const versions = await this.#versions(name);
    const live = versions.find(each => each.state === 'LIVE');
    const open = versions.filter(each => each.state === 'SUSPENDED' || each.state === 'PROPOSED');
    const first = live ?? (state === 'RETIRED' ? open[0] : undefined);
    if (!first) throw refuse('BAD_USER_INPUT', `${name} can't be ${state}: it is ${stateOf(versions)}.`);
    const services = (await this.store.live()).filter(each => each._id !== live?._id);
    const sdl = live && (await this.#composed(services));
    const shown = await this.store.step(first, state, by);
    if (sdl) await this.#inForce.publish(sdl, services, by);
    if (state === 'RETIRED') for (const each of open) if (each !== first) await this.store.step(each, state, by);
    return shown;
  }

  /** Makes whole what is live, as another process or newer software may have left it. */
  async #settle(): Promise<void> {
    const by = { by: ITSELF, reason: 'the platform was started', at: this.#now() };
    const { store, log } = this.#options;
    const { sdl, services } = await settle({ store, log, by, compose: each => this.#composed(each) });
    const before = await store.inForce();
    if (before?.sdl === sdl) this.#inForce.tell(before, services);
    else await this.#inForce.publish(sdl, services, by);
  }

  /** Takes out the services whose agreements are over, and comes again when the next one is. */
  async #lapse(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    const by = { by: ITSELF, reason: '', at: this.#now() };
    const { lapsed, wasLive, nextMs } = await lapse(this.store, by);
    if (wasLive) {
      const services = await this.store.live();
      await this.#inForce.publish(await this.#composed(services), services, { ...by, reason: `${lapsed} lapsed` });
    }
    this.#timer = setTimeout(() => {
      this.#oneByOne(() => this.#lapse()).catch(error => this.#options.log('agreements could not be looked at', error));
    }, nextMs);
    this.#timer.unref();
  }

  /** Composes ahead what an approval will need, so that it is answered from at once. */
  #prepare(service: ServiceVersion): void {
    const work = this.store.live().then(live => this.#composed(withInstead(live, service)));
    // what does not compose is refused at the approval, with its reasons
    work.catch(() => {});
  }

  async #composed(services: readonly ServiceVersion[]): Promise<string> {
    try {
      return await this.#options.compose(partsOf(services));
    } catch (error) {
      throw refuse('BAD_USER_INPUT', (error as Error).message);
    }
  }

  async #current(): Promise<StoredSupergraph> {
    const current = await this.store.inForce();
    if (!current) throw new Error('the registry has not been started: there is no supergraph');
    return current;
  }

  async #versions(name: string): Promise<ServiceVersion[]> {
    const versions = await this.store.services(name);
    if (versions.length === 0) throw refuse('BAD_USER_INPUT', `There is no service ${name}.`);
    return versions;
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  #oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}

function refuseFaults(findings: readonly Finding[]): void {
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (faults.length === 0) return;
  const lines = faults.map(({ rule, where, message }) => `- ${rule} at ${where}: ${message}`);
  throw refuse('BAD_USER_INPUT', `The service can't join as it is:\n${lines.join('\n')}`, { findings: faults });
}

function found(services: readonly ServiceVersion[], id: string): ServiceVersion {
  const service = services.find(each => each._id === id);
  if (!service) throw refuse('BAD_USER_INPUT', `There is no service ${id}.`);
  return service;
}

/** For whoever mends: which one it is, and that somebody still asks it. */
const operationOf = ({ _id, text, at }: StoredOperation): Operation => ({
  name: `${/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? 'an unnamed operation'} (${_id.slice(0, 12)}, asked on ${at.toISOString().slice(0, 10)})`,
  text,
});

/** The services that are live, with this version of one in place of another. */
const withInstead = (live: readonly ServiceVersion[], service: ServiceVersion): ServiceVersion[] => [
  ...live.filter(each => each.name !== service.name),
  service,
];

/** In the same order whoever came first, so that the same services are the same graph. */
const partsOf = (services: readonly ServiceVersion[]): Part[] =>
  services.map(({ name, sdl, url }) => ({ name, sdl, url })).sort((a, b) => (a.name < b.name ? -1 : 1));

const stateOf = (versions: readonly ServiceVersion[]): string =>
  versions.map(each => `${each.state} (version ${each.version})`).join(', ');

const words = ({ period }: Agreement): string => `it holds from ${period.from} until ${period.until}`;
