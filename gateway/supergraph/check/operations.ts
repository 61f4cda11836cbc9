import { buildSchema, type DocumentNode, type GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { compose, type Part } from '../compose.ts';

/** An operation that frontends ask. */
export interface Operation {
  /** For whoever mends: its name, or where it was found. */
  name: string;
  text: string;
}

/** An operation that a change would break. */
export interface Broken {
  name: string;
  /** The first thing that is wrong with it then. */
  why: string;
}

/** Why an operation can't be asked; null when it can. */
function problemOf(schema: GraphQLSchema, text: string): string | null {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    return (error as GraphQLError).message;
  }
  return validate(schema, document)[0]?.message ?? null;
}

/** Operations that can be asked of the subgraphs now, and could not be of the schema that callers are to see then. */
export function brokenOperations(now: readonly Part[], then: string, operations: readonly Operation[]): Broken[] {
  if (operations.length === 0) return [];
  const after = buildSchema(then);
  const failing = operations.flatMap(({ name, text }) => {
    const why = problemOf(after, text);
    return why === null ? [] : [{ name, text, why }];
  });
  if (failing.length === 0) return [];
  const before = buildSchema(compose(now).api);
  return failing.filter(({ text }) => problemOf(before, text) === null).map(({ name, why }) => ({ name, why }));
}
