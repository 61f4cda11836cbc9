import type { Connection } from 'mongoose';
import type { JournalBatch } from '../../kit/audit/batch.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { SubgraphAnswer } from '../../kit/subgraph/subgraph.ts';
import { auditModels } from './index.ts';
import { JournalContradicted, JournalStore } from './journal.store.ts';

/** The batch of a JSON text; undefined when it is none. */
function readBatch(text: string): JournalBatch | undefined {
  try {
    const { instance, entries, checkpoints } = JSON.parse(text) as Partial<JournalBatch>;
    if (typeof instance !== 'string' || !Array.isArray(entries) || !Array.isArray(checkpoints)) return undefined;
    return { instance, entries, checkpoints };
  } catch {
    return undefined;
  }
}

const refusal = (status: number, code: string, message: string): SubgraphAnswer => ({
  status,
  body: { errors: [{ message, extensions: { code } }] },
});

/**
 * Takes what gateways have written into their journals: 200 with how far it was taken, 409 (`JOURNAL_CONTRADICTED`) for what
 * contradicts itself or what is here, which is told to `log`. `key` is the public key of journals. Rejects when the database fails.
 */
export function ingester(
  connection: Connection,
  key: SigningKey,
  log: (message: string, error: unknown) => void,
): (body: string) => Promise<SubgraphAnswer> {
  const { events, checkpoints, progress } = auditModels(connection);
  const store = new JournalStore(events, checkpoints, progress, key);
  return async body => {
    const batch = readBatch(body);
    if (!batch)
      return refusal(400, 'BAD_REQUEST', 'Expected a JSON object with "instance", "entries" and "checkpoints".');
    try {
      return { status: 200, body: { ...(await store.take(batch)) } };
    } catch (error) {
      if (!(error instanceof JournalContradicted)) throw error;
      log(`the journal of ${batch.instance}: ${error.message}`, error);
      return refusal(409, 'JOURNAL_CONTRADICTED', error.message);
    }
  };
}
