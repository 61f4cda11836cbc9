import type { SigningKey } from '../signing/keys.ts';
import { NO_HASH } from './chain.ts';
import { linesOf, prunedOf } from './files.ts';
import { type PrunedContent, readStatement } from './statement.ts';

/** Where a journal begins: after what is gone by retention. */
export interface Start {
  /** The sequence of its first entry. */
  size: number;
  /** The hash of the entry before, hex. */
  head: string;
  /** The frontier of the Merkle tree over what is gone, hex. */
  frontier: string[];
  /** When the entries that are gone happened at the latest; null when none are. */
  before: string | null;
}

/** The beginning of a journal of which nothing is gone. */
export const BEGINNING: Start = { size: 0, head: NO_HASH, frontier: [], before: null };

/** What a journal's statements say is gone, the latest last; null stands for one that the key did not sign. */
export async function prunings(folder: string, instance: string, key: SigningKey): Promise<(PrunedContent | null)[]> {
  const found: (PrunedContent | null)[] = [];
  for await (const { lines } of linesOf(prunedOf(folder, instance)))
    for (const line of lines) {
      const content = readStatement(key, 'pruned', line.toString());
      found.push(content?.instance === instance ? content : null);
    }
  return found;
}

/** Where a journal begins, by the latest of its statements. Throws when one of them is forged. */
export async function startOf(folder: string, instance: string, key: SigningKey): Promise<Start> {
  const all = await prunings(folder, instance, key);
  if (all.includes(null)) throw new Error(`${prunedOf(folder, instance)} has a statement that ${key.kid} did not sign`);
  return all.at(-1) ?? BEGINNING;
}
