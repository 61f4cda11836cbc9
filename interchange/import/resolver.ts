import { identifierKey } from '../../kit/identifiers.ts';
import type { Json } from '../contract.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import { type Known, referenceKeys } from './known.ts';
import type { Entry, References } from './references.ts';

/** What a reference turned out to name. */
export interface Target {
  /** The FHIR resource type. */
  type: string;
  /** Its id in the graph; null when it has none there. */
  id: string | null;
  /** Its name, as far as it is known. */
  name: string | null;
  /** What it says, for those that others need: roles, medicines, devices. */
  resource: Json | null;
  entry: Entry | null;
}

/** Where a reference was found. */
export type From = Pick<Item, 'file' | 'bundle'>;

/** Follows references: within what is being imported first, then in what is known from before. */
export class Resolver {
  /** Things of this import by their numbers (`system|value`): the type and the id. */
  readonly numbers = new Map<string, { type: string; id: string }>();
  /** Keys of what is being imported and has no place: not missing, but not to be led to either. */
  readonly unplaced = new Set<string>();
  /** Names by id. */
  readonly names = new Map<string, string>();

  constructor(
    readonly references: References,
    readonly known: Known,
  ) {}

  /** What a FHIR Reference names; null when that is not known. */
  find(reference: unknown, from: From): Target | null {
    if (!isJson(reference)) return null;
    const { reference: written, identifier } = reference;
    if (typeof written === 'string') {
      const entry = this.references.find(written, from);
      if (entry) return this.#ofEntry(entry);
      const known = this.#byKeys(referenceKeys(written), /^([A-Z][A-Za-z]+)[/?]/.exec(written)?.[1] ?? null);
      if (known) return known;
    }
    const type = typeof reference.type === 'string' ? reference.type : null;
    for (const each of [identifier].flat()) {
      if (!isJson(each) || typeof each.value !== 'string') continue;
      const system = typeof each.system === 'string' ? each.system : null;
      const key = identifierKey({ system, value: each.value });
      const found = key ? this.#byKeys([key], type) : null;
      if (found) return found;
    }
    return null;
  }

  /** The keys of references that this import does not resolve itself: what has to be looked up. */
  missing(reference: string, from: From): string[] {
    return this.references.find(reference, from) ? [] : referenceKeys(reference);
  }

  #ofEntry(entry: Entry): Target {
    const name = entry.id ? (this.names.get(entry.id) ?? null) : null;
    return { type: entry.type, id: entry.id, name, resource: entry.item?.resource ?? null, entry };
  }

  #byKeys(keys: readonly string[], type: string | null): Target | null {
    for (const key of keys) {
      const own = this.numbers.get(key);
      if (own && (type === null || own.type === type))
        return { ...own, name: this.names.get(own.id) ?? null, resource: null, entry: null };
      const known = this.known.get(key).filter(target => type === null || target.type === type);
      // a key that stands for several things names none of them for certain
      if (known.length === 1 && known[0]) {
        const { id, name, content, type: knownType } = known[0];
        return { type: knownType, id, name, resource: content, entry: null };
      }
    }
    return null;
  }
}
