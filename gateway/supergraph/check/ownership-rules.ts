import { type DefinitionNode, Kind } from 'graphql';
import { checkEntity, checkFields, checkNobodyIsNamed } from './entity-rules.ts';
import { givesOf, isType, type Known, kindOf, knownTypes, membersOf } from './known-types.ts';
import type { Break, Proposal } from './schema-rules.ts';

const PERSONAL_ARGUMENT = /^(person|patient|client|citizen|ssin|niss|insz)/i;

/** What a service takes for itself: no name, field or type that is another’s, and no root but queries. */
export function checkOwnership({ document, others }: Proposal, report: Break): void {
  const types = knownTypes(others);
  for (const node of document.definitions) {
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
      for (const { operation, type } of node.operationTypes ?? [])
        if (type.name.value.toLowerCase() !== operation)
          report(
            'roots-keep-their-names',
            'schema',
            `calls its ${operation} "${type.name.value}"; call it by its own name`,
          );
    if (!isType(node)) continue;
    const type = node.name.value;
    if (type === 'Mutation')
      report(
        'services-only-answer',
        type,
        'changes something, for which no grant is asked; remove it: services that join only answer',
      );
    else if (type === 'Subscription')
      report('nothing-is-pushed', type, 'pushes answers, which no grant is asked for; remove it');
    else if (type === 'Query') checkQueries(node, types.get(type), report);
    else if (type === 'Person') checkFields(node, types.get(type), report);
    else {
      const known = types.get(type);
      if (known) checkShared(node, type, known, report);
    }
  }
}

function checkQueries(node: DefinitionNode, known: Known | undefined, report: Break): void {
  checkFields(node, known, report);
  checkNobodyIsNamed(node, 'Query', report);
  for (const member of membersOf(node))
    for (const { name } of 'arguments' in member ? (member.arguments ?? []) : [])
      if (PERSONAL_ARGUMENT.test(name.value))
        report(
          'persons-are-not-searched',
          `Query.${member.name.value}`,
          `is asked with "${name.value}", past the grant; make it a field of Person`,
        );
}

/** A type that others have too: a value that all share stays as it is, an entity may be added to, any other is taken. */
function checkShared(node: DefinitionNode, type: string, known: Known, report: Break): void {
  const [owner] = known.by;
  if (known.isEntity) {
    checkEntity(node, type, known, report);
    return;
  }
  if (known.by.size === 1) {
    report('names-are-free', type, `is a type of "${owner}"; choose another name`);
    return;
  }
  for (const member of membersOf(node)) {
    const gives = known.members.get(member.name.value)?.gives;
    if (gives === undefined || gives !== givesOf(member) || known.kind !== kindOf(node))
      report(
        'values-stay-as-they-are',
        `${type}.${member.name.value}`,
        gives === undefined
          ? 'is not in the type that all share; make a type of your own'
          : `is ${gives} in the type that all share, not ${givesOf(member)}`,
      );
  }
}
