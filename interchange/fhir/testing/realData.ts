import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Json } from '../../contract.ts';
import { asArray, asObject } from '../values/place.ts';

/** All JSON objects and FHIR XML resources of a folder; bundles are taken apart. */
export function readAll(folder: string): { file: string; fullUrl: string | null; resource: Json }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(json|xml)$/.test(file))
    .sort()
    .flatMap(file => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const whole = file.endsWith('.xml') ? fromXml(text) : (JSON.parse(text) as Json);
      if (whole.resourceType !== 'Bundle') return [{ file, fullUrl: null, resource: whole }];
      return asArray(whole.entry).flatMap(entry => {
        const resource = asObject(asObject(entry)?.resource);
        const fullUrl = asObject(entry)?.fullUrl;
        return resource === null ? [] : [{ file, fullUrl: typeof fullUrl === 'string' ? fullUrl : null, resource }];
      });
    });
}

/** Just enough of FHIR's XML for tests: single elements stay single, and all primitives are words. */
function fromXml(text: string): Json {
  const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text);
  const [resourceType, root] = Object.entries(asObject(parsed) ?? {}).find(([name]) => name !== '?xml') ?? ['', null];
  return { resourceType, ...asObject(plain(root)) };
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  const object = asObject(value);
  if (object === null) return value;
  if (Object.keys(object).every(key => key === '@value')) return object['@value'];
  return Object.fromEntries(Object.entries(object).map(([key, each]) => [key.replace('@', ''), plain(each)]));
}
