import { createHash } from 'node:crypto';

/** How many operations are remembered, and for how long, in milliseconds: it may have been the machine's fault. */
const MOST = 1000;
const FOR = 600_000;

/** Operations that may not be planned again for now. */
export interface Refused {
  has(document: string, operationName: string | null): boolean;
  add(document: string, operationName: string | null): void;
}

/** Makes the memory of operations that ended the planner; it keeps digests only. */
export function createRefused(now: () => number = Date.now): Refused {
  const until = new Map<string, number>();
  const digestOf = (document: string, operationName: string | null): string =>
    createHash('sha256')
      .update(`${operationName ?? ''}\n${document}`)
      .digest('base64');
  return {
    has(document, operationName) {
      if (until.size === 0) return false;
      return (until.get(digestOf(document, operationName)) ?? 0) > now();
    },
    add(document, operationName) {
      const [oldest] = until.keys();
      if (until.size >= MOST && oldest !== undefined) until.delete(oldest);
      until.set(digestOf(document, operationName), now() + FOR);
    },
  };
}
