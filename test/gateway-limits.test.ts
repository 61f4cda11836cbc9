import { getIntrospectionQuery } from 'graphql';
import { createLimitCheck, LIMITS } from '../gateway/limits/limits.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';

/** Promise: a bad query gets a clear error in bounded time, and no subgraph hears of it. */

/** How long a refusal may take here, in milliseconds; measured are some 5 to 50. */
const BOUND = 1500;

const nested = (depth: number) => `{ person(id: "1") ${'{ friend '.repeat(depth)}{ id } ${'}'.repeat(depth)} }`;
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
/** Each fragment spreads the one before twice: n of them stand for 2^n fields. */
const doubling = (count: number) =>
  `{ person(id: "1") { ...f${count} } } fragment f0 on Person { name } ` +
  many(count, i => `fragment f${i + 1} on Person { ...f${i} ...f${i} }`);

let platform: TestGateway;

beforeAll(async () => {
  platform = await testGateway();
  await platform.ask({ query: '{ person(id: "1") { name notes } }' });
});
afterAll(() => platform.gateway.stop());
beforeEach(() => platform.subgraphs.asked.splice(0));

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  expect(performance.now() - began).toBeLessThan(BOUND);
  return result;
}

describe('refused in bounded time is a query with', () => {
  it.each([
    ['200 levels', nested(200), /levels of brackets/, 'nesting'],
    ['60 levels', nested(60), /levels of fields: at most 20/, 'depth'],
    [
      '40 levels through fragments',
      `{ person(id: "1") { ...f0 } } ${many(40, i => `fragment f${i} on Person { friend { ...f${i + 1} } }`)} fragment f40 on Person { id }`,
      /levels of fields: at most 20/,
      'depth',
    ],
    ['1,000 aliases', `{ ${many(1000, i => `a${i}: noteCount`)} }`, /aliases: at most 300/, 'aliases'],
    ['100,000 fields', `{ ${'noteCount '.repeat(100_000)} }`, /words and signs: at most 20,000/, 'tokens'],
    ['50,000 levels', `${'{a'.repeat(50_000)}`, /levels of brackets/, 'nesting'],
    ['a list 50,000 levels deep', `{ person(id: ${'['.repeat(50_000)}) { id } }`, /levels of brackets/, 'nesting'],
    ['2^40 fields through fragments', doubling(40), /fields: at most 10,000/, 'fields'],
    [
      '1,200 fragments in a row, spread 2,500 times',
      `{ person(id: "1") { ${'...f0 '.repeat(2500)} } } fragment f1200 on Person { name } ` +
        many(1200, i => `fragment f${i} on Person { ...f${i + 1} }`),
      /fields: at most 10,000/,
      'fields',
    ],
    ['600 directives', `{ noteCount ${'@skip(if: false) '.repeat(600)} }`, /directives: at most 500/, 'directives'],
    ['6,000 unknown directives', `{ noteCount ${'@a '.repeat(6000)} }`, /directives: at most 500/, 'directives'],
  ])('%s', async (_name, query, message, limit) => {
    const { status, body } = await timed(() => platform.ask({ query }));
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', limit });
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it('10 MB, also without a token', async () => {
    const query = `{ person(id: "${'x'.repeat(10 * 1024 * 1024)}") { id } }`;
    const { status, headers, body } = await timed(() => platform.ask({ query }));
    expect(status).toBe(413);
    expect(headers.get('connection')).not.toBe('close');
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/too large/),
      extensions: { code: 'BAD_REQUEST' },
    });
    const unknown = await timed(() => platform.ask({ query }, { authorization: '' }));
    expect(unknown.status).toBe(401);
    expect((await platform.ask({ query: '{ noteCount }' })).body.data).toEqual({ noteCount: 2 });
  });

  it.each([
    ['no closing brace', '{ person', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['a sign that GraphQL has not', '{ % }', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', '{ person(id: "1") { secret } }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "secret"/],
    ['a wrong type', '{ persons(first: "two") { id } }', 'GRAPHQL_VALIDATION_FAILED', /Int cannot represent/],
    [
      'a fragment that spreads itself',
      '{ person(id: "1") { ...f } } fragment f on Person { ...f }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot spread fragment/,
    ],
    [
      'fragments that spread each other',
      '{ person(id: "1") { ...f } } fragment f on Person { ...g } fragment g on Person { friend { ...f } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot spread fragment/,
    ],
    [
      '9,000 times the same field',
      `{ ${'noteCount '.repeat(8998)} secret }`,
      'GRAPHQL_VALIDATION_FAILED',
      /Validation aborted/,
    ],
    ['no query', '', 'BAD_REQUEST', /non-empty/],
  ])('%s', async (_name, query, code, message) => {
    const { status, body } = await timed(() => platform.ask({ query }));
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body.errors?.[0]?.message).toMatch(message);
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it('a variable of the wrong type', async () => {
    const query = 'query($id: ID!) { person(id: $id) { id } }';
    const { status, body } = await platform.ask({ query, variables: { id: { $ne: null } } });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(platform.subgraphs.asked).toEqual([]);
  });
});

describe('refused is a request', () => {
  it('with a batch', async () => {
    const { status, body } = await platform.ask([{ query: '{ noteCount }' }, { query: '{ noteCount }' }]);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toMatch(/batching disabled/i);
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it.each([
    ['of another content type', 'text/plain', 415],
    ['of a form', 'application/x-www-form-urlencoded', 415],
    ['that is no JSON', 'application/json', 400],
  ])('%s', async (_name, type, expected) => {
    const { status, body } = await platform.ask('{ noteCount }', { 'content-type': type });
    expect(status).toBe(expected);
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect(platform.subgraphs.asked).toEqual([]);
  });

  const get = async (query: string, headers: Record<string, string>) => {
    const authorization = `Bearer ${await platform.issuer.token()}`;
    const url = `${platform.gateway.url}/graphql?query=${encodeURIComponent(query)}`;
    return fetch(url, { headers: { authorization, ...headers } });
  };

  it('with a mutation by GET, though a query by GET is answered', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    expect((await get('mutation { rename(id: "1", name: "x") { id } }', headers)).status).toBe(405);
    expect(platform.subgraphs.asked).toEqual([]);
    expect(await (await get('{ noteCount }', headers)).json()).toMatchObject({ data: { noteCount: 2 } });
  });

  it('by GET that any page could make a browser send', async () => {
    const response = await get('{ noteCount }', {});
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/Cross-Site Request Forgery/);
  });

  it('by GET with a query that is too deep', async () => {
    const response = await get(nested(60), { 'apollo-require-preflight': '1' });
    expect(await response.text()).toMatch(/levels of fields/);
  });
});

describe('the limits', () => {
  const check = createLimitCheck(LIMITS);

  it.each([
    ['20 levels', nested(18), nested(19)],
    ['300 aliases', `{ ${many(300, i => `a${i}: b`)} }`, `{ ${many(301, i => `a${i}: b`)} }`],
    ['20,000 tokens', `{ a(b: [${'1 '.repeat(19_991)}]) }`, `{ a(b: [${'1 '.repeat(19_992)}]) }`],
    ['10,000 fields', `{ ${many(10_000, i => `f${i}`)} }`, `{ ${many(10_001, i => `f${i}`)} }`],
  ])('take %s and no more', (_name, within, beyond) => {
    expect(check(within)).toBeNull();
    expect(check(beyond)).not.toBeNull();
    expect(check(beyond)).not.toBeNull();
  });

  it('count a fragment at each place where it is spread', () => {
    const text = `{ ${many(200, i => `a${i} { ...f }`)} } fragment f on T { x: y z: y }`;
    expect(check(text)?.extensions).toMatchObject({ limit: 'aliases' });
  });

  it('take GraphiQL’s introspection', async () => {
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true });
    const { body } = await platform.ask({ query });
    expect(body.errors).toBeUndefined();
    expect(body.data).toHaveProperty('__schema');
  });
});

describe('in production', () => {
  let production: TestGateway;
  beforeAll(async () => {
    production = await testGateway({ production: true });
  });
  afterAll(() => production.gateway.stop());
  const explorer = async () => ({
    authorization: `Bearer ${await production.issuer.token({ scope: 'operation:explore' })}`,
  });

  it('there is no introspection, also for whoever may explore', async () => {
    for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Person") { name } }']) {
      const { status, body } = await production.ask({ query }, await explorer());
      expect([status, body.data]).toEqual([400, undefined]);
      expect(body.errors?.[0]?.message).toMatch(/introspection/i);
    }
  });

  it('errors name no fields that the caller did not name', async () => {
    const query = '{ person(id: "1") { nam } }';
    expect((await production.ask({ query }, await explorer())).text).not.toMatch(/"name"|did you mean/i);
    expect((await platform.ask({ query })).text).toMatch(/Did you mean/);
  });
});
