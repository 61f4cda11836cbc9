import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectValueNode, type ValueNode } from 'graphql';

const argument = (directive: ConstDirectiveNode, name: string): ValueNode | undefined =>
  directive.arguments?.find(each => each.name.value === name)?.value;

const textOf = (value: ValueNode | undefined): string | undefined =>
  value?.kind === Kind.STRING ? value.value : undefined;

const member = (object: ObjectValueNode, name: string): string | undefined =>
  textOf(object.fields.find(field => field.name.value === name)?.value);

/**
 * The name that a directive of a feature (`cost` has `listSize`) has in a supergraph, by its `@link`: imports may rename, and what
 * is not imported has a prefix. Without a link it is its own name, so that none is overlooked.
 */
export function directiveName(supergraph: DocumentNode, feature: string, directive = feature): string {
  const url = new RegExp(`/${feature}/v\\d`);
  const links = supergraph.definitions.flatMap(node =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? (node.directives ?? []) : [],
  );
  const link = links.find(each => each.name.value === 'link' && url.test(textOf(argument(each, 'url')) ?? ''));
  if (!link) return directive;
  const imports = argument(link, 'import');
  for (const each of imports?.kind === Kind.LIST ? imports.values : []) {
    if (textOf(each) === `@${directive}`) return directive;
    if (each.kind === Kind.OBJECT && member(each, 'name') === `@${directive}`)
      return (member(each, 'as') ?? `@${directive}`).slice(1);
  }
  const prefix = textOf(argument(link, 'as')) ?? feature;
  return directive === feature ? prefix : `${prefix}__${directive}`;
}
