import { createPublicKey } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lineReader } from '../../kit/audit/chain.ts';
import type { JournalEntry } from '../../kit/audit/event.ts';
import { filesOf, type JournalFile, linesOf, prunedOf } from '../../kit/audit/files.ts';
import { startOf } from '../../kit/audit/pruned.ts';
import { type PrunedContent, signStatement } from '../../kit/audit/statement.ts';
import { Tree } from '../../kit/audit/tree.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { fileSystem, syncFolder } from './disk.ts';
import { DurableFile } from './durable-file.ts';
import { JournalBroken } from './recover.ts';

/** Adds a file's entries to a tree; false, and the tree is of no more use, when one of them did not happen before a time. */
async function add(instance: string, { path }: JournalFile, tip: { tree: Tree; head: string }, before: string) {
  const read = lineReader(instance);
  for await (const { lines, rest } of linesOf(path)) {
    for (const line of lines) {
      const claim = read(line);
      if (!claim.sound || claim.sequence !== tip.tree.size || claim.previous !== tip.head)
        throw new JournalBroken(
          `${path} is not what was written at entry ${tip.tree.size}: nothing is erased from it.`,
        );
      if ((JSON.parse(line.toString()) as JournalEntry).event.at >= before) return false;
      tip.tree.push(claim.hash);
      tip.head = claim.hash;
    }
    if (rest.length > 0)
      throw new JournalBroken(`${path} ends amid entry ${tip.tree.size}: nothing is erased from it.`);
  }
  return true;
}

/**
 * Erases the files of an instance's journal of which every event happened before a time (retention): what stands for them is signed
 * first, and the chain can be verified on from there. The newest file always stays. A gateway may write meanwhile. Gives the
 * sequence of the first entry that is kept.
 */
export async function prune(options: {
  folder: string;
  instance: string;
  key: SigningKey;
  before: Date;
}): Promise<number> {
  const { folder, instance, key } = options;
  const before = options.before.toISOString();
  const start = await startOf(folder, instance, { kid: key.kid, key: createPublicKey(key.key) });
  const files = await filesOf(folder, instance);
  let kept = { tree: new Tree(start.size, start.frontier), head: start.head };
  for (const file of files.slice(0, -1)) {
    if (file.first < start.size) continue;
    const tip = { tree: kept.tree.fork(), head: kept.head };
    if (!(await add(instance, file, tip, before))) break;
    kept = tip;
  }
  const { size } = kept.tree;
  if (size > start.size) {
    const content: PrunedContent = {
      ...{ instance, size, root: kept.tree.root(), head: kept.head, at: new Date().toISOString() },
      ...{ frontier: kept.tree.frontier(), before },
    };
    await sign(prunedOf(folder, instance), signStatement(key, 'pruned', content));
  }
  // also what an interrupted erasure has left
  for (const [index, { path }] of files.entries())
    if ((files[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= size) await rm(path);
  await syncFolder(join(folder, instance));
  return size;
}

/** Adds a line; the beginning of one that a crash left is dropped. */
async function sign(path: string, jws: string): Promise<void> {
  let whole = 0;
  for await (const { lines } of linesOf(path)) for (const line of lines) whole += line.length + 1;
  const file = new DurableFile(fileSystem, path, whole);
  await file.append(Buffer.from(`${jws}\n`)).finally(() => file.close());
}
