import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql';
import type { Part } from '../compose.ts';
import type { Break, Proposal } from './schema-rules.ts';

/** What one subgraph or several say of a type. */
interface Known {
  by: Set<string>;
  kind: string;
  /** Its fields or values, with what they give. */
  members: Map<string, { gives: string; by: string }>;
  isEntity: boolean;
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | { name: { value: string }; kind: string };

const kindOf = (node: DefinitionNode): string => node.kind.replace(/Type(Definition|Extension)$/, '');
const isType = (node: DefinitionNode): node is DefinitionNode & { name: { value: string } } =>
  /Type(Definition|Extension)$/.test(node.kind) && 'name' in node && !!node.name;

function membersOf(node: DefinitionNode): readonly Member[] {
  if ('fields' in node) return node.fields ?? [];
  if ('values' in node) return node.values ?? [];
  return 'types' in node ? (node.types ?? []) : [];
}

const givesOf = (member: Member): string => ('type' in member ? print(member.type) : '');

const isKeyed = (node: DefinitionNode): boolean =>
  'directives' in node && !!node.directives?.some(({ name }) => name.value === 'key');

/** Whether the gateway could fetch such entities there. */
const isResolvable = (node: DefinitionNode): boolean =>
  'directives' in node &&
  !!node.directives?.some(
    ({ name, arguments: given }) =>
      name.value === 'key' &&
      !given?.some(each => each.name.value === 'resolvable' && 'value' in each.value && each.value.value === false),
  );

/** The types of the others, by name. */
function knownTypes(others: readonly Part[]): Map<string, Known> {
  const types = new Map<string, Known>();
  for (const { name, sdl } of others)
    for (const node of parse(sdl, { noLocation: true }).definitions) {
      if (!isType(node)) continue;
      const known = types.get(node.name.value) ?? {
        by: new Set(),
        kind: kindOf(node),
        members: new Map(),
        isEntity: false,
      };
      known.by.add(name);
      known.isEntity ||= isKeyed(node);
      for (const member of membersOf(node))
        if (!known.members.has(member.name.value))
          known.members.set(member.name.value, { gives: givesOf(member), by: name });
      types.set(node.name.value, known);
    }
  return types;
}

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
  for (const member of membersOf(node))
    for (const { name } of 'arguments' in member ? (member.arguments ?? []) : [])
      if (PERSONAL_ARGUMENT.test(name.value))
        report(
          'persons-are-not-searched',
          `Query.${member.name.value}`,
          `is asked with "${name.value}", past the grant; make it a field of Person`,
        );
}

function checkFields(
  node: DefinitionNode & { name?: { value: string } },
  known: Known | undefined,
  report: Break,
): void {
  for (const { name } of membersOf(node)) {
    const owner = known?.members.get(name.value)?.by;
    const isKey = node.name?.value === 'Person' && /^(id|grant)$/.test(name.value);
    if (owner && !isKey)
      report(
        'fields-have-one-owner',
        `${node.name?.value}.${name.value}`,
        `is a field of "${owner}"; choose another name`,
      );
  }
}

/** A type that others have too: a value that all share stays as it is, an entity is a bare reference, any other is taken. */
function checkShared(node: DefinitionNode, type: string, known: Known, report: Break): void {
  const [owner] = known.by;
  if (known.by.size === 1) {
    report('names-are-free', type, `is a type of "${owner}"; choose another name`);
    return;
  }
  if (known.isEntity) {
    const bare = membersOf(node).every(({ name }) => name.value === 'id') && !isResolvable(node);
    if (!bare)
      report(
        'others-are-references',
        type,
        'is an entity of others; write @key(fields: "id", resolvable: false) and its id only',
      );
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
