import { type Agreement, endOf, holdsAt } from '../../gateway/joined/agreement.ts';
import type { Candidate, Finding } from '../../gateway/supergraph/check/index.ts';
import type { Part } from '../../gateway/supergraph/compose.ts';
import { refuse } from '../../kit/errors.ts';
import type { Poll } from '../../kit/registry/poll.ts';
import type { By, RegistryStore, ServiceVersion } from './registry.store.ts';
import type { StoredSupergraph } from './supergraph.model.ts';
import { Waiters } from './waiters.ts';

/** What the registry works with. */
export interface RegistryOptions {
  store: RegistryStore;
  /** Composes the platform's own subgraphs with these services. Throws with all reasons when they don't fit together. */
  compose(services: readonly Part[]): string;
  /** What is wrong with a candidate beside the services that are live. */
  check(candidate: Candidate, live: readonly Part[]): Promise<Finding[]>;
  log(message: string, error: unknown): void;
  /** How often to look for what another process changed, in milliseconds; not given where there is none. */
  lookMs?: number;
  now?(): Date;
}

/** A supergraph as gateways are told of it. */
export interface InForce {
  version: number;
  supergraph: string;
  services: { id: string; name: string; url: string; agreement: Agreement }[];
}

/** Who does what happens by itself. */
const ITSELF = 'registry';

/** The longest time that a timer is set for, in milliseconds; then it looks again. */
const LONGEST_TIMER = 60 * 60 * 1000;

/** Lets services join and leave: one change after the other, each with a new supergraph where that differs. */
export class Registry {
  readonly #options: RegistryOptions;
  readonly #waiters = new Waiters();
  #inForce: InForce | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: RegistryOptions) {
    this.#options = options;
  }

  /** Brings the supergraph in force up to date with this software, and lets agreements that are over lapse. */
  start(): Promise<void> {
    return this.#oneByOne(async () => {
      await this.#settle();
      await this.#lapse();
    });
  }

  /** Lets go of who waits. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#waiters.wake();
  }

  get store(): RegistryStore {
    return this.#options.store;
  }

  /** What is wrong with a candidate. */
  async check(candidate: Candidate): Promise<Finding[]> {
    return this.#options.check(candidate, partsOf(await this.#live()));
  }

  /** Keeps a candidate as the next version of its service. Refuses one with faults. */
  propose(candidate: Candidate, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(async () => {
      const findings = await this.check(candidate);
      refuseFaults(findings);
      const [newest] = await this.store.services(candidate.name);
      const version = (newest?.version ?? 0) + 1;
      return this.store.propose({ _id: `${candidate.name}@${version}`, ...candidate, version, findings }, by);
    });
  }

  /** Approves a proposed version: it is live when this resolves, in place of an older one. */
  approve(id: string, by: By): Promise<ServiceVersion> {
    return this.#oneByOne(async () => {
      const service = await this.#service(id);
      if (service.state !== 'PROPOSED') return this.store.step(service, 'APPROVED', by); // refused there
      if (!holdsAt(service.agreement, by.at))
        throw refuse('BAD_USER_INPUT', `The agreement of ${id} does not hold today: ${words(service.agreement)}.`);
      const live = await this.#live();
      const others = live.filter(each => each.name !== service.name);
      const sdl = this.#composed([...others, service]);
      const approved = await this.store.step(service, 'APPROVED', by);
      await this.#publish(sdl, [...others, service], by);
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
      const services = [...(await this.#live()), service];
      const sdl = this.#composed(services);
      const live = await this.store.step(service, 'LIVE', by);
      await this.#publish(sdl, services, by);
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
  async poll({ after, wait, refused }: Poll): Promise<InForce | null> {
    if (refused) await this.#oneByOne(() => this.#refused(refused));
    const end = Date.now() + wait;
    for (;;) {
      await this.#look();
      if (this.#inForce && this.#inForce.version > after) return this.#inForce;
      const left = end - Date.now();
      if (left <= 0 || this.#stopped) return null;
      await this.#waiters.wait(Math.min(left, this.#options.lookMs ?? left));
    }
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
    const sdl = this.#composed(wanted);
    const next = await this.#publish(sdl, wanted, by);
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
    const services = (await this.#live()).filter(each => each._id !== live?._id);
    const sdl = live && this.#composed(services);
    const shown = await this.store.step(first, state, by);
    if (sdl) await this.#publish(sdl, services, by);
    if (state === 'RETIRED') for (const each of open) if (each !== first) await this.store.step(each, state, by);
    return shown;
  }

  /** After the end of a process in the middle of a change, or with newer software, the graph is made whole again. */
  async #settle(): Promise<void> {
    const by = { by: ITSELF, reason: 'the platform was started', at: this.#now() };
    const before = await this.store.inForce();
    for (const each of await this.store.services())
      if (each.state === 'APPROVED' && before?.services.includes(each._id)) await this.store.step(each, 'LIVE', by);
    const names = new Set<string>();
    let services: ServiceVersion[] = [];
    // the newest version comes first
    for (const each of await this.#live()) {
      if (names.has(each.name)) await this.store.step(each, 'SUSPENDED', { ...by, reason: 'a newer version is live' });
      else services.push(each);
      names.add(each.name);
    }
    let sdl: string;
    try {
      sdl = this.#composed(services);
    } catch (error) {
      this.#options.log('services that joined do not fit this software, and are suspended', error);
      const fitting: ServiceVersion[] = [];
      for (const each of services)
        if (this.#fits([...fitting, each])) fitting.push(each);
        else await this.store.step(each, 'SUSPENDED', { ...by, reason: 'it does not fit the software as it is now' });
      services = fitting;
      sdl = this.#composed(services);
    }
    if (before?.sdl !== sdl) await this.#publish(sdl, services, by);
    else this.#tell(before, services);
  }

  /** Takes out the services whose agreements are over, and comes again when the next one is. */
  async #lapse(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    const at = this.#now();
    const open = (await this.store.services()).filter(each => ['LIVE', 'SUSPENDED', 'APPROVED'].includes(each.state));
    const over = open.filter(each => endOf(each.agreement) <= at.getTime());
    const by = { by: ITSELF, reason: 'its agreement has ended', at };
    const wasLive = over.some(each => each.state === 'LIVE');
    for (const each of over) await this.store.step(each, 'LAPSED', by);
    if (wasLive) {
      const services = await this.#live();
      await this.#publish(this.#composed(services), services, {
        ...by,
        reason: `${over.map(each => each._id)} lapsed`,
      });
    }
    const next = Math.min(...open.filter(each => !over.includes(each)).map(each => endOf(each.agreement)));
    const wait = Math.min(next - at.getTime(), LONGEST_TIMER);
    this.#timer = setTimeout(() => {
      this.#oneByOne(() => this.#lapse()).catch(error => this.#options.log('agreements could not be looked at', error));
    }, wait);
    this.#timer.unref();
  }

  #composed(services: readonly ServiceVersion[]): string {
    try {
      return this.#options.compose(partsOf(services));
    } catch (error) {
      throw refuse('BAD_USER_INPUT', (error as Error).message);
    }
  }

  #fits(services: readonly ServiceVersion[]): boolean {
    try {
      this.#composed(services);
      return true;
    } catch {
      return false;
    }
  }

  async #publish(sdl: string, services: readonly ServiceVersion[], by: By): Promise<StoredSupergraph> {
    const number = ((await this.store.inForce())?._id ?? 0) + 1;
    const next = await this.store.add({ _id: number, sdl, services: services.map(each => each._id), ...by });
    this.#tell(next, services);
    return next;
  }

  #tell({ _id: version, sdl: supergraph }: StoredSupergraph, services: readonly ServiceVersion[]): void {
    const told = services.map(({ _id: id, name, url, agreement }) => ({ id, name, url, agreement }));
    this.#inForce = { version, supergraph, services: told };
    this.#waiters.wake();
  }

  /** Where another process may have made a change, it is looked for. */
  async #look(): Promise<void> {
    if (this.#options.lookMs === undefined && this.#inForce) return;
    const newest = await this.store.inForce();
    if (!newest || newest._id === this.#inForce?.version) return;
    this.#tell(
      newest,
      (await this.store.services()).filter(each => newest.services.includes(each._id)),
    );
  }

  async #current(): Promise<StoredSupergraph> {
    const current = await this.store.inForce();
    if (!current) throw new Error('the registry has not been started: there is no supergraph');
    return current;
  }

  async #live(): Promise<ServiceVersion[]> {
    return (await this.store.services()).filter(each => each.state === 'LIVE');
  }

  async #service(id: string): Promise<ServiceVersion> {
    const found = (await this.store.services(id.split('@')[0])).find(each => each._id === id);
    if (!found) throw refuse('BAD_USER_INPUT', `There is no service ${id}.`);
    return found;
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

const partsOf = (services: readonly ServiceVersion[]): Part[] =>
  services.map(({ name, sdl, url }) => ({ name, sdl, url }));

const stateOf = (versions: readonly ServiceVersion[]): string =>
  versions.map(each => `${each.state} (version ${each.version})`).join(', ');

const words = ({ period }: Agreement): string => `it holds from ${period.from} until ${period.until}`;
