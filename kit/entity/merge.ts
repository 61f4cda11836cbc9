import { words } from '../named/words.ts';
import type { ProvenanceValue, RecordContent } from '../record/record.ts';
import type { Part, StoredEntity } from './model.ts';

/** Fields that say more the more sources there are; of all others the newest source that has one counts. */
const JOINED: ReadonlySet<string> = new Set([
  'identifier',
  'name',
  'telecom',
  'address',
  'alias',
  'translations',
  'contact',
  'communication',
  'generalPractitioner',
  'qualification',
  'locations',
  'serviceAreas',
]);

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);

/** The newest part first; those without a date last, then by key, so that the order of imports doesn't matter. */
export const newestFirst = (parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => time(b) - time(a) || (a.key < b.key ? -1 : 1));

const time = ({ provenance }: Part): number => {
  const recorded = Date.parse(provenance.recordedAt ?? '');
  return Number.isNaN(recorded) ? Number.NEGATIVE_INFINITY : recorded;
};

/** One content from what the sources say. */
export function mergeContent(parts: readonly Part[]): RecordContent {
  const merged: RecordContent = {};
  for (const { content } of newestFirst(parts)) {
    for (const [field, value] of Object.entries(content)) {
      const before = merged[field];
      if (Array.isArray(before) && Array.isArray(value) && JOINED.has(field)) merged[field] = unite(before, value);
      else if (!(field in merged) || (isEmpty(before) && !isEmpty(value))) merged[field] = value;
    }
  }
  return merged;
}

/** A list without doubles: two things are one when they say the same. */
function unite(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const seen = new Set(one.map(each => identity(each)));
  return [...one, ...other.filter(each => !seen.has(identity(each)))];
}

function identity(value: unknown): string {
  const { system, value: number } = (value ?? {}) as { system?: unknown; value?: unknown };
  // the same number of the same system is one number, whatever else two sources say of it
  return typeof number === 'string' ? `${system ?? ''}|${number}` : JSON.stringify(value);
}

/** The whole from its parts. */
export function mergeParts(id: string, parts: readonly Part[], version: number): StoredEntity {
  const ordered = newestFirst(parts);
  const all = <Value>(pick: (index: Part['index']) => readonly Value[]) => [
    ...new Set(ordered.flatMap(part => pick(part.index))),
  ];
  const texts = all(index => index.texts);
  return {
    _id: id,
    keys: all(index => index.keys),
    identifierKeys: all(index => index.identifierKeys),
    sortName: words(ordered.find(part => part.index.texts[0])?.index.texts[0] ?? '').join(' '),
    search: [...new Set(texts.flatMap(words))],
    links: all(index => index.links),
    facets: all(index => index.facets),
    parts: ordered,
    provenance: { ...(ordered[0]?.provenance as ProvenanceValue), version },
    content: mergeContent(ordered),
  };
}
