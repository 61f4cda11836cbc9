import type { Category } from '../grant/categories.ts';

/** One kind of record of a subgraph: its collection and the categories of data that its records may have. */
export interface RecordKind {
  /** The name of the GraphQL type, and of the collection in the subgraph's database. */
  type: string;
  /** The categories of which its records can be. */
  categories: readonly Category[];
}
