import { type ConstDirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';
import { directiveName } from '../supergraph/feature.ts';
import type { Alternatives, Requirement } from './requirement.ts';

/** What a graph asks of callers: by `Type` and by `Type.field`. What is not in it asks nothing. */
export type Rights = ReadonlyMap<string, Requirement>;

type Directed = { directives?: readonly ConstDirectiveNode[] };

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` from a supergraph. Throws when the scopes or policies of one are not
 * lists of lists of names: a right that can't be read must not be taken for none.
 */
export function readRights(supergraph: DocumentNode): Rights {
  const rights = new Map<string, Requirement>();
  const names = {
    authenticated: directiveName(supergraph, 'authenticated'),
    scopes: directiveName(supergraph, 'requiresScopes'),
    policies: directiveName(supergraph, 'policy'),
  };
  const used = (node: Directed, name: string) => node.directives?.find(each => each.name.value === name);
  const read = (where: string, node: Directed): void => {
    const scopes = used(node, names.scopes);
    const policies = used(node, names.policies);
    if (scopes || policies || used(node, names.authenticated))
      rights.set(where, {
        scopes: scopes ? alternatives(where, scopes, 'scopes') : null,
        policies: policies ? alternatives(where, policies, 'policies') : null,
      });
  };
  for (const node of supergraph.definitions) {
    if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION || !('directives' in node)) continue;
    read(node.name.value, node as Directed);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) read(`${node.name.value}.${field.name.value}`, field);
  }
  return rights;
}

function alternatives(where: string, directive: ConstDirectiveNode, name: string): Alternatives {
  const unreadable = () => new Error(`${where}: @${directive.name.value} needs "${name}", a list of lists of names.`);
  const listed = (value: ValueNode | undefined): readonly ValueNode[] => {
    if (value?.kind !== Kind.LIST) throw unreadable();
    return value.values;
  };
  const named = (value: ValueNode): string => {
    if (value.kind !== Kind.STRING) throw unreadable();
    return value.value;
  };
  const given = directive.arguments?.find(each => each.name.value === name)?.value;
  return listed(given).map(all => listed(all).map(named));
}
