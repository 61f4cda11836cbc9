import type { Model } from 'mongoose';
import { type Hashes, inclusionProof } from '../../kit/audit/proof.ts';
import { storeKey } from '../../kit/audit/verify/store-source.ts';
import type { StoredCheckpoint } from './checkpoint.model.ts';
import type { StoredEvent } from './event.model.ts';

/** That an event is sealed as it stands. */
export interface EventProof {
  sequence: number;
  hash: string;
  /** The hashes from the event up to the root, hex. */
  nodes: string[];
  checkpoint: StoredCheckpoint;
}

/** The one door to the seals, made afresh for each request. */
export class CheckpointStore {
  constructor(
    private readonly checkpoints: Model<StoredCheckpoint>,
    private readonly events: Model<StoredEvent>,
  ) {}

  /** The newest seals, of one gateway or of all. */
  newest(instance: string | null | undefined, first: number): Promise<StoredCheckpoint[]> {
    return this.checkpoints
      .find(instance ? { instance } : {})
      .sort({ instance: 1, size: -1 })
      .limit(first)
      .lean();
  }

  /** Proves an event by the smallest seal that covers it; null where none does, or there is no such event. It reads all hashes before. */
  async proofOf(id: string): Promise<EventProof | null> {
    const event = await this.events.findById(id, { instance: 1, sequence: 1, hash: 1 }).lean();
    if (!event) return null;
    const { instance, sequence, hash } = event;
    const [checkpoint] = await this.checkpoints
      .find({ instance, size: { $gt: sequence } })
      .sort({ size: 1 })
      .limit(1)
      .lean();
    if (!checkpoint) return null;
    const nodes = await inclusionProof(sequence, checkpoint.size, this.#hashesOf(instance));
    return { sequence, hash, nodes, checkpoint };
  }

  #hashesOf(instance: string): Hashes {
    const { events } = this;
    return async function* (from, to) {
      let expected = from;
      const range = { _id: { $gte: storeKey(instance, from), $lt: storeKey(instance, to) } };
      for await (const { sequence, hash } of events.find(range, { sequence: 1, hash: 1 }).sort({ _id: 1 }).lean()) {
        if (sequence !== expected) break;
        expected += 1;
        yield hash;
      }
      if (expected < to) throw new Error(`entry ${expected} of ${instance} is missing: nothing can be proven past it`);
    };
  }
}
