import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { digestOf } from './digest.ts';
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
  /** Fields, and fragments where they are spread, with fragments in place. */
  fields: number;
  /** Directives in the query's text. */
  directives: number;
  /** Objects that the answer may have, as `@cost` and `@listSize` count them. */
  cost: number;
}

/**
 * What the gateway takes. GraphiQL's own introspection query is 15 deep; the examples use at most some 600 fields. All about 50
 * persons costs some 250,000; three lists of 200 in each other eight million.
 */
export const LIMITS: Limits = {
  bodyBytes: 1024 * 1024,
  tokens: 20_000,
  nesting: 100,
  depth: 20,
  aliases: 300,
  fields: 10_000,
  directives: 500,
  cost: 500_000,
};

/** How many texts that were found good are remembered. */
const REMEMBERED = 1000;

const tooMuch = (limit: keyof Limits, what: string, maximum: number) =>
  new GraphQLError(`The query has ${what}: at most ${maximum.toLocaleString('en')} are taken.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit, maximum },
  });

/** The refusal of an operation that costs too much. */
export const tooCostly = (cost: number, maximum: number): GraphQLError =>
  new GraphQLError(
    `The query could have too long an answer: it costs ${cost.toLocaleString('en')}, and at most ` +
      `${maximum.toLocaleString('en')} is taken. Ask for shorter lists ("first"), or for fewer in each other.`,
    { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', limit: 'cost', maximum, cost, http: { status: 400 } } },
  );

function check(text: string, limits: Limits): GraphQLError | null {
  const { tokens, nesting, directives } = scan(text, limits);
  if (tokens > limits.tokens) return tooMuch('tokens', 'too many words and signs', limits.tokens);
  if (nesting > limits.nesting) return tooMuch('nesting', 'too many levels of brackets', limits.nesting);
  if (directives > limits.directives) return tooMuch('directives', 'too many directives', limits.directives);
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

/** Checks a query's text, which has this digest, against the limits: an error that says which was passed, or null. */
export type LimitCheck = (text: string, digest?: string) => GraphQLError | null;

/**
 * Makes the check of a query's text against the limits. A text that can't be parsed passes: the server says what is wrong with
 * it. It runs before the server, for there is no place between its parsing and its validation from which an error would reach
 * the caller.
 */
export function createLimitCheck(limits: Limits): LimitCheck {
  const good = new Set<string>();
  return (text, digest = digestOf(text)) => {
    if (good.has(digest)) return null;
    const problem = check(text, limits);
    if (problem) return problem;
    const [oldest] = good;
    if (good.size >= REMEMBERED && oldest) good.delete(oldest);
    good.add(digest);
    return null;
  };
}
