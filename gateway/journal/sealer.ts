import { renameSync, writeFileSync } from 'node:fs';
import { checkpointsOf } from '../../kit/audit/files.ts';
import { signStatement } from '../../kit/audit/statement.ts';
import type { Tree } from '../../kit/audit/tree.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { Disk } from './disk.ts';
import { DurableFile } from './durable-file.ts';
import { frontierOf, type Tip } from './recover.ts';

/** A signed checkpoint. */
export interface SignedCheckpoint {
  /** How many entries it covers. */
  size: number;
  jws: string;
}

/** Signs checkpoints of a journal, and keeps them. */
export class Sealer {
  readonly #instance: string;
  readonly #folder: string;
  readonly #key: SigningKey;
  readonly #file: DurableFile;
  #sealed: number;

  constructor(options: { folder: string; instance: string; key: SigningKey; disk: Disk }, tip: Tip) {
    this.#instance = options.instance;
    this.#folder = options.folder;
    this.#key = options.key;
    this.#file = new DurableFile(options.disk, checkpointsOf(options.folder, options.instance), tip.sealBytes);
    this.#sealed = tip.sealed;
  }

  /** How many entries the last checkpoint covers. */
  get sealed(): number {
    return this.#sealed;
  }

  /** Signs what is durable; null when the last checkpoint covers it all. */
  async seal({ tree, head }: Pick<Tip, 'tree' | 'head'>): Promise<SignedCheckpoint | null> {
    const { size } = tree;
    if (size <= this.#sealed) return null;
    const content = { instance: this.#instance, size, root: tree.root(), head, at: new Date().toISOString() };
    const jws = signStatement(this.#key, 'checkpoint', content);
    await this.#file.append(Buffer.from(`${jws}\n`));
    this.#sealed = size;
    this.#remember(tree);
    return { size, jws };
  }

  #remember(tree: Tree): void {
    const path = frontierOf(this.#folder, this.#instance);
    try {
      writeFileSync(`${path}.new`, JSON.stringify({ size: tree.size, nodes: tree.frontier() }));
      renameSync(`${path}.new`, path);
    } catch {
      // it only makes the next start quicker
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
