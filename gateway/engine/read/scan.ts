/** A text that is no JSON, or none that can be read here. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The objects that one reader has read of a text, each with its text. */
interface Seen {
  texts: string[];
  objects: object[];
}

/** How many objects are remembered of each kind, and how long their text is at least: less is read as fast as compared. */
const MOST_SEEN = 4;
const LEAST_LENGTH = 64;

/** Reads a JSON text from left to right. It has no white space between its tokens, and no control characters. */
export class Scan {
  readonly text: string;
  /** Where reading is. */
  at = 0;
  /** Objects that stand in the text more than once, and were read only once: undefined when there are none. */
  repeated: Set<object> | undefined;
  readonly #seen: (Seen | undefined)[] = [];
  /** The first backslash from a place on; the length of the text when there is none. */
  #escape: number;
  /** That place: a reader can go back and begin again. */
  #from = 0;

  constructor(text: string) {
    this.text = text;
    this.#escape = this.#next(0);
  }

  #next(from: number): number {
    const found = this.text.indexOf('\\', from);
    return found === -1 ? this.text.length : found;
  }

  /** Passes an object that a reader has read already, and gives it. */
  again(reader: number): object | undefined {
    const seen = this.#seen[reader];
    if (!seen) return undefined;
    for (let index = 0; index < seen.texts.length; index += 1) {
      const text = seen.texts[index] as string;
      if (!this.#stands(text)) continue;
      const object = seen.objects[index] as object;
      this.repeated = (this.repeated ?? new Set()).add(object);
      this.at += text.length;
      return object;
    }
    return undefined;
  }

  /** Whether a text stands here. Two texts of one length are compared at once; so a look at a few characters goes first. */
  #stands(wanted: string): boolean {
    const { text, at } = this;
    const { length } = wanted;
    const middle = length >> 1;
    if (text.charCodeAt(at + length - 1) !== 125) return false;
    if (text.charCodeAt(at + middle) !== wanted.charCodeAt(middle)) return false;
    return text.slice(at, at + length) === wanted;
  }

  /** Remembers an object that a reader has read from a place up to here. */
  remember(reader: number, from: number, object: object): void {
    if (this.at - from < LEAST_LENGTH) return;
    const seen = this.#seen[reader] ?? { texts: [], objects: [] };
    this.#seen[reader] = seen;
    const index = seen.texts.length < MOST_SEEN ? seen.texts.length : from % MOST_SEEN;
    seen.texts[index] = this.text.slice(from, this.at);
    seen.objects[index] = object;
  }

  /** Where the first escape stands from a place on; the length of the text when there is none. */
  escapeFrom(at: number): number {
    if (at < this.#from || this.#escape < at) {
      this.#from = at;
      this.#escape = this.#next(at);
    }
    return this.#escape;
  }

  /** The text of the value that begins here, as it is. Throws when it is none. */
  leaf(): string {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code === 34) return this.#string();
    if (code === 123 || code === 91) return this.#nested();
    let end = at;
    for (let next = text.charCodeAt(end); next !== 44 && next !== 125 && next !== 93; next = text.charCodeAt(end)) {
      if (Number.isNaN(next)) break;
      end += 1;
    }
    const found = text.slice(at, end);
    if (!NUMBER.test(found) && found !== 'true' && found !== 'false' && found !== 'null')
      throw new Unreadable(`no JSON value at ${at}`);
    this.at = end;
    return found;
  }

  /** A string with its quotation marks; escapes in it are checked. */
  #string(): string {
    const { text, at } = this;
    let end = text.indexOf('"', at + 1);
    const plain = end !== -1 && end < this.escapeFrom(at);
    // a quotation mark after an odd number of backslashes is part of the string
    while (!plain && end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end === -1) throw new Unreadable(`a string without end at ${at}`);
    const found = text.slice(at, end + 1);
    if (!plain) check(found);
    this.at = end + 1;
    return found;
  }

  /** A list or an object as it is. */
  #nested(): string {
    const { at } = this;
    let depth = 0;
    do {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) {
        this.#string();
        continue;
      }
      if (code === 123 || code === 91) depth += 1;
      else if (code === 125 || code === 93) depth -= 1;
      else if (Number.isNaN(code)) throw new Unreadable(`a value without end at ${at}`);
      this.at += 1;
    } while (depth > 0);
    const found = this.text.slice(at, this.at);
    check(found);
    return found;
  }

  /** Passes one of two characters; tells whether it was the first. Throws when it is neither. */
  either(first: number, second: number): boolean {
    const code = this.text.charCodeAt(this.at);
    if (code !== first && code !== second) throw new Unreadable(`something unexpected at ${this.at}`);
    this.at += 1;
    return code === first;
  }
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === 92) backslashes += 1;
  return backslashes % 2 === 1;
}

function check(json: string): void {
  try {
    JSON.parse(json);
  } catch (cause) {
    throw new Unreadable('a value that is no JSON', { cause });
  }
}
