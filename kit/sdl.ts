import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';

const SHARED = ['federation', 'values', 'filters'] as const;

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/**
 * The whole SDL of one of the platform's subgraphs: the federation link, the value types that all share, its own schema,
 * and a bare reference for each entity of another subgraph that it does not define itself.
 */
export function subgraphSDL(name: string): string {
  const own = read(`subgraphs/${name}/schema.graphql`);
  const defined = new Set(
    parse(own).definitions.flatMap(definition =>
      'name' in definition && definition.name ? [definition.name.value] : [],
    ),
  );
  const references = parse(read('schema/shared/references.graphql')).definitions.filter(
    definition => 'name' in definition && definition.name && !defined.has(definition.name.value),
  );
  return [...SHARED.map(part => read(`schema/shared/${part}.graphql`)), own, ...references.map(print)].join('\n');
}
