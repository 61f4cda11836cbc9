import { type ASTNode, type ConstDirectiveNode, Kind, type ValueNode, visit } from 'graphql';
import type { Break, Proposal } from './schema-rules.ts';

/** What a service may say with directives. */
const ALLOWED: ReadonlySet<string> = new Set([
  'link',
  'key',
  'external',
  'requires',
  'shareable',
  'tag',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'deprecated',
  'specifiedBy',
  'oneOf',
]);

/** What it may not, and why. */
const REFUSED: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  override: [
    'takes-nothing-over',
    'takes a field from another subgraph; remove @override, and give the field a name of its own',
  ],
  provides: ['gives-only-its-own', 'answers for fields of others, past their grants; remove @provides'],
  interfaceObject: [
    'stands-for-no-others',
    'stands for types that it does not know; remove @interfaceObject, and name the types',
  ],
  inaccessible: ['hides-nothing', 'is hidden from callers, so that nobody can see what is asked; remove @inaccessible'],
};

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/;
const SPECS = /^https:\/\/specs\.apollo\.dev\/link\/v1\.\d+$/;

const givenTo = (directive: ConstDirectiveNode, name: string): ValueNode | undefined =>
  directive.arguments?.find(each => each.name.value === name)?.value;

/** What a service says with directives: nothing under another name, and nothing that takes from others or hides. */
export function checkDirectives({ name, document }: Proposal, report: Break): void {
  let linked = false;
  const path: string[] = [];
  const isNamed = (node: ASTNode) => /(Definition|Extension)$/.test(node.kind) && 'name' in node && !!node.name;
  visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) {
        if (!ALLOWED.has(node.name.value) && !REFUSED[node.name.value])
          report(
            'directives-are-known',
            `@${node.name.value}`,
            'is a directive of its own, which nobody heeds; remove it',
          );
        return false;
      }
      if (isNamed(node) && 'name' in node && node.name) path.push(node.name.value);
      if (node.kind !== Kind.DIRECTIVE) return;
      const where = path.join('.') || 'schema';
      const said = node.name.value;
      if (said === 'link') linked = checkLink(node as ConstDirectiveNode, report) || linked;
      if (ALLOWED.has(said) || (said === 'inaccessible' && where === 'AccessGrant')) return;
      const [rule, message] = REFUSED[said] ?? [
        'directives-are-known',
        `has @${said}, which services may not use; known are ${[...ALLOWED].map(each => `@${each}`).join(', ')}`,
      ];
      report(rule, where, message);
    },
    leave: node => void (isNamed(node) && node.kind !== Kind.DIRECTIVE_DEFINITION && path.pop()),
  });
  if (!linked)
    report(
      'links-federation-2',
      name,
      'is no Federation 2 schema; add extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [...])',
    );
}

/** Whether it links federation; names that were changed would get past the rules, which look for them. */
function checkLink(link: ConstDirectiveNode, report: Break): boolean {
  const url = givenTo(link, 'url');
  const text = url?.kind === Kind.STRING ? url.value : '';
  const imports = givenTo(link, 'import');
  const renames = imports?.kind === Kind.LIST && imports.values.some(({ kind }) => kind !== Kind.STRING);
  if (givenTo(link, 'as') || renames)
    report('directives-keep-their-names', 'schema', 'gives directives other names; import them as they are called');
  if (!FEDERATION.test(text) && !SPECS.test(text))
    report('links-nothing-else', 'schema', `links ${text || 'something'}; only Federation 2 is read here`);
  return FEDERATION.test(text);
}
