import { parse, visit } from 'graphql';
import type { GrantedPerson, RecordNode, RecordStore } from '../../kit/record/store.ts';
import { PERSON_VIEW } from '../person-view/operation.ts';

const PAGE = { first: 10 };

/** Lists of records by their fields, in the shape of the answer. */
export type Pages = Record<string, { totalCount: number; nodes: object[] }>;

/** What is looked up for each record of a list. */
export type More = Record<string, (record: RecordNode) => Promise<object>>;

/** A page of each list that the operation asks for and these stores have, all at once. */
export async function pagesOf(records: Record<string, RecordStore>, person: GrantedPerson, more: More): Promise<Pages> {
  const wanted = Object.entries(records).filter(([field]) => LISTS.has(field));
  const page = async ([field, store]: [string, RecordStore]) => {
    const { totalCount, nodes } = await store.page(person, PAGE);
    const look = more[field];
    const whole = look ? await Promise.all(nodes.map(async node => ({ ...node, ...(await look(node)) }))) : nodes;
    return [field, { totalCount, nodes: whole }] as const;
  };
  return Object.fromEntries(await Promise.all(wanted.map(page)));
}

/** The lists of which an operation asks for a page. */
function listsIn(operation: string): ReadonlySet<string> {
  const found = new Set<string>();
  visit(parse(operation), {
    Field(node) {
      if (node.arguments?.some(({ name }) => name.value === 'first')) found.add(node.name.value);
    },
  });
  return found;
}

const LISTS = listsIn(PERSON_VIEW);
