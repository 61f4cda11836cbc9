import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  print,
} from 'graphql';
import { withoutMachinery } from './machinery.ts';

/** What a type is made of. */
type Member = FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode | NamedTypeNode;
type Members = { [part in 'fields' | 'values' | 'types' | 'interfaces']?: readonly Member[] } & {
  directives?: readonly ConstDirectiveNode[];
};

const sortedTexts = <Node>(nodes: readonly Node[] = [], text: (node: Node) => string): string =>
  nodes.map(text).sort().join(' ');

function directiveText({ name, arguments: given = [] }: ConstDirectiveNode): string {
  const said = given
    .filter(({ name: { value: key }, value }) => !(key === 'resolvable' && value.kind === Kind.BOOLEAN && value.value))
    .map(({ name: { value: key }, value }) =>
      // sets of fields and texts are the same however they are laid out
      value.kind === Kind.STRING ? `${key}: ${value.value.trim().replace(/\s+/g, ' ')}` : `${key}: ${print(value)}`,
    );
  return `@${name.value.replace(/^federation__/, '')}(${said.sort().join(', ')})`;
}

/** A member in the one way in which it is compared: without its words, whatever the order and layout. */
function memberText(member: Member): string {
  const given = 'arguments' in member ? `(${sortedTexts(member.arguments, memberText)})` : '';
  const gives = 'type' in member ? `: ${print(member.type)}` : '';
  const otherwise = 'defaultValue' in member && member.defaultValue ? ` = ${print(member.defaultValue)}` : '';
  const directives = 'directives' in member ? sortedTexts(member.directives, directiveText) : '';
  return `${member.name.value}${given}${gives}${otherwise} ${directives}`;
}

const kindOf = (node: DefinitionNode): string => node.kind.replace(/(Type)?(Definition|Extension)$/, '');

/** What a schema says, place by place; a type may be said in several parts. Which specifications are linked is no part of it. */
function placesOf(sdl: string): Map<string, string> {
  const places = new Map<string, string>();
  const add = (place: string, text: string) => places.set(place, [places.get(place), text].filter(Boolean).join(' '));
  for (const node of withoutMachinery(parse(sdl, { noLocation: true })).definitions) {
    if (!('name' in node) || !node.name) continue;
    const type = node.name.value;
    const { fields = [], values = [], types = [], interfaces = [], directives } = node as Members;
    places.set(`${type} (${kindOf(node)})`, '');
    if (directives?.length) add(type, sortedTexts(directives, directiveText));
    for (const member of [...fields, ...values, ...types, ...interfaces])
      places.set(`${type}.${member.name.value}`, memberText(member));
  }
  return places;
}

/** The first difference between two schemas; null when they say the same, whatever a library made of words, order and layout. */
export function difference(served: string, proposed: string): string | null {
  const [there, here] = [placesOf(served), placesOf(proposed)];
  for (const [place, text] of here) {
    const other = there.get(place);
    if (other === undefined) return `it does not serve ${place}${text && `, proposed as \`${text.trim()}\``}`;
    if (other !== text) return `it serves ${place} as \`${other.trim()}\`, proposed is \`${text.trim()}\``;
  }
  const more = [...there.keys()].find(place => !here.has(place));
  return more === undefined ? null : `it serves ${more}, which was not proposed`;
}
