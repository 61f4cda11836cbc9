import type { FastifyInstance } from 'fastify';
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

interface Answer {
  data?: {
    me?: { person?: Found | null } | null;
    persons?: { nodes: Found[] } | null;
  } | null;
}

/**
 * A person whom the account may see, so that the examples show something at the first click: asked of the gateway itself,
 * with the account's own token. Nothing where there is nobody; the explorer works without.
 */
export async function exampleVariables(app: FastifyInstance, token: string, log: Logger): Promise<Examples> {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}`, 'purpose-of-use': 'TREAT' },
    payload: { query: QUERY },
  });
  const { data } = answer.json<Answer>();
  const person = data?.me?.person ?? data?.persons?.nodes[0];
  if (!person) {
    log.debug({ status: answer.statusCode }, 'the explorer found no person for its examples');
    return {};
  }
  const identifier = person.identifier.find(({ system }) => system !== null);
  return { id: person.id, ...identifier };
}
