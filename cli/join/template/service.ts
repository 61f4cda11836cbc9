import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { buildASTSchema, GraphQLError, graphql, parse } from 'graphql';
import { type Caller, type Grant, loadTrust } from './trust.ts';

const NAME = 'my-service';
const CATEGORY = 'social-support';
const MOST_BYTES = 1_000_000;

interface Visit {
  id: string;
  day: string;
  note: string;
}
interface Context {
  caller: Caller;
  access: { persons: object[]; changes: object[]; reason: string | null };
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const visitsOf = (person: string): Visit[] => (JSON.parse(read('data.json')) as Record<string, Visit[]>)[person] ?? [];

const sdl = read('schema.graphql');
// what Apollo Federation asks of every subgraph
const FEDERATION = `scalar _Any  union _Entity = Person  type _Service { sdl: String! }
  type Query { _service: _Service!  _entities(representations: [_Any!]!): [_Entity]! }`;
const schema = buildASTSchema(parse(`${sdl}\n${FEDERATION}`), { assumeValidSDL: true });
// CAREWEAVE_KEYS: https://<platform>/.well-known/careweave-keys, or a file
const trust = await loadTrust(process.env.CAREWEAVE_KEYS ?? '', NAME);

/** The graph's id of this service's organisation, if it has one. */
const OWN = process.env.ORGANIZATION ?? null;

/**
 * All that is here is of one category, held by this organisation, and no more confidential than usual (N). The levels are all
 * that it heeds: that is safe, for `rules` never open less.
 */
function opens({ categories, organization, basis }: Grant): boolean {
  const level = categories[CATEGORY] ?? 'NONE';
  if (level === 'ALL') return true;
  // whoever sees a person by a mandate does not do so for their work
  return level === 'OWN_ORGANISATION' && OWN !== null && organization === OWN && basis !== 'MANDATE';
}

/** A person as this service knows them. Whom the caller may not see looks like somebody whom nobody visits. */
const person = (id: string, grant: Grant) => ({
  __typename: 'Person',
  id,
  homeVisits({ first }: { first?: number | null }, { access }: Context): Visit[] {
    const visits = opens(grant) ? visitsOf(id).slice(0, Math.max(0, Math.min(first ?? 20, 100))) : [];
    const { policy, breakGlass, basis } = grant;
    const ids = visits.map(visit => visit.id);
    const records = [{ type: 'HomeVisit', category: CATEGORY, organization: OWN, ids }];
    access.persons.push({ person: id, seen: true, grant: { policy, breakGlass, basis }, records });
    return visits;
  },
});

const refusal = (code: string) => new GraphQLError('This cannot be answered like this.', { extensions: { code } });

const rootValue = {
  _service: { sdl },
  _entities: ({ representations }: { representations: { id: string; grant?: unknown }[] }, { caller }: Context) =>
    representations.map(async ({ id, grant }) => {
      try {
        return person(id, await trust.grant(grant, id, caller));
      } catch {
        return refusal('GRANT_REFUSED');
      }
    }),
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('too much at once');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage): Promise<[status: number, body: object]> {
  if (request.url === '/health') return [200, { status: 'up' }];
  const body = await textOf(request);
  let caller: Caller;
  try {
    caller = await trust.caller(request.headers.authorization, body);
  } catch {
    return [401, { errors: [refusal('UNAUTHENTICATED')] }];
  }
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const contextValue: Context = { caller, access: { persons: [], changes: [], reason: null } };
  const result = await graphql({ schema, source: query, rootValue, contextValue, variableValues: variables });
  return [200, { ...result, extensions: { access: contextValue.access } }];
}

const server = createServer((request, response) => {
  answer(request)
    .catch((): [number, object] => [400, { errors: [refusal('BAD_REQUEST')] }])
    .then(([status, body]) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
});
server.listen(Number(process.env.PORT ?? 4100), '127.0.0.1', () => console.log(`${NAME} listens`, server.address()));
