import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Json } from '../contract.ts';
import { hsdsType } from '../hsds/index.ts';
import { isJson } from '../json.ts';
import type { Item, Read } from './item.ts';
import { parseXml } from './xml.ts';

/** Reads what a file holds, one resource after the other. What can't be read is a note; the rest goes on. */
export async function* readItems(file: string): AsyncGenerator<Read> {
  const ending = extname(file).toLowerCase();
  if (ending === '.ndjson' || ending === '.jsonl') return yield* readLines(file);
  const text = await readFile(file, 'utf8');
  const isXml = ending === '.xml' || /^\uFEFF?\s*</.test(text);
  const read = attempt(() => (isXml ? parseXml(text) : (JSON.parse(text.replace(/^\uFEFF/, '')) as unknown)));
  if ('problem' in read) yield unreadable('', isXml ? 'XML' : 'JSON', read.problem);
  else yield* itemsOf(read.value, { file, path: '' });
}

async function* readLines(file: string): AsyncGenerator<Read> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = attempt(() => JSON.parse(line) as unknown);
    if ('problem' in read) yield unreadable(`line ${number}`, 'one JSON object', read.problem);
    else yield* itemsOf(read.value, { file, path: `line ${number}`, bytes: line.length });
  }
}

function attempt<Value>(read: () => Value): { value: Value } | { problem: string } {
  try {
    return { value: read() };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

const unreadable = (path: string, expected: string, problem: string): Read => ({
  note: { severity: 'error', code: 'FILE_UNREADABLE', path, message: `Expected ${expected}: ${problem}` },
});

type Place = {
  file: string;
  path: string;
  fullUrl?: string | null;
  bundle?: string | null;
  security?: readonly unknown[];
  bytes?: number;
};

/** The resources in a value: a resource, a bundle of them, an HSDS object or page, or a list of any of these. */
function* itemsOf(value: unknown, place: Place): Generator<Read> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* itemsOf(each, { ...place, path: `${place.path}[${index}]` });
  } else if (isJson(value) && value.resourceType === 'Bundle') yield* bundleItems(value, place);
  else if (isJson(value) && typeof value.resourceType === 'string')
    yield { item: item(value, 'fhir', value.resourceType, place) };
  else if (isJson(value) && Array.isArray(value.contents))
    yield* itemsOf(value.contents, { ...place, path: join(place.path, 'contents') });
  else yield hsdsItem(value, place);
}

function hsdsItem(value: unknown, place: Place): Read {
  const type = isJson(value) ? hsdsType(value) : null;
  if (isJson(value) && type === 'api')
    return {
      note: {
        severity: 'info',
        code: 'API_DESCRIPTION',
        path: place.path,
        message: 'The description of an HSDS API holds no records.',
      },
    };
  if (isJson(value) && type) return { item: item(value, 'hsds', type, place) };
  const message = `Expected a FHIR R4 resource or an HSDS 3 object, but came ${describe(value)}.`;
  return { note: { severity: 'error', code: 'FORMAT_UNKNOWN', path: place.path, message } };
}

function* bundleItems(bundle: Json, place: Place): Generator<Read> {
  const entries = Array.isArray(bundle.entry) ? bundle.entry : bundle.entry ? [bundle.entry] : [];
  const labels = isJson(bundle.meta) && Array.isArray(bundle.meta.security) ? bundle.meta.security : [];
  const security = [...(place.security ?? []), ...labels];
  for (const [index, entry] of entries.entries()) {
    const path = join(place.path, `entry[${index}]`);
    const resource = isJson(entry) ? entry.resource : undefined;
    if (!isJson(resource)) {
      yield {
        note: { severity: 'info', code: 'ENTRY_EMPTY', path, message: 'This entry of the bundle holds no resource.' },
      };
      continue;
    }
    const fullUrl = isJson(entry) && typeof entry.fullUrl === 'string' ? entry.fullUrl : null;
    const within = {
      file: place.file,
      path: join(path, 'resource'),
      fullUrl,
      bundle: `${place.file}#${place.path}`,
      security,
    };
    yield* itemsOf(resource, within);
  }
}

const item = (resource: Json, format: Item['format'], type: string, place: Place): Item => ({
  file: place.file,
  path: place.path,
  format,
  type,
  resource,
  fullUrl: place.fullUrl ?? null,
  bundle: place.bundle ?? null,
  bytes: place.bytes ?? 0,
  security: place.security ?? [],
});

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function describe(value: unknown): string {
  if (!isJson(value)) return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  const names = Object.keys(value).slice(0, 5);
  return names.length ? `an object with ${names.map(name => `"${name}"`).join(', ')}` : 'an empty object';
}
