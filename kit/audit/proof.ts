import { leafOf, nodeOf, Tree } from './tree.ts';

/** Gives the hashes (hex) of entries in order, from one sequence to before another. */
export type Hashes = (from: number, to: number) => AsyncIterable<string>;

/** What is known of a tree whose first entries are gone: their number, and the frontier over them (hex). */
export interface Pruned {
  size: number;
  frontier: readonly string[];
}

/** The largest power of two that is smaller than a number. */
function splitOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** Makes the root of any part of a tree, from the hashes of its entries and the frontier over what is gone. */
function rooter(hashes: Hashes, pruned: Pruned) {
  return async function root(from: number, to: number): Promise<string> {
    if (from >= pruned.size || pruned.size === 0) return (await grown(new Tree(), hashes, from, to)).root();
    if (from === 0 && to >= pruned.size)
      return (await grown(new Tree(pruned.size, pruned.frontier), hashes, pruned.size, to)).root();
    const node = nodesOf(pruned).get(`${from}-${to}`);
    if (node) return node;
    if (to <= pruned.size) throw new Error(`the entries from ${from} to ${to - 1} are gone by retention`);
    const middle = from + splitOf(to - from);
    return joined(await root(from, middle), await root(middle, to));
  };
}

const joined = (left: string, right: string): string =>
  nodeOf(Buffer.from(left, 'hex'), Buffer.from(right, 'hex')).toString('hex');

async function grown(tree: Tree, hashes: Hashes, from: number, to: number): Promise<Tree> {
  for await (const hash of hashes(from, to)) tree.push(hash);
  return tree;
}

/** The frontier's nodes by what they cover. */
function nodesOf({ size, frontier }: Pruned): Map<string, string> {
  const nodes = new Map<string, string>();
  let from = 0;
  for (const node of frontier) {
    const width = splitOf(size - from + 1);
    nodes.set(`${from}-${from + width}`, node);
    from += width;
  }
  return nodes;
}

/** Nothing is gone. */
const WHOLE: Pruned = { size: 0, frontier: [] };

/** The nodes (hex) that prove an entry to be in the tree over the first `size` entries: RFC 9162 §2.1.3.1. */
export async function inclusionProof(
  sequence: number,
  size: number,
  hashes: Hashes,
  pruned = WHOLE,
): Promise<string[]> {
  if (sequence < pruned.size || sequence >= size) throw new Error(`entry ${sequence} is not among ${size}`);
  const root = rooter(hashes, pruned);
  const path = async (from: number, to: number): Promise<string[]> => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    if (sequence < middle) return [...(await path(from, middle)), await root(middle, to)];
    return [...(await path(middle, to)), await root(from, middle)];
  };
  return path(0, size);
}

/** The nodes (hex) that prove the tree over `first` entries to be the beginning of that over `second`: RFC 9162 §2.1.4.1. */
export async function consistencyProof(
  first: number,
  second: number,
  hashes: Hashes,
  pruned = WHOLE,
): Promise<string[]> {
  if (first < 1 || first > second)
    throw new Error(`a tree of ${first} entries is not the beginning of one of ${second}`);
  const root = rooter(hashes, pruned);
  const path = async (from: number, to: number, isWhole: boolean): Promise<string[]> => {
    if (first === to) return isWhole ? [] : [await root(from, to)];
    const middle = from + splitOf(to - from);
    if (first <= middle) return [...(await path(from, middle, isWhole)), await root(middle, to)];
    return [...(await path(middle, to, false)), await root(from, middle)];
  };
  return path(0, second, true);
}

const half = (number: number) => Math.floor(number / 2);

/** Whether a proof shows that the entry with this hash is in the tree of this size and root (hex): RFC 9162 §2.1.3.2. */
export function isIncluded(
  hash: string,
  sequence: number,
  size: number,
  proof: readonly string[],
  root: string,
): boolean {
  if (sequence >= size) return false;
  let [fn, sn, node] = [sequence, size - 1, leafOf(hash).toString('hex')];
  for (const step of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      node = joined(step, node);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else node = joined(node, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && node === root;
}

/** Whether a proof shows that one tree (size and root, hex) is the beginning of another: RFC 9162 §2.1.4.2. */
export function isConsistent(
  first: { size: number; root: string },
  second: { size: number; root: string },
  proof: readonly string[],
): boolean {
  if (first.size === second.size) return proof.length === 0 && first.root === second.root;
  if (first.size < 1 || first.size > second.size) return false;
  const isPower = splitOf(first.size * 2) === first.size;
  const [start, ...steps] = isPower ? [first.root, ...proof] : proof;
  if (start === undefined) return false;
  let [fn, sn, fr, sr] = [first.size - 1, second.size - 1, start, start];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  for (const step of steps) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [joined(step, fr), joined(step, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = joined(sr, step);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && fr === first.root && sr === second.root;
}
