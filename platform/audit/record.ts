import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { createJournal, type Journal } from '../../gateway/journal/journal.ts';
import { JournalInUse } from '../../gateway/journal/lock.ts';
import { Shipment } from '../../gateway/journal/shipment.ts';
import type { JournalBatch } from '../../kit/audit/batch.ts';
import { canonical, sha256 } from '../../kit/audit/chain.ts';
import type { AuditEvent } from '../../kit/audit/event.ts';
import { legalBasisOf } from '../../kit/audit/legal-basis.ts';
import type { PurposeOfUse } from '../../kit/caller/caller.ts';
import { type SigningKey, signingKey, verificationKey } from '../../kit/signing/keys.ts';
import type { auditModels } from '../../subgraphs/audit/index.ts';
import { JournalStore } from '../../subgraphs/audit/journal.store.ts';
import { journalFolder } from '../journal.ts';

/** The journal of what is done by commands: a gateway’s is written by that gateway alone. */
export const COMMANDS = 'commands';

/** How long a command waits for another one that writes, milliseconds. */
const PATIENCE_MS = 10_000;

/** Where a command records what it does. */
export interface Recording {
  folder: string;
  /** Signs checkpoints. */
  key: SigningKey;
  store: JournalStore;
}

/** What a command records in, by a data folder. Rejects when its keys are not there. */
export async function recordingIn(home: string, models: ReturnType<typeof auditModels>): Promise<Recording> {
  const { events, checkpoints, progress } = models;
  return {
    folder: journalFolder(home),
    key: await signingKey(home, 'journal'),
    store: new JournalStore(events, checkpoints, progress, await verificationKey(home, 'journal')),
  };
}

/** What somebody does with the trail at the command line. */
export interface CommandDone {
  /** The command and its options. */
  name: string;
  options: object;
  purpose: PurposeOfUse;
  /** Whose events are read; none where they are everybody’s. */
  person?: string | undefined;
}

/** The event of a command that reads events, or, with `over`, of one that does something else. */
export function commandEvent(
  { name, options, purpose, person }: CommandDone,
  over: Partial<AuditEvent> = {},
): AuditEvent {
  const read = { source: 'audit', type: 'AccessEvent', category: null, organization: null, ids: [] };
  const nobody = { organization: null, professional: null, person: null, address: null };
  return {
    kind: 'ACCESS',
    at: new Date().toISOString(),
    requestId: randomUUID(),
    traceId: null,
    caller: { subject: `command:${userInfo().username}`, name: null, role: 'administrator', ...nobody },
    ...{ purpose, legalBasis: legalBasisOf(purpose) },
    operation: { name: `audit ${name}`, type: 'query', hash: sha256(canonical({ name, options })) },
    persons: person ? [{ person, seen: true, records: [read], grant: null }] : [],
    ...{ changes: [], reason: null, coverage: [], outcome: 'COMPLETE', codes: [] },
    ...over,
  };
}

/**
 * Makes an event durable in the commands’ journal, sealed, and brings it to the store. Rejects when either fails: then the command
 * must not go on, for what leaves no trace must not be done.
 */
export async function recordCommand({ folder, key, store }: Recording, event: AuditEvent): Promise<void> {
  const journal = await opened(folder, key);
  try {
    await journal.append(event);
  } finally {
    await journal.stop();
  }
  const shipment = new Shipment(folder, COMMANDS, body => store.take(JSON.parse(body) as JournalBatch));
  while (await shipment.step(null));
}

/** Opens the journal when no other command writes it. */
async function opened(folder: string, key: SigningKey, since = Date.now()): Promise<Journal> {
  try {
    return await createJournal({ folder, instance: COMMANDS, key, log: () => {} });
  } catch (error) {
    if (!(error instanceof JournalInUse) || Date.now() - since > PATIENCE_MS) throw error;
    await pause(100);
    return opened(folder, key, since);
  }
}
