import type { Json } from '../compile/json.ts';
import type { Run } from '../run.ts';
import type { Write } from './write.ts';

/** One field of an object that is written. */
export interface WrittenField {
  key: string;
  /** What is written whatever the value is, for `__typename`; null for a field with a value. */
  constant: string | null;
  write: Write;
}

/** Writes an object's fields; undefined when one of them is missing that must not be. */
export type WriteFields = (object: Json, run: Run) => string | undefined;

/** Makes the writer of an object at a depth, with its fields in the order of the operation. */
export function fieldsWriter(fields: readonly WrittenField[], depth: number): WriteFields {
  const starts = fields.map(
    ({ key, constant }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(key)}:${constant ?? ''}`,
  );
  if (fields.length === 0) return () => '{}';
  return (object, run) => {
    let text = '';
    for (let at = 0; at < fields.length; at += 1) {
      const { key, constant, write } = fields[at] as WrittenField;
      text += starts[at];
      if (constant !== null) continue;
      run.path[depth] = key;
      const written = write(object[key], run);
      if (written === undefined) return undefined;
      text += written;
    }
    return `${text}}`;
  };
}
