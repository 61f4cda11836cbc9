import type { Category } from '../../kit/grant/categories.ts';
import { saysMore } from '../../kit/grant/narrowed.ts';
import { readGrant } from '../../kit/grant/opened.ts';
import { sourceAnswer } from '../source/answer.ts';
import type { AskSource } from '../source/forward.ts';
import type { CompiledRequest } from '../source/transport.ts';
import { rootsOf } from './lists.ts';

const QUERY =
  'query ($grants: [AccessGrant!]!, $categories: [String!]!) { narrowedGrants(grants: $grants, categories: $categories) }';

/** Who signs grants. */
const PEOPLE = 'people';

const requestFor = (grants: readonly string[], categories: readonly Category[]): CompiledRequest => {
  const variables = { grants, categories };
  return {
    ...{ query: QUERY, kind: 'query', address: `http://${PEOPLE}`, variables },
    body: JSON.stringify({ query: QUERY, variables }),
    read(text) {
      const { data, errors, extensions } = JSON.parse(text) as Record<string, unknown>;
      const [failures, told] = [errors, extensions].map(part => (part ? JSON.stringify(part) : undefined));
      return sourceAnswer(data, failures, undefined, told);
    },
  };
};

/**
 * The request with grants that say nothing of other categories than those of the agreement: a service that joined need not
 * know what a caller may see elsewhere. Only `people` can sign them; it is asked where a grant says more.
 */
export async function withNarrowGrants<Context>(
  request: CompiledRequest,
  categories: readonly Category[],
  ask: AskSource<Context>,
  context: Context,
): Promise<CompiledRequest> {
  const lists = rootsOf(request.query).lists.map(({ variable }) => variable);
  const sent = lists.flatMap(variable => request.variables?.[variable] as { grant?: unknown }[]);
  const wide = [...new Set(sent.map(({ grant }) => grant))].filter((grant): grant is string => {
    const said = readGrant(grant);
    return said !== null && saysMore(said, categories);
  });
  if (wide.length === 0) return request;
  const { data } = await ask(PEOPLE, requestFor(wide, categories), context);
  const signed = data?.narrowedGrants as string[] | null | undefined;
  if (signed?.length !== wide.length) throw new Error('people did not sign the grants of this request');
  const narrow = new Map(wide.map((grant, at) => [grant, signed[at] as string]));
  const variables = { ...request.variables };
  for (const variable of lists)
    variables[variable] = (variables[variable] as { grant?: unknown }[]).map(each =>
      typeof each.grant === 'string' ? { ...each, grant: narrow.get(each.grant) ?? each.grant } : each,
    );
  const { query, kind, address } = request;
  const body = JSON.stringify({ query, variables });
  return { query, kind, address, variables, body, read: text => request.read(text) };
}
