import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { consistencyProof, type Hashes, inclusionProof, isConsistent, isIncluded } from './proof.ts';
import { Tree } from './tree.ts';

const sha = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const hashOf = (number: number) => sha(Buffer.from(`entry ${number}`)).toString('hex');
const ALL = Array.from({ length: 80 }, (_, number) => hashOf(number));

/** RFC 6962 §2.1, word for word. */
function root(entries: readonly string[]): Buffer {
  if (entries.length === 0) return sha();
  if (entries.length === 1) return sha(Buffer.of(0), Buffer.from(entries[0] as string, 'hex'));
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return sha(Buffer.of(1), root(entries.slice(0, k)), root(entries.slice(k)));
}

const rootOf = (size: number) => root(ALL.slice(0, size)).toString('hex');
const treeOf = (size: number) => {
  const tree = new Tree();
  for (const hash of ALL.slice(0, size)) tree.push(hash);
  return tree;
};

/** The hashes of what is kept: to ask for others is an error. */
const keptFrom = (first: number): Hashes =>
  async function* (from, to) {
    if (from < first) throw new Error(`${from} is gone`);
    yield* ALL.slice(from, to);
  };

const sizes = fc.tuple(fc.integer({ min: 1, max: 79 }), fc.nat(79), fc.nat(79)).map(([size, a, b]) => ({
  ...{ size, sequence: a % size, pruned: b % ((a % size) + 1) },
}));

test('a tree that grows has the root of RFC 6962 at every size', () => {
  for (let size = 0; size <= 80; size += 1) expect(treeOf(size).root()).toBe(rootOf(size));
});

test('a tree goes on from its size and frontier', () => {
  for (let size = 0; size < 80; size += 1) {
    const tree = new Tree(size, treeOf(size).frontier());
    for (const hash of ALL.slice(size)) tree.push(hash);
    expect(tree.root()).toBe(rootOf(80));
  }
  expect(() => new Tree(5, ['ab'.repeat(32)])).toThrow('expected 2 nodes');
});

test('an inclusion proof holds for its entry, place, size and root, and for no other', () =>
  fc.assert(
    fc.asyncProperty(sizes, async ({ size, sequence, pruned }) => {
      const gone = { size: pruned, frontier: treeOf(pruned).frontier() };
      const proof = await inclusionProof(sequence, size, keptFrom(pruned), gone);
      const hash = ALL[sequence] as string;
      expect(isIncluded(hash, sequence, size, proof, rootOf(size))).toBe(true);
      expect(isIncluded(hashOf(1000), sequence, size, proof, rootOf(size))).toBe(false);
      expect(isIncluded(hash, sequence, size, proof, rootOf(size + 1))).toBe(false);
      expect(isIncluded(hash, size, size, proof, rootOf(size))).toBe(false);
      expect(isIncluded(hash, sequence, size, [...proof, hash], rootOf(size))).toBe(false);
      if (size > 1) {
        expect(isIncluded(hash, (sequence + 1) % size, size, proof, rootOf(size))).toBe(false);
        expect(isIncluded(hash, sequence, size, proof.slice(1), rootOf(size))).toBe(false);
      }
    }),
  ));

test('a consistency proof holds between its two trees, and no others', () =>
  fc.assert(
    fc.asyncProperty(sizes, async ({ size, sequence, pruned }) => {
      const gone = { size: pruned, frontier: treeOf(pruned).frontier() };
      const [first, second] = [
        { size: sequence + 1, root: rootOf(sequence + 1) },
        { size, root: rootOf(size) },
      ];
      const proof = await consistencyProof(first.size, size, keptFrom(pruned), gone);
      expect(isConsistent(first, second, proof)).toBe(true);
      expect(isConsistent({ ...first, root: rootOf(0) }, second, proof)).toBe(false);
      expect(isConsistent(first, { ...second, root: rootOf(0) }, proof)).toBe(false);
      expect(isConsistent(first, second, [...proof, rootOf(0)])).toBe(false);
      if (proof.length > 0) expect(isConsistent(first, second, proof.slice(1))).toBe(false);
    }),
  ));
