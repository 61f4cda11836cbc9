import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { SUBGRAPHS } from '../../kit/names.ts';
import { subgraphSDL } from '../../kit/sdl.ts';

/** What is asked of one subgraph about the entities at a place of the answer, and what can be asked once that is known. */
export interface Fetch {
  subgraph: string;
  query: string;
  /** Where the entities stand in the answer of the fetch before; lists are gone through. */
  path: string[];
  type: string;
  next: Fetch[];
}

type Foreign = { path: string[]; type: string; fields: FieldNode[] };

/** For each type of a subgraph, the type of each field that it can answer by itself. */
const typesOf = (subgraph: string): Map<string, Map<string, string>> => {
  const types = new Map<string, Map<string, string>>();
  for (const definition of parse(subgraphSDL(subgraph)).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const fields = types.get(definition.name.value) ?? new Map<string, string>();
    for (const field of definition.fields ?? []) {
      const external = field.directives?.some(({ name }) => name.value === 'external');
      if (!external) fields.set(field.name.value, print(field.type).replace(/[[\]!]/g, ''));
    }
    types.set(definition.name.value, fields);
  }
  return types;
};

/**
 * Splits an operation that begins at `person` into what a client without a gateway asks: `people` first, then each other
 * subgraph for its fields of what is known by then. The answers, put together, are those of the operation.
 */
export function split(operation: DocumentNode): Fetch {
  const subgraphs = new Map(SUBGRAPHS.map(name => [name as string, typesOf(name)]));
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of operation.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const [root] = operation.definitions.flatMap(each => (each.kind === Kind.OPERATION_DEFINITION ? [each] : []));
  if (!root) throw new Error('the document has no operation');

  /** What of a selection a subgraph answers; the rest goes to `foreign`. Fragments that it answers whole stay fragments. */
  function own(
    set: SelectionSetNode,
    subgraph: string,
    type: string,
    path: string[],
    foreign: Foreign[],
  ): SelectionSetNode {
    const rest: FieldNode[] = [];
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment) throw new Error(`the document has no fragment ${print(selection)}`);
        const found: Foreign[] = [];
        const within = own(fragment.selectionSet, subgraph, fragment.typeCondition?.name.value ?? type, path, found);
        if (found.length === 0) return [selection];
        foreign.push(...found);
        return [...within.selections];
      }
      const fieldType = subgraphs.get(subgraph)?.get(type)?.get(selection.name.value);
      if (fieldType === undefined) rest.push(selection);
      if (fieldType === undefined || !selection.selectionSet) return fieldType === undefined ? [] : [selection];
      const inner = [...path, (selection.alias ?? selection.name).value];
      return [{ ...selection, selectionSet: own(selection.selectionSet, subgraph, fieldType, inner, foreign) }];
    });
    if (rest.length === 0) return { kind: Kind.SELECTION_SET, selections };
    foreign.push({ path, type, fields: rest });
    return { kind: Kind.SELECTION_SET, selections: [...keyOf(type), ...selections] };
  }

  function follow(foreign: Foreign[]): Fetch[] {
    return foreign.flatMap(({ path, type, fields }) => {
      const owner = (field: FieldNode) => {
        const found = [...subgraphs].find(([, types]) => types.get(type)?.has(field.name.value))?.[0];
        if (!found) throw new Error(`no subgraph has ${type}.${field.name.value}`);
        return found;
      };
      return [...new Set(fields.map(owner))].map(subgraph => {
        const later: Foreign[] = [];
        const wanted = {
          kind: Kind.SELECTION_SET,
          selections: fields.filter(field => owner(field) === subgraph),
        } as const;
        const selection = print(own(wanted, subgraph, type, [], later));
        const query = `query ($these: [_Any!]!) { _entities(representations: $these) { ... on ${type} ${selection} } }`;
        return { subgraph, type, path, query: withFragments(query), next: follow(later) };
      });
    });
  }

  function withFragments(query: string): string {
    const needed = new Set<string>();
    const collect = (text: string) =>
      visit(parse(text), {
        FragmentSpread({ name }) {
          const fragment = fragments.get(name.value);
          if (!fragment || needed.has(name.value)) return;
          needed.add(name.value);
          collect(print(fragment));
        },
      });
    collect(query);
    return [query, ...[...needed].map(name => print(fragments.get(name) as FragmentDefinitionNode))].join('\n');
  }

  const foreign: Foreign[] = [];
  const selectionSet = own(root.selectionSet, 'people', 'Query', [], foreign);
  const query = withFragments(print({ ...root, selectionSet }));
  return { subgraph: 'people', type: 'Query', path: [], query, next: follow(foreign) };
}

const keyOf = (type: string): readonly SelectionNode[] => {
  const [definition] = parse(`{ __typename id ${type === 'Person' ? 'grant' : ''} }`).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
};
