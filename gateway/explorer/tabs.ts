import { Kind, parse } from 'graphql';
import type { Examples } from './examples.ts';

/** An operation of `schema/operations`. */
export interface Operation {
  name: string;
  text: string;
}

/** A demo account. */
export interface Account {
  /** Its short name, as in `--as gp`. */
  account: string;
  name: string;
  role: string;
}

/** A tab of GraphiQL. */
export interface Tab {
  query: string;
  variables: string;
  headers: string;
}

/** The headers of whoever asks with a token, as GraphiQL's editor shows them. */
export const headersOf = (token: string): string =>
  JSON.stringify({ authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' }, null, 2);

/** One tab for each operation, with example values for the variables that must be given. */
export function tabsOf(operations: readonly Operation[], headers: string, examples: Examples): Tab[] {
  return operations.map(({ text }) => {
    const given = requiredVariables(text).map(name => [name, examples[name] ?? '']);
    return { query: text, variables: given.length ? JSON.stringify(Object.fromEntries(given), null, 2) : '', headers };
  });
}

function requiredVariables(text: string): string[] {
  return parse(text).definitions.flatMap(node =>
    node.kind === Kind.OPERATION_DEFINITION
      ? (node.variableDefinitions ?? [])
          .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
          .map(({ variable }) => variable.name.value)
      : [],
  );
}
