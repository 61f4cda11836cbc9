import { type ASTNode, type ConstDirectiveNode, type DocumentNode, Kind, type ValueNode, visit } from 'graphql';
import type { Break, Proposal } from './schema-rules.ts';

/** What a service may say with directives. */
export const ALLOWED: ReadonlySet<string> = new Set([
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
export const REFUSED: Readonly<Record<string, readonly [rule: string, message: string]>> = {
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

/** What GraphQL and every schema have without importing it. */
const BUILT_IN: ReadonlySet<string> = new Set(['link', 'deprecated', 'specifiedBy', 'oneOf']);

const FEDERATION = /^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/;
/** Older versions know no @listSize and @cost; newer ones no engine here. */
const VERSION = 'https://specs.apollo.dev/federation/v2.9';
const SPECS = /^https:\/\/specs\.apollo\.dev\/link\/v1\.\d+$/;

const givenTo = (directive: ConstDirectiveNode, name: string): ValueNode | undefined =>
  directive.arguments?.find(each => each.name.value === name)?.value;

/** What a service says with directives: nothing under another name, and nothing that takes from others or hides. */
export function checkDirectives({ name, document }: Proposal, report: Break): void {
  let linked = false;
  const imported = importsOf(document);
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
      if (!imported.has(said) && !BUILT_IN.has(said) && (ALLOWED.has(said) || REFUSED[said]))
        report(
          'directives-are-imported',
          where,
          `has @${said}, which is not imported, so that nobody heeds it; add "@${said}" to the import of @link, and define it nowhere`,
        );
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
      `is no Federation 2 schema; add extend schema @link(url: "${VERSION}", import: [...])`,
    );
}

/** The names of the directives that a schema imports. */
function importsOf(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const given = node.name.value === 'link' ? givenTo(node as ConstDirectiveNode, 'import') : undefined;
      for (const each of given?.kind === Kind.LIST ? given.values : [])
        if (each.kind === Kind.STRING) names.add(each.value.replace(/^@/, ''));
    },
  });
  return names;
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
  else if (FEDERATION.test(text) && text !== VERSION)
    report(
      'links-version-9',
      'schema',
      `links ${text.split('/').at(-1)} of Federation; link ${VERSION}: older ones know no @listSize and @cost, newer ones are not read here`,
    );
  return FEDERATION.test(text);
}
