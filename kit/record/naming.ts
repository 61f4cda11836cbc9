import type { RecordContent } from './record.ts';

/** The fields in which a record names other records of its person, by their ids. */
export const NAMING: ReadonlySet<string> = new Set(['encounter', 'hasMember', 'result', 'target', 'entry']);

/** A content without the ids of other records: some of those may be withheld. */
export function withoutNames(content: RecordContent): RecordContent {
  const left = Object.entries(content).filter(([field]) => !NAMING.has(field));
  return Object.fromEntries(left.map(([field, value]) => [field, field === 'section' ? sections(value) : value]));
}

/** The sections of a document name what they are made of. */
const sections = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(section => withoutNames(section as RecordContent)) : value;
