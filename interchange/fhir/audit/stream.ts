import type { Json } from '../../contract.ts';

/** Resources as NDJSON, one a line. */
export async function* asNdjson(resources: AsyncIterable<Json> | Iterable<Json>): AsyncGenerator<string> {
  for await (const resource of resources) yield `${JSON.stringify(resource)}\n`;
}

/** Resources as one FHIR Bundle of the type `collection`, written while they come: it may be far larger than memory. */
export async function* asBundle(resources: AsyncIterable<Json> | Iterable<Json>, made: Date): AsyncGenerator<string> {
  const head = JSON.stringify({ resourceType: 'Bundle', type: 'collection', timestamp: made.toISOString() });
  let count = 0;
  yield head.slice(0, -1);
  for await (const resource of resources) {
    // an empty list is not allowed in FHIR
    yield count === 0 ? ',"entry":[\n' : ',\n';
    yield JSON.stringify({ fullUrl: `urn:uuid:${resource.id}`, resource });
    count += 1;
  }
  yield count === 0 ? '}\n' : '\n]}\n';
}
