import type { Logger } from 'pino';

/** Values for the variables of the example operations, by name. */
export type Examples = Record<string, unknown>;

const QUERY = `query Examples {
  me { person { ...Parts } }
  persons(first: 1) { nodes { ...Parts } }
}
fragment Parts on Person { id identifier { system value } }`;

interface Found {
  id: string;
  identifier: { system: string | null; value: string }[];
}

/** Asks the gateway itself with an access token, and gives the data of the answer. */
export type AskSelf = (token: string, query: string) => Promise<unknown>;

interface Data {
  me?: { person?: Found | null } | null;
  persons?: { nodes: Found[] } | null;
}

/**
 * A person whom the account may see, so that the examples show something at the first click: asked of the gateway itself,
 * with the account's own token. Nothing where there is nobody, or no answer; the explorer works without.
 */
export async function exampleVariables(ask: AskSelf, token: string, log: Logger): Promise<Examples> {
  try {
    const data = (await ask(token, QUERY)) as Data | null | undefined;
    const person = data?.me?.person ?? data?.persons?.nodes[0];
    const identifier = person?.identifier.find(({ system }) => system !== null);
    return person ? { id: person.id, ...identifier } : {};
  } catch (err) {
    log.debug({ err }, 'the explorer found no person for its examples');
    return {};
  }
}
