import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

/** How large a document is with each fragment put where it is spread. */
export interface Size {
  depth: number;
  aliases: number;
  fields: number;
}

const NOTHING: Readonly<Size> = { depth: 0, aliases: 0, fields: 0 };

/**
 * The size of all operations of a document. Each fragment is measured once, however often it is spread, so that fragments
 * of fragments cost no more time than their text is long.
 */
export function sizeOf(document: DocumentNode): Size {
  const fragments = new Map<string, SelectionSetNode>();
  const measured = new Map<string, Readonly<Size>>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }

  function ofFragment(name: string): Readonly<Size> {
    const known = measured.get(name);
    if (known) return known;
    const set = fragments.get(name);
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
        add(total, node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet) : ofFragment(node.name.value));
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
