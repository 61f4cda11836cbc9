import type { Json } from '../compile/json.ts';
import type { Run } from '../run.ts';
import type { Write } from './write.ts';

/** One field of an object that is written. */
export interface WrittenField {
  key: string;
  /** What is written whatever the value is, for `__typename`; null for a field with a value. */
  constant: string | null;
  write: Write;
  /** Whether a string is just written. */
  isText: boolean;
}

/** Writes an object's fields; undefined when one of them is missing that must not be. */
export type WriteFields = (object: Json, run: Run) => string | undefined;

/**
 * Generates the writer of an object at a depth, with its fields in the order of the operation. Generated code reads each field
 * by its name, which the engine of JavaScript makes as fast as it can be; a loop over names is several times slower.
 */
export function fieldsWriter(fields: readonly WrittenField[], depth: number): WriteFields {
  if (fields.length === 0) return () => '{}';
  const steps = fields.map(({ key, constant, isText }, at) => {
    const start = JSON.stringify(`${at === 0 ? '{' : ','}${JSON.stringify(key)}:${constant ?? ''}`);
    if (constant !== null) return `text += ${start};`;
    const write = `
      run.path[${depth}] = ${JSON.stringify(key)};
      written = write${at}(value, run);
      if (written === undefined) return undefined;
      text += ${start} + written;`;
    const isString = `typeof value === 'string' && value.charCodeAt(0) === 34`;
    return `
    value = object[${JSON.stringify(key)}];
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
