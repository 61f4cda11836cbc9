import { XMLParser } from 'fast-xml-parser';
import type { Json } from '../contract.ts';

type Node = Record<string, unknown>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  processEntities: true,
  // the numeric ones too (&#xE9;)
  htmlEntities: true,
  // narratives are XHTML, not data: kept as the text they are
  stopNodes: ['*.div'],
});

const WRAPPERS: ReadonlySet<string> = new Set(['contained', 'resource', 'outcome']);

/**
 * A FHIR resource from XML, in the shape of FHIR JSON. XML does not tell lists from single elements: what occurs once is a
 * single object, which the mappers take for a list of one. Throws on malformed XML.
 */
export function parseXml(text: string): Json {
  const entries = Object.entries(parser.parse(text) as Node);
  const root = entries.find(([name]) => name !== '?xml' && !name.startsWith('@'));
  if (!root) throw new Error('expected a FHIR resource as the root element');
  return resource(root[0], root[1]);
}

const resource = (resourceType: string, node: unknown): Json => ({ resourceType, ...element(node) });

function element(node: unknown): Json {
  if (typeof node !== 'object' || node === null) return {};
  const json: Json = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === '#text' || name === '@xmlns') continue;
    if (name.startsWith('@')) json[name.slice(1)] = value;
    else if (name === 'div') json.div = typeof value === 'string' ? value : '';
    else assign(json, name, value);
  }
  return json;
}

function assign(json: Json, name: string, value: unknown): void {
  const nodes = Array.isArray(value) ? value : [value];
  const parts = nodes.map(node => child(name, node));
  const values = parts.map(part => part.value);
  json[name] = values.length === 1 ? values[0] : values;
  const extensions = parts.map(part => part.extension);
  // a primitive's extensions stand in a sibling with an underscore, as in FHIR JSON
  if (extensions.some(extension => extension !== null))
    json[`_${name}`] = extensions.length === 1 ? extensions[0] : extensions;
}

function child(name: string, node: unknown): { value: unknown; extension: Json | null } {
  if (WRAPPERS.has(name) && typeof node === 'object' && node !== null) {
    const inner = Object.entries(node).find(([key]) => /^[A-Z]/.test(key));
    if (inner) return { value: resource(inner[0], inner[1]), extension: null };
  }
  const json = element(node);
  const keys = Object.keys(json);
  const isPrimitive = 'value' in json && keys.every(key => key === 'value' || key === 'extension' || key === 'id');
  if (!isPrimitive || typeof json.value !== 'string') return { value: json, extension: null };
  const { value, ...rest } = json;
  const typed = value === 'true' ? true : value === 'false' ? false : value;
  return { value: typed, extension: Object.keys(rest).length ? rest : null };
}
