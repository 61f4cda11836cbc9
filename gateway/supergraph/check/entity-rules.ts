import type { DefinitionNode } from 'graphql';
import { givesOf, isResolvable, type Known, keysOf, membersOf } from './known-types.ts';
import type { Break } from './schema-rules.ts';

/** What is on a type of others has one owner, but for keys. */
export function checkFields(
  node: DefinitionNode & { name?: { value: string } },
  known: Known | undefined,
  report: Break,
): void {
  for (const { name } of membersOf(node)) {
    const owner = known?.members.get(name.value)?.by;
    const isKey = name.value === 'id' || (node.name?.value === 'Person' && name.value === 'grant');
    if (owner && !isKey)
      report(
        'fields-have-one-owner',
        `${node.name?.value}.${name.value}`,
        `is a field of "${owner}"; choose another name`,
      );
  }
}

/** What does not begin at a person must name none. */
export function checkNobodyIsNamed(node: DefinitionNode, type: string, report: Break): void {
  for (const member of membersOf(node))
    if (/\bPersonReference\b/.test(givesOf(member)))
      report(
        'persons-are-not-listed',
        `${type}.${member.name.value}`,
        'names persons without beginning at one, past the grant; make it a field of Person',
      );
}

/** An entity of others: a bare reference, or found by its id with fields of this service's own, which can be missing. */
export function checkEntity(node: DefinitionNode, type: string, known: Known, report: Break): void {
  const added = membersOf(node).filter(({ name }) => name.value !== 'id');
  if (added.length === 0 || type === 'PersonReference') {
    if (added.length > 0 || isResolvable(node))
      report(
        'others-are-references',
        type,
        'is an entity of others; write @key(fields: "id", resolvable: false) and its id only',
      );
    return;
  }
  if (keysOf(node).some(key => key !== 'id') || !isResolvable(node))
    report('others-are-found-by-id', type, 'must be found by its id, and in no other way; write @key(fields: "id")');
  checkFields(node, known, report);
  checkNobodyIsNamed(node, type, report);
  for (const member of added)
    if (givesOf(member).endsWith('!'))
      report(
        'added-fields-are-nullable',
        `${type}.${member.name.value}`,
        'is added to an entity of others and can’t be null; remove the "!", for null means "not known from here"',
      );
}
