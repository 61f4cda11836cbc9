import type { Connection } from 'mongoose';
import { refuse } from '../../kit/errors.ts';
import { followSupergraphs } from './changes.ts';
import { type StoredService, serviceModel } from './service.model.ts';
import { mayFollow, type State, whyNot } from './state.ts';
import { type StoredStep, stepModel } from './step.model.ts';
import { refusalModel, type StoredRefusal, type StoredSupergraph, supergraphModel } from './supergraph.model.ts';
import { operationModel } from './used.model.ts';
import { UsedStore } from './used.store.ts';

/** The models of `registry`, on its own database. */
export const registryModels = (connection: Connection) => ({
  services: serviceModel(connection),
  steps: stepModel(connection),
  supergraphs: supergraphModel(connection),
  refusals: refusalModel(connection),
  operations: operationModel(connection),
});

/** Who does something, and why. */
export interface By {
  by: string;
  reason: string;
  at: Date;
}

/** A version of a service with what happened to it, the first step first. */
export interface ServiceVersion extends StoredService {
  steps: StoredStep[];
  state: State;
}

/** A supergraph, and why it was refused if it was. */
export interface SupergraphVersion extends StoredSupergraph {
  refusal: StoredRefusal | null;
}

/** The one door to what the registry keeps. All of it but what frontends ask is only ever added. */
export class RegistryStore {
  readonly #models: ReturnType<typeof registryModels>;

  /** What frontends ask. */
  readonly used: UsedStore;

  constructor(connection: Connection) {
    this.#models = registryModels(connection);
    this.used = new UsedStore(this.#models.operations);
  }

  /** All versions of all services, or of one; the newest first. */
  async services(name?: string): Promise<ServiceVersion[]> {
    const rows = await this.#models.services
      .find(name === undefined ? {} : { name })
      .sort({ name: 1, version: -1 })
      .lean();
    const steps = await this.#models.steps
      .find({ service: { $in: rows.map(row => row._id) } })
      .sort({ service: 1, number: 1 })
      .lean();
    return rows.map(row => {
      const own = steps.filter(step => step.service === row._id);
      // a proposal whose first step never came was cut off by the end of a process
      return { ...row, steps: own, state: own.at(-1)?.state ?? 'PROPOSED' };
    });
  }

  /** Keeps a new version, as proposed. Refuses when another one came at the same time. */
  async propose(service: StoredService, by: By): Promise<ServiceVersion> {
    await added(this.#models.services.create(service));
    return this.step({ ...service, steps: [], state: 'PROPOSED' }, 'PROPOSED', by);
  }

  /** Takes a step. Refuses one that skips a state, or comes at the same time as another. */
  async step(service: ServiceVersion, state: State, { by, reason, at }: By): Promise<ServiceVersion> {
    const from = service.steps.at(-1)?.state ?? null;
    if (!mayFollow(from, state))
      throw refuse('BAD_USER_INPUT', `${service._id} can't be ${state}: ${from && whyNot(from)}.`);
    const number = service.steps.length + 1;
    const step = { _id: `${service._id}#${number}`, service: service._id, number, state, ...{ by, reason, at } };
    await added(this.#models.steps.create(step));
    return { ...service, steps: [...service.steps, step], state };
  }

  /** The services that are in the graph. */
  async live(): Promise<ServiceVersion[]> {
    return (await this.services()).filter(each => each.state === 'LIVE');
  }

  /** The number of the supergraph in force; 0 before the first. */
  async newest(): Promise<number> {
    const found = await this.#models.supergraphs.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean();
    return found?._id ?? 0;
  }

  /** Calls back after each supergraph that was added, by whatever process; returns what ends that. */
  follow(changed: () => void): () => Promise<void> {
    return followSupergraphs(this.#models.supergraphs, changed);
  }

  /** The supergraph in force; null before the first. */
  inForce(): Promise<StoredSupergraph | null> {
    return this.#models.supergraphs.findOne({}).sort({ _id: -1 }).lean();
  }

  /** One supergraph by its number. */
  supergraph(number: number): Promise<StoredSupergraph | null> {
    return this.#models.supergraphs.findById(number).lean();
  }

  /** The latest supergraphs. */
  async supergraphs(first: number): Promise<SupergraphVersion[]> {
    const rows = await this.#models.supergraphs.find({}).sort({ _id: -1 }).limit(first).lean();
    const refusals = await this.#models.refusals.find({ _id: { $in: rows.map(row => row._id) } }).lean();
    return rows.map(row => ({ ...row, refusal: refusals.find(each => each._id === row._id) ?? null }));
  }

  /** Keeps the next supergraph. Refuses when another one came at the same time. */
  async add(supergraph: StoredSupergraph): Promise<StoredSupergraph> {
    await added(this.#models.supergraphs.create(supergraph));
    return supergraph;
  }

  /** Keeps that a gateway refused a supergraph; false when that is known. */
  async refuse(refusal: StoredRefusal): Promise<boolean> {
    const { upsertedCount } = await this.#models.refusals.updateOne(
      { _id: refusal._id },
      { $setOnInsert: { reason: refusal.reason, at: refusal.at } },
      { upsert: true },
    );
    return upsertedCount === 1;
  }

  /** The supergraphs before this one that no gateway refused, the newest first. */
  async goodBefore(number: number): Promise<StoredSupergraph | null> {
    const refused = await this.#models.refusals.find({}, { _id: 1 }).lean();
    return this.#models.supergraphs
      .findOne({ _id: { $lt: number, $nin: refused.map(({ _id }) => _id) } })
      .sort({ _id: -1 })
      .lean();
  }
}

const DUPLICATE_KEY = 11_000;

async function added(work: Promise<unknown>): Promise<void> {
  await work.catch((error: { code?: number }) => {
    if (error.code !== DUPLICATE_KEY) throw error;
    throw refuse('BAD_USER_INPUT', 'Somebody else has changed this in the meantime: look again, and ask again.');
  });
}
