import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { CATEGORIES } from '../../../kit/grant/categories.ts';
import type { Break, Proposal } from './schema-rules.ts';

const PREFIX = 'category:';

const named = (node: { directives?: readonly ConstDirectiveNode[] }, name: string): ConstDirectiveNode[] =>
  (node.directives ?? []).filter(directive => directive.name.value === name);
const value = (directive: ConstDirectiveNode, name: string): string | boolean | undefined => {
  const found = directive.arguments?.find(each => each.name.value === name)?.value;
  return found && 'value' in found ? (found.value as string | boolean) : undefined;
};

/** What a service says of persons: by their id alone, each field of a category that was agreed on, with its cost. */
export function checkPersonFields({ document, agreement }: Proposal, report: Break): void {
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    if (node.name.value !== 'Person') continue;
    checkKey(node, report);
    for (const field of node.fields ?? []) {
      if (field.name.value === 'id') continue;
      const where = `Person.${field.name.value}`;
      if (field.name.value !== 'grant' && named(field, 'external').length > 0)
        report('reads-only-the-grant', where, 'is another subgraph’s, and external; only `grant` may be, remove it');
      else if (field.name.value !== 'grant') {
        checkCategory(field, where, agreement.categories, report);
        if (named(field, 'cost').length + named(field, 'listSize').length === 0)
          report(
            'fields-say-their-cost',
            where,
            'does not say what it costs; add @listSize to a list, or @cost(weight: …)',
          );
      }
    }
  }
}

function checkKey(node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode, report: Break): void {
  const keys = named(node, 'key');
  const good =
    keys.length === 1 && keys.every(key => value(key, 'fields') === 'id' && value(key, 'resolvable') !== false);
  if (!good)
    report(
      'persons-are-found-by-id',
      'Person',
      'must be found by its id, and in no other way; write @key(fields: "id")',
    );
}

function checkCategory(field: FieldDefinitionNode, where: string, agreed: readonly string[], report: Break): void {
  const tags = named(field, 'tag').map(tag => String(value(tag, 'name')));
  const [code, ...more] = tags.filter(tag => tag.startsWith(PREFIX)).map(tag => tag.slice(PREFIX.length));
  if (code === undefined || more.length > 0)
    report('fields-have-a-category', where, `must have one category; add @tag(name: "${PREFIX}<code>")`);
  else if (!(CATEGORIES as readonly string[]).includes(code))
    report(
      'categories-are-known',
      where,
      `is of the category "${code}", which nobody knows; known are ${CATEGORIES.join(', ')}`,
    );
  else if (!agreed.includes(code))
    report(
      'categories-are-agreed',
      where,
      `is of the category "${code}", which the agreement leaves out; it names ${agreed.join(', ')}`,
    );
}
