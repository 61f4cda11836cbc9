import type { Model, PipelineStage } from 'mongoose';
import {
  type Connection,
  connection,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageLength,
} from '../record/page.ts';
import { beginsWithAll } from './words.ts';

/** What a list by name needs of its rows. */
export interface Named {
  _id: string;
  /** The order of the list. */
  sortName: string;
  /** The words by which it is searched, as `words` makes them. */
  search: string[];
}

/** The place of a row in a list by name. */
export type NamedPosition = readonly [sortName: string, id: string];

/** Whether what a cursor holds is such a place. */
export const isNamedPosition = (value: unknown[]): boolean =>
  value.length === 2 && value.every(part => typeof part === 'string');

/** The cursor of a row. */
export const namedCursor = (row: Pick<Named, 'sortName' | '_id'>): string => encodeCursor([row.sortName, row._id]);

/** The order of lists by name, the same as the database's. */
export function byName(a: Pick<Named, 'sortName' | '_id'>, b: Pick<Named, 'sortName' | '_id'>): number {
  if (a.sortName !== b.sortName) return a.sortName < b.sortName ? -1 : 1;
  return a._id === b._id ? 0 : a._id < b._id ? -1 : 1;
}

type Page<Row> = { totalCount: number; following: number; rows: Row[] };

/** A page of a list by name: the count and the rows in one database command. */
export async function namedPage<Row extends Named>(
  model: Model<Row>,
  condition: Record<string, unknown>,
  args: PageArguments & { search?: string | null },
  otherwise?: number,
): Promise<Connection<Row>> {
  const first = pageLength(args.first, otherwise);
  const after = args.after ? decodeCursor<NamedPosition>(args.after, isNamedPosition) : null;
  const match = { ...condition, ...beginsWithAll('search', args.search) };
  const [page] = await model.aggregate<Page<Row>>(pipeline(match, first, after));
  const rows = page?.rows.slice(0, Math.min(first, page.following)) ?? [];
  const more = (page?.following ?? 0) > rows.length;
  return connection(rows, page?.totalCount ?? 0, more, namedCursor, row => row);
}

function pipeline(match: object, first: number, after: NamedPosition | null): PipelineStage[] {
  // in an expression, a text of the caller's that begins with `$` would be a field
  const [sortName, id] = (after ?? ['', '']).map(text => ({ $literal: text }));
  const sameName = { $and: [{ $eq: ['$sortName', sortName] }, { $gt: ['$_id', id] }] };
  const follows = { $or: [{ $gt: ['$sortName', sortName] }, sameName] };
  const sortBy = { following: -1, sortName: 1, _id: 1 };
  return [
    { $match: match },
    { $set: { following: { $cond: [follows, 1, 0] } } },
    {
      $group: {
        _id: null,
        totalCount: { $sum: 1 },
        following: { $sum: '$following' },
        rows: { $topN: { n: first + 1, sortBy, output: '$$ROOT' } },
      },
    },
  ];
}
