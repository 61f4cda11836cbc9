import { compact } from '../../source/compact.ts';
import type { Json } from '../compile/json.ts';
import { Scan, Unreadable } from './scan.ts';
import { type Shape, shapeOf } from './shape.ts';

/** An answer of a subgraph, read: objects as objects, and each leaf as the JSON text that it is, so that nobody copies it. */
export interface ReadAnswer {
  data?: Json | null | string;
  errors?: string | null;
  extensions?: string | null;
  /**
   * Objects that stand in several places, since their text does: an answer often says the same again, as who wrote a record, and
   * what is the same is read, changed and written once.
   */
  repeated?: ReadonlySet<object>;
}

/**
 * Reads the text of an answer, which has no control characters (those stand in JSON as white space only). Throws `Unreadable`
 * when it is no JSON, or no object.
 */
export type ReadText = (text: string) => ReadAnswer;

type Read = (scan: Scan) => unknown;

/** Compiles what reads the answers to an operation. */
export function answerReader(operation: string): ReadText {
  let readers = 0;
  const count = () => readers++;
  const envelope = objectReader(
    [
      { key: 'data', read: valueReader(objectReader(fieldsOf(shapeOf(operation), count), null)) },
      { key: 'errors', read: asText },
      { key: 'extensions', read: asText },
    ],
    null,
  );
  const read = (text: string): ReadAnswer => {
    const scan = new Scan(text);
    if (text.charCodeAt(0) !== 123) throw new Unreadable('no object');
    const answer = envelope(scan) as ReadAnswer;
    if (scan.at !== text.length) throw new Unreadable(`something after the answer at ${scan.at}`);
    return scan.repeated ? { ...answer, repeated: scan.repeated } : answer;
  };
  return text => {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      // white space, or no JSON at all
      const found = compact(text);
      if (found === null || found === text) throw error;
      return read(found);
    }
  };
}

const nullOr = (text: string): string | null => (text === 'null' ? null : text);

/** Reads what `object` reads, or a list of it, or a list of lists; anything else as a leaf. */
function valueReader(object: Read | null): Read {
  const value: Read = scan => {
    const code = scan.text.charCodeAt(scan.at);
    if (object && code === 123) return object(scan);
    if (code !== 91) return nullOr(scan.leaf());
    scan.at += 1;
    const list: unknown[] = [];
    if (scan.text.charCodeAt(scan.at) === 93) {
      scan.at += 1;
      return list;
    }
    do list.push(value(scan));
    while (scan.either(44, 93));
    return list;
  };
  return value;
}

const leaf = valueReader(null);

const asText: Read = scan => nullOr(scan.leaf());

/** Names of types are compared, so they are read as what they say. */
const typename: Read = scan => {
  const text = scan.leaf();
  return text.charCodeAt(0) === 34 ? (JSON.parse(text) as string) : nullOr(text);
};

interface Field {
  key: string;
  read: Read;
}

/** `count` numbers those readers that may give the same object again. */
const fieldsOf = (shape: Shape, count: () => number): Field[] =>
  [...shape.fields].map(([key, below]) => {
    if (!below) return { key, read: key === '__typename' ? typename : leaf };
    return { key, read: valueReader(objectReader(fieldsOf(below, count), below.uniform ? count() : null)) };
  });

/** Reads an object: as it was asked for, or, where a subgraph has another order or more than that, key by key. */
function objectReader(fields: readonly Field[], number: number | null): Read {
  const byKey = new Map(fields.map(({ key, read }) => [JSON.stringify(key), { key, read }]));
  const inAnyOrder: Read = scan => {
    const object: Json = {};
    scan.at += 1;
    if (scan.text.charCodeAt(scan.at) === 125) {
      scan.at += 1;
      return object;
    }
    do {
      const name = scan.leaf();
      if (name.charCodeAt(0) !== 34) throw new Unreadable(`no key before ${scan.at}`);
      scan.either(58, 58);
      const field = byKey.get(name);
      if (field) object[field.key] = field.read(scan);
      else scan.leaf();
    } while (scan.either(44, 125));
    return object;
  };
  const inOrder = compileInOrder(fields);
  let misses = 0;
  const read: Read = scan => {
    if (misses >= MOST_MISSES) return inAnyOrder(scan);
    const { at } = scan;
    const object = inOrder(scan);
    if (object !== undefined) return object;
    misses += 1;
    scan.at = at;
    return inAnyOrder(scan);
  };
  if (number === null) return read;
  return scan => {
    const known = scan.again(number);
    if (known) return known;
    const { at } = scan;
    const object = read(scan) as Json;
    scan.remember(number, at, object);
    return object;
  };
}

/** After so many objects in another order, none is expected in the order of the operation: each has been read twice. */
const MOST_MISSES = 8;

/**
 * Generates the reader of an object whose keys come in the order of the operation, as the specification asks of every server:
 * it knows what stands where, and makes all objects of one form, which is what the engine of JavaScript does best. Gives undefined
 * for an object that is not so.
 */
function compileInOrder(fields: readonly Field[]): Read {
  const parameters = fields.map((_, at) => `read${at}`);
  const steps = fields.map(({ key, read }, at) => {
    const token = `${JSON.stringify(key)}:`;
    const value = `scan.at = p; v${at} = read${at}(scan); p = scan.at;`;
    // most leaves are strings without escapes: these are taken without a call
    const fast = `
      q = text.charCodeAt(p) === 34 ? text.indexOf('"', p + 1) : -1;
      if (q !== -1 && q < scan.escapeFrom(p)) { v${at} = text.slice(p, q + 1); p = q + 1; }
      else { ${value} }`;
    return `
    if (text.startsWith(${JSON.stringify(token)}, p)) {
      p += ${token.length};${read === leaf ? fast : value}
      const next = text.charCodeAt(p);
      if (next === 125) { scan.at = p + 1; return ${literal(fields)}; }
      if (next !== 44) return undefined;
      p += 1;
    }`;
  });
  const source = `return scan => {
    const { text, at } = scan;
    let p = at + 1, q = 0${fields.map((_, at) => `, v${at}`).join('')};
    ${steps.join('')}
    return undefined;
  }`;
  return new Function(...parameters, source)(...fields.map(({ read }) => read)) as Read;
}

const literal = (fields: readonly Field[]): string =>
  `{${fields.map(({ key }, at) => `${JSON.stringify(key)}: v${at}`).join(', ')}}`;
