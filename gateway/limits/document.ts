import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  return fragments;
}

/** How large a document is with each fragment put where it is spread. */
export interface Size {
  depth: number;
  aliases: number;
  /** Fields, and fragments where they are spread. */
  fields: number;
}

const NOTHING: Readonly<Size> = { depth: 0, aliases: 0, fields: 0 };

/**
 * The size of all operations of a document. Each fragment is measured once, however often it is spread, so that fragments
 * of fragments cost no more time than their text is long.
 */
export function sizeOf(document: DocumentNode): Size {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Readonly<Size>>();

  function ofFragment(name: string): Readonly<Size> {
    const known = measured.get(name);
    if (known) return known;
    const set = fragments.get(name)?.selectionSet;
    // One that spreads itself counts as nothing there: validation refuses it.
    measured.set(name, NOTHING);
    const size = set ? ofSet(set) : NOTHING;
    measured.set(name, size);
    return size;
  }

  function ofSet(set: SelectionSetNode): Size {
    const total = { ...NOTHING };
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const below = node.selectionSet ? ofSet(node.selectionSet) : NOTHING;
        add(total, { depth: below.depth + 1, aliases: below.aliases + (node.alias ? 1 : 0), fields: below.fields + 1 });
      } else {
        const inside = node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofFragment(node.name.value);
        // whoever reads the operation comes by here, also where fragments hold nothing but fragments
        add(total, { ...inside, fields: inside.fields + 1 });
      }
    }
    return total;
  }

  const total = { ...NOTHING };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) add(total, ofSet(node.selectionSet));
  }
  return total;
}

function add(total: Size, part: Readonly<Size>): void {
  total.depth = Math.max(total.depth, part.depth);
  total.aliases += part.aliases;
  total.fields += part.fields;
}
