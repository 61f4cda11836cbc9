import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type AuditResult, serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { startAlone } from '../gateway/alone.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { fakeSubgraphs, smallSupergraph } from '../gateway/testing/subgraphs.ts';

/** Promise: any client that speaks GraphQL over HTTP is served as that specification says, and no page can ask in a user's name. */

const { transport, asked } = fakeSubgraphs();
const closing: (() => unknown)[] = [];
let alone: string;
let platform: TestGateway;
let token: string;

/** Serves one of the two subgraphs on a port of its own. */
async function served(name: string): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    const { text } = await transport(name, {}, (await json(request)) as { query: string });
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

beforeAll(async () => {
  let supergraph = smallSupergraph();
  for (const name of ['names', 'notes']) supergraph = supergraph.replace(`http://${name}`, await served(name));
  const logger = pino({ level: 'silent' });
  const engine = await startAlone({ supergraph, port: 0, host: '127.0.0.1', logger, timeLimitMs: 5000 });
  closing.unshift(() => engine.stop());
  alone = `${engine.url}/graphql`;
  platform = await testGateway();
  closing.unshift(() => platform.gateway.stop());
  token = await platform.issuer.token();
});
afterAll(async () => {
  for (const close of closing) await close();
});
beforeEach(() => {
  asked.splice(0);
});

/** Asks as somebody known, and as no page could without asking first. */
const asKnown = (url: string, { headers, ...init }: RequestInit = {}) => {
  const all = new Headers(headers);
  all.set('authorization', `Bearer ${token}`);
  all.set('apollo-require-preflight', '1');
  return fetch(url, { ...init, headers: all });
};

const audits = serverAudits({ url: () => alone, fetchFn: asKnown });
const auditsOfPlatform = serverAudits({ url: () => `${platform.gateway.url}/graphql`, fetchFn: asKnown });

const problemOf = (result: AuditResult) => (result.status === 'ok' ? null : `${result.status}: ${result.reason}`);

describe('the public audit of GraphQL over HTTP', () => {
  it('has its 61 checks', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$id: the engine alone $name', async ({ fn }) => {
    expect(problemOf(await fn())).toBeNull();
  });

  it.each(auditsOfPlatform)('$id: the platform $name', async ({ fn }) => {
    expect(problemOf(await fn())).toBeNull();
  });
});

const ASK = { method: 'POST', headers: { 'content-type': 'application/json' } };
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(alone, { ...ASK, headers: { ...ASK.headers, ...headers }, body: JSON.stringify(body) });
const get = (
  parameters: Record<string, string>,
  headers: Record<string, string> = { 'apollo-require-preflight': '1' },
) => fetch(`${alone}?${new URLSearchParams(parameters)}`, { headers });

/** What a test looks at of an answer. */
const seen = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] },
});

const JSON_TYPE = 'application/json; charset=utf-8';
const NEW_TYPE = 'application/graphql-response+json; charset=utf-8';
const QUERY = 'query Known($id: ID!) { person(id: $id) { name notes } }';

describe('a GET', () => {
  it('with a query and its variables is answered', async () => {
    const { status, body } = await seen(await get({ query: QUERY, variables: '{"id":"7"}' }));
    expect(status).toBe(200);
    expect(body.data).toEqual({ person: { name: 'Name 7', notes: ['first', 'second'] } });
  });

  it('with the name of one of several operations is answered for that one', async () => {
    const query = 'query One { noteCount } query Other { __typename }';
    expect((await seen(await get({ query, operationName: 'Other' }))).body.data).toEqual({ __typename: 'Query' });
  });

  it('with a mutation is refused, says what to use, and reaches nobody', async () => {
    const response = await get({ query: 'mutation { rename(id: "1", name: "An") { id } }' });
    expect(response.headers.get('allow')).toBe('POST');
    expect((await seen(response)).status).toBe(405);
    expect(asked).toEqual([]);
  });

  it.each([
    ['without a header that a page would have to ask for', {}],
    ['with a content type that a page may send', { 'content-type': 'text/plain' }],
  ])('%s is refused, for any page could send it', async (_how, headers) => {
    const { status, body } = await seen(await get({ query: '{ noteCount }' }, headers));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/Cross-Site Request Forgery/);
    expect(asked).toEqual([]);
  });

  it('with variables that are no JSON is refused', async () => {
    expect((await seen(await get({ query: QUERY, variables: '{id:7}' }))).status).toBe(400);
  });
});

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('%s is refused, and says what to use', async method => {
  const response = await fetch(alone, { method, headers: { 'apollo-require-preflight': '1' } });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, POST');
});

describe('the type of an answer', () => {
  it.each([
    ['application/json by default', undefined, JSON_TYPE],
    ['application/json for whoever takes anything', '*/*', JSON_TYPE],
    ['application/json for whoever asks for it', 'application/json', JSON_TYPE],
    ['application/graphql-response+json for whoever asks for it', 'application/graphql-response+json', NEW_TYPE],
    ['what is wanted more of both', 'application/json;q=0.8, application/graphql-response+json;q=0.9', NEW_TYPE],
  ])('is %s', async (_what, accept, expected) => {
    const { status, type } = await seen(await post({ query: '{ noteCount }' }, accept ? { accept } : {}));
    expect([status, type]).toEqual([200, expected]);
  });

  it.each(['text/html', 'application/xml', 'image/*'])('%s is none that it could be', async accept => {
    expect((await seen(await post({ query: '{ noteCount }' }, { accept }))).status).toBe(406);
  });
});

describe('the status', () => {
  /** Of `application/graphql-response+json`. */
  const status = async (body: object) => {
    const answer = await seen(await post(body, { accept: 'application/graphql-response+json' }));
    expect(answer.type).toBe(NEW_TYPE);
    return [answer.status, answer.body.errors?.[0]?.extensions.code];
  };

  it.each([
    ['200 with data', { query: '{ noteCount }' }, 200, undefined],
    ['200 with data and errors', { query: '{ fault noteCount }' }, 200, 'INTERNAL_SERVER_ERROR'],
    ['400 where the query is no GraphQL', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['400 where the query does not fit the schema', { query: '{ x }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['400 where a variable is missing', { query: QUERY }, 400, 'BAD_USER_INPUT'],
    [
      '400 where the operation that is named is not there',
      { query: 'query A { noteCount }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      '400 where it is not said which operation is meant',
      { query: 'query A { noteCount } query B { noteCount }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('is, as application/graphql-response+json, %s', async (_what, body, expected, code) => {
    expect(await status(body)).toEqual([expected, code]);
  });

  it('is 200 as application/json for whoever asks for nothing newer, whatever is wrong with the query', async () => {
    const { status, type, body } = await seen(await post({ query: '{ x }' }, { accept: 'application/json' }));
    expect([status, type]).toEqual([200, JSON_TYPE]);
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a POST', () => {
  it.each([[[{ query: '{ noteCount }' }, { query: '{ noteCount }' }]], [[]]])(
    'with a batch is refused in clear words: %j',
    async batch => {
      const { status, body } = await seen(await post(batch));
      expect(status).toBe(400);
      expect(body.errors).toEqual([
        { message: expect.stringMatching(/batching/i), extensions: { code: 'BAD_REQUEST' } },
      ]);
      expect(asked).toEqual([]);
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('as %s is refused, and says what to send', async type => {
    const { status, body } = await seen(await post({ query: '{ noteCount }' }, { 'content-type': type }));
    expect(status).toBe(415);
    expect(body.errors?.[0]?.message).toMatch(/application\/json/);
    expect(asked).toEqual([]);
  });

  it.each(['"text"', 'null', '5', '{', '', '{}', '{"query":5}', '{"query":"{ noteCount }","variables":"{}"}'])(
    'with the body %p is refused',
    async body => {
      expect((await seen(await fetch(alone, { ...ASK, body }))).status).toBe(400);
      expect(asked).toEqual([]);
    },
  );
});
