import { createPublicKey } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditEvent, JournalEntry } from '../../kit/audit/event.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { type Disk, fileSystem, syncFolder } from './disk.ts';
import { lockJournal } from './lock.ts';
import { recover } from './recover.ts';
import { Sealer, type SignedCheckpoint } from './sealer.ts';
import { Writer } from './writer.ts';

/** What a journal needs to know. */
export interface JournalOptions {
  /** The folder of all journals. */
  folder: string;
  /** The name of this gateway: it stays the same over restarts, and no other may have it. */
  instance: string;
  /** Signs the checkpoints. */
  key: SigningKey;
  /** Hears what operators must know. */
  log(message: string): void;
  /** After how many bytes, or milliseconds, a new file is begun; default 64 MiB, one day. */
  fileBytes?: number;
  fileMs?: number;
  /** After how many new entries, or milliseconds with any, a checkpoint is signed; default 1,000, one minute. */
  sealEntries?: number;
  sealMs?: number;
  /** How often an unwritable disk is tried again, milliseconds; default 1,000. */
  probeMs?: number;
  disk?: Disk;
}

/** Thrown to whoever appends while the disk does not take the event. */
export class JournalUnwritable extends Error {
  override readonly name = 'JournalUnwritable';
}

/** An append-only, hash-chained log of one gateway: what it has acknowledged, no crash takes back. */
export interface Journal {
  /** Resolves when the event is durable. Rejects with `JournalUnwritable` when it is not: then it is not in the journal. */
  append(event: AuditEvent): Promise<{ sequence: number; hash: string }>;
  /** Why nothing can be written now, for health; null when all is well. */
  problem(): string | null;
  /** How many entries are durable. */
  size(): number;
  /** Calls back with entries as they become durable, in order; what is returned ends it. */
  onDurable(listener: (entries: readonly JournalEntry[]) => void): () => void;
  /** Calls back with each checkpoint when it is durable. */
  onCheckpoint(listener: (checkpoint: SignedCheckpoint) => void): () => void;
  /** Takes no more, waits for what is under way, signs a last checkpoint, and lets others write. */
  stop(): Promise<void>;
}

/**
 * Opens the journal of a gateway, and continues where it ended.
 * @throws {JournalInUse} when a living process writes it, {JournalBroken} when it is not what was written.
 */
export async function createJournal(options: JournalOptions): Promise<Journal> {
  const { folder, instance, key } = options;
  await mkdir(join(folder, instance), { recursive: true, mode: 0o700 });
  await syncFolder(folder);
  const unlock = await lockJournal(folder, instance);
  try {
    const settings = { ...options, disk: options.disk ?? fileSystem };
    const tip = await recover(folder, instance, { kid: key.kid, key: createPublicKey(key.key) });
    const writer = new Writer(settings, tip, new Sealer(settings, tip));
    return {
      append: event => writer.append(event),
      problem: () => writer.problem,
      size: () => writer.size,
      onDurable: writer.durable.add,
      onCheckpoint: writer.sealed.add,
      stop: () => writer.stop().finally(unlock),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
