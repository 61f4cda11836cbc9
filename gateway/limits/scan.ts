import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** What a look at a query's text counts. */
export interface Scanned {
  tokens: number;
  nesting: number;
  directives: number;
}

/**
 * Counts the tokens of a query's text, its deepest nesting of brackets and its directives, and stops once one of them is past its
 * limit. The parser calls itself for each bracket, so that thousands of them would exhaust its stack: they are counted first.
 */
export function scan(text: string, limits: Readonly<Scanned>): Scanned {
  const lexer = new Lexer(new Source(text));
  const found = { tokens: 0, nesting: 0, directives: 0 };
  let open = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      found.tokens += 1;
      if (OPENING.has(lexer.token.kind)) open += 1;
      if (CLOSING.has(lexer.token.kind)) open -= 1;
      if (lexer.token.kind === TokenKind.AT) found.directives += 1;
      found.nesting = Math.max(found.nesting, open);
      if (found.tokens > limits.tokens || found.nesting > limits.nesting || found.directives > limits.directives) break;
    }
  } catch {
    // No GraphQL from here on: the parser stops here too, and says so.
  }
  return found;
}
