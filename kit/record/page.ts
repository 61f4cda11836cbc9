import { refuse } from '../errors.ts';

/** The longest page that any list gives. */
export const MAX_PAGE = 200;

/** The arguments of a Relay connection. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A Relay connection as the graph answers it. */
export interface Connection<Node> {
  totalCount: number;
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The length of a page; refuses (`BAD_USER_INPUT`) what is not between 0 and 200. */
export function pageLength(first: number | null | undefined, otherwise = 20): number {
  const length = first ?? otherwise;
  if (length < 0 || length > MAX_PAGE)
    throw refuse('BAD_USER_INPUT', `"first" must be between 0 and ${MAX_PAGE}, but is ${length}.`);
  return length;
}

/** A cursor from the values by which the list is ordered. */
export const encodeCursor = (position: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** The values in a cursor; refuses (`BAD_USER_INPUT`) a text that this list never gave. */
export function decodeCursor<Position extends readonly (string | number | null)[]>(
  cursor: string,
  isPosition: (value: unknown[]) => boolean,
): Position {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && isPosition(value)) return value as unknown as Position;
  } catch {
    // refused below, like any other text
  }
  throw refuse('BAD_USER_INPUT', `"after" must be a cursor that this list gave, but is "${cursor.slice(0, 80)}".`);
}

/** A connection from the rows of a page. `more` says whether rows follow. */
export function connection<Row, Node>(
  rows: readonly Row[],
  totalCount: number,
  more: boolean,
  cursorOf: (row: Row) => string,
  nodeOf: (row: Row) => Node,
): Connection<Node> {
  const edges = rows.map(row => ({ cursor: cursorOf(row), node: nodeOf(row) }));
  return {
    totalCount,
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: { hasNextPage: more, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
