import type { Json } from './json.ts';
import { blockedBy, type Need } from './needs.ts';
import type { Representation } from './representation.ts';

/** The entities that a fetch asks for, each once. */
export class Known {
  /** Their representations … */
  readonly texts: string[] = [];
  /** … and an object of each. */
  readonly samples: Json[] = [];
  /** For those of which not all is known that was required: the fields that can't be had. */
  readonly blocked = new Map<number, ReadonlySet<string>>();
  readonly #representation: Representation;
  readonly #byText = new Map<string, number>();
  readonly #byFirst = new Map<unknown, number>();
  /** For each entity, another one with the same first leaf. */
  readonly #next: (number | undefined)[] = [];

  readonly #needs: ReadonlyMap<string, readonly Need[]>;

  constructor(representation: Representation, needs: ReadonlyMap<string, readonly Need[]>) {
    this.#representation = representation;
    this.#needs = needs;
  }

  /** Which of the entities an object is; undefined when it can't be asked for. */
  indexOf(object: Json): number | undefined {
    const alike = this.#alike(object);
    if (alike !== undefined) return alike;
    const missing: string[] = [];
    const text = this.#representation.write(object, missing);
    if (text === undefined) return undefined;
    const blocked = missing.length > 0 ? blockedBy(missing, this.#needsOf(object)) : undefined;
    if (blocked === null) return undefined;
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.samples.push(object);
    this.#byText.set(text, index);
    if (blocked) this.blocked.set(index, blocked);
    const { leaves } = this.#representation;
    if (leaves && object.__typename === leaves.type) {
      this.#next[index] = this.#byFirst.get(object[leaves.first]);
      this.#byFirst.set(object[leaves.first], index);
    }
    return index;
  }

  #needsOf({ __typename: name }: Json): readonly Need[] {
    const [only] = this.#needs.values();
    return (typeof name === 'string' ? this.#needs.get(name) : undefined) ?? only ?? [];
  }

  /** The entity with the very same leaves: to compare them costs less than to write them. */
  #alike(object: Json): number | undefined {
    const { leaves } = this.#representation;
    if (!leaves || object.__typename !== leaves.type) return undefined;
    let at = this.#byFirst.get(object[leaves.first]);
    while (at !== undefined && !hasSame(leaves.others, this.samples[at] as Json, object)) at = this.#next[at];
    return at;
  }
}

function hasSame(keys: readonly string[], one: Json, other: Json): boolean {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    if (one[key] !== other[key]) return false;
  }
  return true;
}
