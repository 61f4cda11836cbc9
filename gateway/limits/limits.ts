import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { sizeOf } from './document.ts';
import { scan } from './scan.ts';

/** How large a request may be. */
export interface Limits {
  /** The body, in bytes. */
  bodyBytes: number;
  /** Words and signs of the query's text. */
  tokens: number;
  /** Brackets within brackets in the query's text. */
  nesting: number;
  /** Fields within fields, with fragments in place. */
  depth: number;
  /** Aliases, with fragments in place. */
  aliases: number;
  /** Fields, with fragments in place. */
  fields: number;
}

/** What the gateway takes. GraphiQL's own introspection query is 15 deep; the examples use at most some 600 fields. */
export const LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  tokens: 20_000,
  nesting: 100,
  depth: 20,
  aliases: 300,
  fields: 10_000,
};

/** How many texts that were found good are remembered. */
const REMEMBERED = 1000;

const tooMuch = (limit: keyof Limits, what: string, maximum: number) =>
  new GraphQLError(`The query has ${what}: at most ${maximum.toLocaleString('en')} are taken.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit, maximum },
  });

function check(text: string, limits: Limits): GraphQLError | null {
  const { tokens, nesting } = scan(text, limits);
  if (tokens > limits.tokens) return tooMuch('tokens', 'too many words and signs', limits.tokens);
  if (nesting > limits.nesting) return tooMuch('nesting', 'too many levels of brackets', limits.nesting);
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch {
    return null;
  }
  const { depth, aliases, fields } = sizeOf(document);
  if (depth > limits.depth) return tooMuch('depth', 'too many levels of fields', limits.depth);
  if (aliases > limits.aliases) return tooMuch('aliases', 'too many aliases', limits.aliases);
  if (fields > limits.fields) return tooMuch('fields', 'too many fields', limits.fields);
  return null;
}

/**
 * Makes the check of a query's text against the limits: an error that says which was passed, or null. A text that can't
 * be parsed passes: the server says what is wrong with it. It runs before the server, for there is no place between its
 * parsing and its validation from which an error would reach the caller.
 */
export function createLimitCheck(limits: Limits): (text: string) => GraphQLError | null {
  const good = new Set<string>();
  return text => {
    const digest = createHash('sha256').update(text).digest('base64');
    if (good.has(digest)) return null;
    const problem = check(text, limits);
    if (problem) return problem;
    const [oldest] = good;
    if (good.size >= REMEMBERED && oldest) good.delete(oldest);
    good.add(digest);
    return null;
  };
}
