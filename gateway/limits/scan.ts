import { Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Counts the tokens of a query's text and its deepest nesting of brackets, and stops once one of them is past its limit.
 * The parser calls itself for each bracket, so that thousands of them would exhaust its stack: they are counted first.
 */
export function scan(text: string, limits: { tokens: number; nesting: number }): { tokens: number; nesting: number } {
  const lexer = new Lexer(new Source(text));
  const found = { tokens: 0, nesting: 0 };
  let open = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      found.tokens += 1;
      if (OPENING.has(lexer.token.kind)) open += 1;
      if (CLOSING.has(lexer.token.kind)) open -= 1;
      found.nesting = Math.max(found.nesting, open);
      if (found.tokens > limits.tokens || found.nesting > limits.nesting) break;
    }
  } catch {
    // No GraphQL from here on: the parser stops here too, and says so.
  }
  return found;
}
