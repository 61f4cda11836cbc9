import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
} from 'graphql';
import type { Part } from '../compose.ts';

/** What one subgraph or several say of a type. */
export interface Known {
  by: Set<string>;
  kind: string;
  /** Its fields or values, with what they give. */
  members: Map<string, { gives: string; by: string }>;
  isEntity: boolean;
}

type Member = FieldDefinitionNode | InputValueDefinitionNode | { name: { value: string }; kind: string };

/** What kind of type it is, whether defined or extended. */
export const kindOf = (node: DefinitionNode): string => node.kind.replace(/Type(Definition|Extension)$/, '');
/** Whether it is a type. */
export const isType = (node: DefinitionNode): node is DefinitionNode & { name: { value: string } } =>
  /Type(Definition|Extension)$/.test(node.kind) && 'name' in node && !!node.name;

/** The fields, values or members of a type. */
export function membersOf(node: DefinitionNode): readonly Member[] {
  if ('fields' in node) return node.fields ?? [];
  if ('values' in node) return node.values ?? [];
  return 'types' in node ? (node.types ?? []) : [];
}

/** The type that a field or argument has, as it is written. */
export const givesOf = (member: Member): string => ('type' in member ? print(member.type) : '');

const isKeyed = (node: DefinitionNode): boolean =>
  'directives' in node && !!node.directives?.some(({ name }) => name.value === 'key');

/** The fields by which an entity is found, key by key. */
export const keysOf = (node: DefinitionNode): string[] =>
  'directives' in node
    ? (node.directives ?? [])
        .filter(({ name }) => name.value === 'key')
        .map(({ arguments: given = [] }) => {
          const fields = given.find(({ name }) => name.value === 'fields')?.value;
          return fields && fields.kind === Kind.STRING ? fields.value.trim() : '';
        })
    : [];

/** Whether the gateway could fetch such entities there. */
export const isResolvable = (node: DefinitionNode): boolean =>
  'directives' in node &&
  !!node.directives?.some(
    ({ name, arguments: given }) =>
      name.value === 'key' &&
      !given?.some(each => each.name.value === 'resolvable' && 'value' in each.value && each.value.value === false),
  );

/** The types of the others, by name. */
export function knownTypes(others: readonly Part[]): Map<string, Known> {
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
