import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, print, visit } from 'graphql';
import { MOST_USED, type UsedOperation } from '../../kit/registry/poll.ts';

/** Which operations are asked, for the registry: a service that changes must not break what frontends ask. */
export interface UsedOperations {
  /** This document was asked; `key` names its text. */
  note(key: string, document: DocumentNode): void;
  /** What was asked since it was last taken, each once a day; the rest comes the next time. */
  take(): UsedOperation[];
  /** What was taken could not be told. */
  giveBack(operations: readonly UsedOperation[]): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many texts are known, and how many wait to be told: nobody must be able to fill the memory. */
const MOST_KNOWN = 5000;
const MOST_WAITING = 500;

/** The longest text that is told, in characters. */
const LONGEST = 20_000;

/** A document's text without what callers wrote into it: values can name persons. */
function textOf(document: DocumentNode): string {
  return print(
    visit(document, {
      [Kind.STRING]: node => ({ ...node, value: '', block: false }),
      [Kind.INT]: node => ({ ...node, value: '0' }),
      [Kind.FLOAT]: node => ({ ...node, value: '0' }),
    }),
  );
}

/** Makes what remembers them; `today` counts days. */
export function createUsed(today: () => number = () => Math.floor(Date.now() / DAY_MS)): UsedOperations {
  const known = new Map<string, number>();
  const waiting = new Map<string, UsedOperation>();
  return {
    note(key, document) {
      const day = today();
      if (known.get(key) === day || waiting.size >= MOST_WAITING) return;
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, day);
      const text = textOf(document);
      if (text.length > LONGEST) return;
      const hash = createHash('sha256').update(text).digest('hex');
      waiting.set(hash, { hash, text });
    },
    take() {
      const taken = [...waiting.values()].slice(0, MOST_USED);
      for (const { hash } of taken) waiting.delete(hash);
      return taken;
    },
    giveBack(operations) {
      for (const each of operations) waiting.set(each.hash, each);
    },
  };
}
