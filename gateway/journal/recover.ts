import { readFileSync } from 'node:fs';
import { appendFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { lineReader } from '../../kit/audit/chain.ts';
import type { CheckpointContent } from '../../kit/audit/event.ts';
import { checkpointsOf, filesOf, type JournalFile, linesOf, tornOf } from '../../kit/audit/files.ts';
import { startOf } from '../../kit/audit/pruned.ts';
import { readStatement } from '../../kit/audit/statement.ts';
import { Tree } from '../../kit/audit/tree.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';

/** Thrown where a journal can't be continued: it is not what was written. */
export class JournalBroken extends Error {
  override readonly name = 'JournalBroken';
}

/** Where a journal is continued. */
export interface Tip {
  /** The hash of the last entry, hex. */
  head: string;
  /** The Merkle tree over all entries; its size is the next sequence. */
  tree: Tree;
  /** How many entries the last checkpoint covers, and how many bytes of the checkpoints' file count. */
  sealed: number;
  sealBytes: number;
}

/** Where the frontier at the last checkpoint is kept, so that a start need not read everything. It is believed only if it is right. */
export const frontierOf = (folder: string, instance: string): string => join(folder, instance, 'frontier.json');

const broken = (instance: string, what: string) =>
  new JournalBroken(
    `The journal of ${instance} can't be continued: ${what}. "npm run audit -- verify" tells more; with another CAREWEAVE_INSTANCE the gateway begins a new one.`,
  );

/** Reads where a journal ends, and drops what a crash has left half written: it is kept in a file beside, with `.torn` to its name. */
export async function recover(folder: string, instance: string, key: SigningKey): Promise<Tip> {
  const start = await startOf(folder, instance, key);
  const { last, at, bytes } = await checkpoints(folder, instance, key);
  const known = frontier(folder, instance, at);
  const tip =
    known && known.tree.size >= start.size ? known : { tree: new Tree(start.size, start.frontier), head: start.head };
  const files = await filesOf(folder, instance);
  for (const [index, file] of files.entries()) {
    const end = files[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    if (end > tip.tree.size) await follow(instance, file, tip, last, index === files.length - 1);
  }
  if (last && last.size > tip.tree.size)
    throw broken(instance, `a checkpoint covers ${last.size} entries, but there are ${tip.tree.size}`);
  return { ...tip, sealed: last?.size ?? 0, sealBytes: bytes };
}

/** The last checkpoint, how to find one by its size, and how many bytes of the file are whole lines. */
async function checkpoints(folder: string, instance: string, key: SigningKey) {
  const path = checkpointsOf(folder, instance);
  const all: string[] = [];
  let bytes = 0;
  for await (const { lines } of linesOf(path))
    for (const line of lines) {
      all.push(line.toString());
      bytes += line.length + 1;
    }
  const read = (jws: string | undefined): CheckpointContent | null => {
    const content = jws === undefined ? null : readStatement(key, 'checkpoint', jws);
    if (jws !== undefined && content?.instance !== instance)
      throw broken(instance, `${path} has a line that ${key.kid} did not sign`);
    return content;
  };
  // from the end: it is the last, or the one before
  const at = (size: number) => {
    for (let index = all.length - 1; index >= 0; index -= 1) {
      const content = read(all[index]);
      if (content && content.size <= size) return content.size === size ? content : null;
    }
    return null;
  };
  return { last: read(all.at(-1)), at, bytes };
}

/** The tree as it was kept at a checkpoint; null unless a checkpoint confirms it. */
function frontier(folder: string, instance: string, at: (size: number) => CheckpointContent | null) {
  try {
    const { size, nodes } = JSON.parse(readFileSync(frontierOf(folder, instance), 'utf8')) as {
      size: number;
      nodes: string[];
    };
    const tree = new Tree(size, nodes);
    const checkpoint = at(size);
    return checkpoint && checkpoint.root === tree.root() ? { tree, head: checkpoint.head } : null;
  } catch {
    return null;
  }
}

/** Follows the chain through a file from where the tip is. */
async function follow(
  instance: string,
  { path, first }: JournalFile,
  tip: { tree: Tree; head: string },
  last: CheckpointContent | null,
  isLastFile: boolean,
): Promise<void> {
  const read = lineReader(instance);
  const damage = () => broken(instance, `${path} is not what was written at entry ${tip.tree.size}`);
  if (first > tip.tree.size) throw damage();
  let skip = tip.tree.size - first;
  let [whole, isTorn] = [0, false];
  for await (const { lines, rest } of linesOf(path)) {
    for (const line of lines) {
      const claim = skip > 0 ? null : read(line);
      skip -= 1;
      if (claim?.sound) {
        if (isTorn || claim.sequence !== tip.tree.size || claim.previous !== tip.head) throw damage();
        tip.head = claim.hash;
        tip.tree.push(claim.hash);
        if (tip.tree.size === last?.size && tip.tree.root() !== last.root) throw damage();
      }
      isTorn ||= claim?.sound === false;
      if (!isTorn) whole += line.length + 1;
    }
    isTorn ||= rest.length > 0;
  }
  if (!isTorn) return syncFile(path);
  // what a checkpoint covers was durable before: no crash has torn it
  if (!isLastFile || tip.tree.size < (last?.size ?? 0)) throw damage();
  await cut(path, whole);
}

async function syncFile(path: string): Promise<void> {
  // what a killed process wrote may be only in memory yet
  const handle = await open(path, 'r+');
  await handle.datasync().finally(() => handle.close());
}

async function cut(path: string, whole: number): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(size - whole), 0, size - whole, whole);
    await appendFile(tornOf(path), Buffer.concat([buffer, Buffer.from('\n')]));
    await handle.truncate(whole);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
