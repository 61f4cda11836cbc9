import { dirname, sep } from 'node:path';
import type { Item } from '../read/item.ts';
import { keysOf } from './ids.ts';

/** What is known of a resource among those that are being imported. */
export interface Entry {
  type: string;
  file: string;
  bundle: string | null;
  keys: string[];
  /** The resource; kept only where others need what it says. */
  item: Item | null;
  /** Where it names its person. */
  subject: unknown;
  /** Where an encounter or episode names the organisation that is answerable. */
  provider: unknown;
  /** Its main key, from which the ids of records come. */
  main: string;
  /** Its id in the graph, once it has one. */
  id: string | null;
  /** True for what stands inside another object, and is not counted itself. */
  nested: boolean;
}

/** Finds what references name among all that is being imported: first in the same bundle, then in the same file, then near it. */
export class References {
  readonly #byKey = new Map<string, Entry[]>();

  add(entry: Entry): void {
    for (const key of entry.keys) {
      const entries = this.#byKey.get(key);
      if (entries) entries.push(entry);
      else this.#byKey.set(key, [entry]);
    }
  }

  /** The entry that a reference names; null when there is none, or several that are equally near and not the same. */
  find(reference: string, from: Pick<Item, 'file' | 'bundle'>): Entry | null {
    const plain = reference.replace(/\/_history\/.*$/, '');
    const tail = /(?:^|\/)([A-Z][A-Za-z]+\/[^/?]+)$/.exec(plain)?.[1];
    const entries = this.#byKey.get(plain) ?? (tail && tail !== plain ? this.#byKey.get(tail) : undefined) ?? [];
    if (entries.length < 2) return entries[0] ?? null;
    const ranked = entries.map(entry => ({ entry, near: nearness(entry, from) }));
    const best = Math.max(...ranked.map(({ near }) => near));
    const nearest = ranked.filter(({ near }) => near === best).map(({ entry }) => entry);
    const same = nearest.every(entry => entry.id === nearest[0]?.id);
    return same ? (nearest[0] ?? null) : null;
  }
}

const SAME_BUNDLE = 1_000_000;
const SAME_FILE = 100_000;

function nearness(entry: Entry, from: Pick<Item, 'file' | 'bundle'>): number {
  if (entry.bundle !== null && entry.bundle === from.bundle) return SAME_BUNDLE;
  if (entry.file === from.file) return SAME_FILE;
  const [a, b] = [dirname(entry.file).split(sep), dirname(from.file).split(sep)];
  const split = a.findIndex((part, index) => part !== b[index]);
  return split === -1 ? a.length : split;
}

/** What to keep of an item. */
export const entryOf = (item: Item, kept: boolean, subject: unknown, main: string): Entry => ({
  type: item.type,
  file: item.file,
  bundle: item.bundle,
  keys: keysOf(item),
  item: kept ? item : null,
  subject,
  provider: item.resource.serviceProvider ?? item.resource.managingOrganization ?? null,
  main,
  id: null,
  nested: false,
});
