import { hash as digest } from 'node:crypto';

const sha = (bytes: Uint8Array): Buffer => digest('sha256', bytes, 'buffer');
const LEAF = Buffer.alloc(33);
const NODE = Buffer.alloc(65).fill(1, 0, 1);

/** The leaf of an entry with this hash (hex): RFC 6962 §2.1. */
export function leafOf(hash: string): Buffer {
  LEAF.write(hash, 1, 'hex');
  return sha(LEAF);
}

/** The node above two others: RFC 6962 §2.1. */
export function nodeOf(left: Buffer, right: Buffer): Buffer {
  left.copy(NODE, 1);
  right.copy(NODE, 33);
  return sha(NODE);
}

/** The root over whole subtrees, from the largest on the left to the smallest. */
const rootOf = (peaks: readonly Buffer[]): Buffer =>
  peaks.length === 0 ? sha(Buffer.alloc(0)) : peaks.reduceRight((right, left) => nodeOf(left, right));

/**
 * A Merkle tree that only grows (RFC 6962, SHA-256), known by its frontier: the roots of the largest whole subtrees, one for each
 * bit of its size. So it takes as little room for a billion entries as for one.
 */
export class Tree {
  #size: number;
  readonly #peaks: Buffer[];

  /** An empty tree, or the one with this size and frontier (hex). Throws when they don't go together. */
  constructor(size = 0, frontier: readonly string[] = []) {
    if (frontier.length !== bits(size)) throw new Error(`expected ${bits(size)} nodes for ${size} entries`);
    this.#size = size;
    this.#peaks = frontier.map(node => Buffer.from(node, 'hex'));
  }

  get size(): number {
    return this.#size;
  }

  /** Adds the hash of the next entry, hex. */
  push(hash: string): void {
    let node = leafOf(hash);
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) node = nodeOf(this.#peaks.pop() as Buffer, node);
    this.#peaks.push(node);
    this.#size += 1;
  }

  /** The root, hex. */
  root(): string {
    return rootOf(this.#peaks).toString('hex');
  }

  /** The frontier, hex, from left to right. */
  frontier(): string[] {
    return this.#peaks.map(node => node.toString('hex'));
  }

  /** Another tree that is the same so far. */
  fork(): Tree {
    return new Tree(this.#size, this.frontier());
  }
}

/** How many bits of a number are set; works beyond 32 bits. */
function bits(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
