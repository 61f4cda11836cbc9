import type { Json } from '../compile/json.ts';
import type { Run } from '../run.ts';
import type { Write } from './write.ts';

/** One field of an object that is written. */
export interface WrittenField {
  key: string;
  /** Under which key the value is known. */
  from: string;
  /** What is written whatever the value is, for `__typename`; null for a field with a value. */
  constant: string | null;
  write: Write;
  /** Whether a string is just written. */
  isText: boolean;
}

/** Writes an object's fields; undefined when one of them is missing that must not be. */
export type WriteFields = (object: Json, run: Run) => string | undefined;

/**
 * Makes the writer of an object at a depth, with its fields in the order of the operation; `number` is the writer's own. Generated code reads each field
 * by its name, which the engine of JavaScript makes as fast as it can be; a loop over names is several times slower.
 */
export function fieldsWriter(fields: readonly WrittenField[], depth: number, number: number): WriteFields {
  if (fields.length === 0) return () => '{}';
  const write = compileFields(fields, depth);
  return (object, run) => (run.repeated.size > 0 && run.repeated.has(object) ? once(object, run) : write(object, run));

  /** Writes an object that stands in several places only once, unless there are errors in it: these have a place. */
  function once(object: Json, run: Run): string | undefined {
    const texts = run.written[number] ?? new Map<object, string>();
    run.written[number] = texts;
    const known = texts.get(object);
    if (known !== undefined) return known;
    const { length } = run.errors;
    const text = write(object, run);
    if (text !== undefined && run.errors.length === length) texts.set(object, text);
    return text;
  }
}

function compileFields(fields: readonly WrittenField[], depth: number): WriteFields {
  const steps = fields.map(({ key, from, constant, isText }, at) => {
    const start = JSON.stringify(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:${constant ?? ''}`);
    if (constant !== null) return `text += ${start};`;
    const write = `
      run.path[${depth}] = ${JSON.stringify(key)};
      written = write${at}(value, run);
      if (written === undefined) return undefined;
      text += ${start} + written;`;
    const isString = `typeof value === 'string' && value.charCodeAt(0) === 34`;
    return `
    value = object[${JSON.stringify(from)}];
    ${isText ? `if (${isString}) text += ${start} + value; else {${write}}` : write}`;
  });
  const source = `return (object, run) => {
    let text = '', value, written;
    ${steps.join('\n')}
    return text + '}';
  }`;
  return new Function(...fields.map((_, at) => `write${at}`), source)(
    ...fields.map(({ write }) => write),
  ) as WriteFields;
}
