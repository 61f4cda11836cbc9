import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';
import { ALLOWED, REFUSED } from './directive-rules.ts';

/** Types that federation libraries write into a schema by themselves. */
const OWN_TYPES: ReadonlySet<string> = new Set(['_Any', '_Entity', '_Service', 'FieldSet', '_FieldSet']);
/** The same, of the specifications that are linked: only scalars and enums, so that nothing of persons hides behind the name. */
const OF_SPECIFICATIONS = /^(link|federation|core)__/;
/** Queries that every subgraph has. */
const OWN_QUERIES: ReadonlySet<string> = new Set(['_entities', '_service']);
/** Directives of the specifications; how they are defined is for composition to look at. */
const DIRECTIVES: ReadonlySet<string> = new Set([
  ...[...ALLOWED, ...Object.keys(REFUSED)],
  ...['extends', 'composeDirective', 'context', 'fromContext'],
]);

function isMachinery(node: DefinitionNode): boolean {
  if (node.kind === Kind.DIRECTIVE_DEFINITION)
    return DIRECTIVES.has(node.name.value) || OF_SPECIFICATIONS.test(node.name.value);
  if (!('name' in node) || !node.name) return false;
  const isLeaf = node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION;
  return OWN_TYPES.has(node.name.value) || (isLeaf && OF_SPECIFICATIONS.test(node.name.value));
}

function withoutOwnQueries(node: DefinitionNode): DefinitionNode | null {
  const isQuery = 'name' in node && node.name?.value === 'Query' && 'fields' in node && node.fields !== undefined;
  if (!isQuery) return node;
  const fields = (node.fields as readonly FieldDefinitionNode[]).filter(({ name }) => !OWN_QUERIES.has(name.value));
  if (fields.length === 0) return null;
  return fields.length === node.fields?.length ? node : ({ ...node, fields } as DefinitionNode);
}

/**
 * A schema without what federation libraries add to it by themselves (`_entities`, `_service`, the definitions of federation's
 * own directives): composition leaves it out too, and refuses a field that gives such a type. The schema itself when there is none.
 */
export function withoutMachinery(document: DocumentNode): DocumentNode {
  const definitions = document.definitions
    .filter(node => !isMachinery(node))
    .map(withoutOwnQueries)
    .filter(node => node !== null);
  const same =
    definitions.length === document.definitions.length &&
    definitions.every(each => document.definitions.includes(each));
  return same ? document : { ...document, definitions };
}
