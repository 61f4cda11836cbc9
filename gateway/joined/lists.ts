import { Kind, parse } from 'graphql';

/** What a fetch asks for at its root. */
export interface Roots {
  /** The lists of entities: the response key of each, and the variable with its representations. */
  lists: readonly { key: string; variable: string }[];
  /** The response keys of all other fields. */
  others: readonly string[];
}

/** How many are remembered: as many as a graph of several hundred trusted operations has for services that joined. */
const REMEMBERED = 5000;

const known = new Map<string, Roots>();

/** Reads what a fetch asks for at its root; fetches are few and come again. */
export function rootsOf(query: string): Roots {
  const found = known.get(query);
  if (found) return found;
  const roots = read(query);
  if (known.size >= REMEMBERED) known.clear();
  known.set(query, roots);
  return roots;
}

function read(query: string): Roots {
  const lists: { key: string; variable: string }[] = [];
  const others: string[] = [];
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const node of definition.selectionSet.selections) {
      if (node.kind !== Kind.FIELD) continue;
      const key = node.alias?.value ?? node.name.value;
      const value = node.arguments?.find(({ name }) => name.value === 'representations')?.value;
      if (node.name.value === '_entities' && value?.kind === Kind.VARIABLE)
        lists.push({ key, variable: value.name.value });
      else others.push(key);
    }
  }
  return { lists, others };
}
