import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { exampleVariables } from '../gateway/explorer/examples.ts';
import { tabsOf } from '../gateway/explorer/tabs.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';

/** Promise: a source that fails takes nothing else with it, nothing of the inside shows, and operators see what happens. */

const QUERY = { query: 'query Known { person(id: "1") { name notes } }' };
const INSIDE = /10\.0\.0\.7|27017|secret|\/srv|\.ts|\bat \/|Error:|stack|<html/;

let platform: TestGateway;
/** Gateways that a single test started. */
const others: TestGateway[] = [];

async function another(options: Parameters<typeof testGateway>[0]): Promise<TestGateway> {
  const other = await testGateway(options);
  others.push(other);
  return other;
}

afterEach(async () => {
  await Promise.all(others.splice(0).map(({ gateway }) => gateway.stop()));
});

beforeAll(async () => {
  // many failures of one source in a row are what these tests are made of: its circuit stays closed
  platform = await testGateway({ timeLimitMs: 300, operationNames: ['Known'], resilience: { minimumRate: 1000 } });
});
afterAll(() => platform.gateway.stop());
beforeEach(() => {
  platform.subgraphs.instead.clear();
  platform.subgraphs.asked.splice(0);
  platform.logged.splice(0);
});

const never = () => new Promise<never>(() => {});
const unreachable = async () => {
  throw new Error('connect ECONNREFUSED 10.0.0.7:27017 at /srv/careweave/notes.ts:3');
};
const answering = (status: number, body: Record<string, unknown>) => async () => ({ status, body });
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${platform.gateway.url}${path}`, { headers });

describe('a source that', () => {
  it.each([
    ['can’t be reached', unreachable, 'SOURCE_UNAVAILABLE'],
    ['does not answer in time', never, 'SOURCE_TIMEOUT'],
    [
      'answers with a page',
      answering(200, '<html>10.0.0.7</html>' as unknown as Record<string, unknown>),
      'SOURCE_INVALID',
    ],
    ['answers with other JSON', answering(200, { secret: '10.0.0.7' }), 'SOURCE_INVALID'],
    ['answers with no object as data', answering(200, { data: ['secret'] }), 'SOURCE_INVALID'],
    ['answers with errors that are none', answering(200, { data: null, errors: ['secret'] }), 'SOURCE_INVALID'],
    ['refuses the gateway', answering(401, { errors: [{ message: 'secret' }] }), 'SOURCE_INVALID'],
    ['fails', answering(500, { errors: [{ message: 'secret at /srv/x.ts:1' }] }), 'SOURCE_INVALID'],
  ])('%s is null with an error; the rest is answered', async (_name, instead, code) => {
    platform.subgraphs.instead.set('notes', instead);
    const { status, text, body } = await platform.ask(QUERY, { 'x-request-id': 'find-me' });
    expect(status).toBe(200);
    expect(body.data).toEqual({ person: { name: 'Name 1', notes: null } });
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]).toMatchObject({ path: ['person'], extensions: { code, source: 'notes' } });
    expect(text).not.toMatch(INSIDE);
    expect(body.extensions?.coverage).toEqual([
      { source: 'names', status: 'ANSWERED', asOf: expect.stringMatching(/^\d{4}-.*Z$/) },
      { source: 'notes', status: 'UNAVAILABLE', asOf: null },
    ]);
    expect(platform.logged).toContainEqual(expect.objectContaining({ requestId: 'find-me', source: 'notes' }));
  });

  it('was down is back at the next request', async () => {
    platform.subgraphs.instead.set('notes', unreachable);
    expect((await platform.ask(QUERY)).body.errors).toHaveLength(1);
    platform.subgraphs.instead.clear();
    const { body } = await platform.ask(QUERY);
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({ person: { name: 'Name 1', notes: ['first', 'second'] } });
  });

  it('failed in one of its fetches is no longer said to have answered', async () => {
    platform.subgraphs.instead.set('notes', async ({ query }) =>
      query.includes('noteCount') ? { status: 200, body: { data: { noteCount: 2 } } } : unreachable(),
    );
    const { body } = await platform.ask({ query: '{ noteCount person(id: "1") { notes } }' });
    expect(body.data).toEqual({ noteCount: 2, person: { notes: null } });
    expect(body.extensions?.coverage).toContainEqual({ source: 'notes', status: 'UNAVAILABLE', asOf: null });
  });

  it('was not asked is not in the coverage', async () => {
    const { body } = await platform.ask({ query: '{ person(id: "1") { name } }' });
    expect(body.extensions?.coverage?.map(({ source }) => source)).toEqual(['names']);
  });
});

describe('an error of a subgraph', () => {
  it('without a code of the catalogue is masked, and logged whole with the request’s id', async () => {
    const { text, body } = await platform.ask({ query: '{ fault }' }, { 'x-request-id': 'masked-1' });
    expect(body.data).toEqual({ fault: null });
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', source: 'names' });
    expect(text).not.toMatch(INSIDE);
    const line = platform.logged.find(({ level }) => level === 50);
    expect(line).toMatchObject({ requestId: 'masked-1', msg: expect.stringContaining('10.0.0.7') });
  });

  it('with a code of the catalogue is passed on', async () => {
    const errors = [{ message: 'At most 200.', path: ['person'], extensions: { code: 'BAD_USER_INPUT' } }];
    platform.subgraphs.instead.set('names', answering(200, { data: { person: null }, errors }));
    const { body } = await platform.ask(QUERY);
    const extensions = { code: 'BAD_USER_INPUT', source: 'names' };
    expect(body.errors).toEqual([{ message: 'At most 200.', path: ['person'], extensions }]);
  });
});

describe('the request id', () => {
  it('is taken over, returned, passed on and logged', async () => {
    const { headers } = await platform.ask(QUERY, { 'x-request-id': 'abc-1.2_3' });
    expect(headers.get('x-request-id')).toBe('abc-1.2_3');
    expect(platform.logged.filter(({ requestId }) => requestId === 'abc-1.2_3').length).toBeGreaterThanOrEqual(2);
  });

  it.each(['', 'two words', '<script>', 'x'.repeat(129)])('%p is replaced by a new one', async id => {
    const { headers } = await platform.ask(QUERY, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('is also with what is refused', async () => {
    const { headers } = await platform.ask(QUERY, { 'x-request-id': 'r-401', authorization: '' });
    expect(headers.get('x-request-id')).toBe('r-401');
  });
});

it('logs neither tokens nor variables', async () => {
  const query = 'query Known($id: ID!) { person(id: $id) { name notes } }';
  platform.subgraphs.instead.set('notes', unreachable);
  await platform.ask({ query, variables: { id: 'variable-8020' } });
  const lines = JSON.stringify(platform.logged);
  expect(lines).toMatch(/Known/);
  expect(lines).not.toMatch(/variable-8020|Bearer|eyJ/);
});

describe('security headers', () => {
  it('are sent with every answer, also with what is refused', async () => {
    for (const path of ['/', '/graphql', '/health/live', '/metrics', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      for (const [name, value] of Object.entries({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-permitted-cross-domain-policies': 'none',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
        'cache-control': 'no-store',
      }))
        expect([path, name, headers.get(name)]).toEqual([path, name, value]);
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('pages of other origins', () => {
  const PORTAL = 'https://portal.example.org';
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,purpose-of-use',
      },
    });
  const corsOf = ({ headers }: { headers: Headers }) =>
    [...headers].filter(([name]) => name.startsWith('access-control-'));

  it('get no permission unless told otherwise', async () => {
    const response = await preflight(platform.gateway.url, PORTAL);
    expect([response.status, corsOf(response)]).toEqual([405, []]);
    expect(corsOf(await platform.ask(QUERY, { origin: PORTAL }))).toEqual([]);
  });

  describe('where one is let in', () => {
    let other: TestGateway;
    beforeEach(async () => {
      other = await another({ origins: [PORTAL] });
    });

    it('that one may ask with a token in a header, and read when to try again', async () => {
      const response = await preflight(other.gateway.url, PORTAL);
      expect(response.status).toBe(204);
      const allowed = Object.fromEntries(corsOf(response));
      expect(allowed).toMatchObject({
        'access-control-allow-origin': PORTAL,
        'access-control-allow-methods': 'GET, POST',
        'access-control-max-age': '600',
      });
      expect(allowed['access-control-allow-headers']?.split(', ')).toEqual(
        expect.arrayContaining(['authorization', 'content-type', 'purpose-of-use']),
      );
      expect(allowed['access-control-allow-credentials']).toBeUndefined();
      const answer = await other.ask(QUERY, { origin: PORTAL });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(PORTAL);
      expect(answer.headers.get('access-control-expose-headers')).toBe('x-request-id, retry-after');
      expect(answer.headers.get('vary')).toMatch(/origin/i);
    });

    it('it reads refusals too', async () => {
      const { status, headers } = await other.ask(QUERY, { origin: PORTAL, authorization: '' });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([401, PORTAL]);
    });

    it.each([
      'https://elsewhere.example.org',
      'https://portal.example.org.evil.test',
      'http://portal.example.org',
      'null',
    ])('%s gets no permission', async origin => {
      expect((await preflight(other.gateway.url, origin)).headers.get('access-control-allow-origin')).toBeNull();
      const { headers } = await other.ask(QUERY, { origin });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });
});

describe('/metrics', () => {
  it('has requests, operations by known names only, and fetches by source and outcome', async () => {
    await platform.ask(QUERY);
    await platform.ask({ query: 'query Invented8020 { noteCount }' });
    await platform.ask({ query: '{ nothing }' });
    platform.subgraphs.instead.set('notes', unreachable);
    await platform.ask(QUERY);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await response.text();
    for (const line of [
      /careweave_http_request_seconds_count\{route="\/graphql",status="200"\} [1-9]/,
      /careweave_operation_seconds_count\{operation="Known",outcome="complete"\} [1-9]/,
      /careweave_operation_seconds_count\{operation="Known",outcome="partial"\} [1-9]/,
      /careweave_operation_seconds_count\{operation="other",outcome="complete"\} [1-9]/,
      /careweave_operation_seconds_count\{operation="other",outcome="refused"\} [1-9]/,
      /careweave_fetch_seconds_count\{source="notes",outcome="answered"\} [1-9]/,
      /careweave_fetch_seconds_count\{source="notes",outcome="unavailable"\} [1-9]/,
      /process_cpu_seconds_total/,
    ]) {
      expect(text).toMatch(line);
    }
    expect(text).not.toMatch(/Invented8020/);
  });
});

describe('health', () => {
  const ready = async (answer: () => Promise<Record<string, string | null>>) => {
    const other = await another({ ready: answer });
    const response = await fetch(`${other.gateway.url}/health/ready`);
    const body: unknown = await response.json();
    return { status: response.status, body };
  };

  it('is live as long as the process answers', async () => {
    const response = await get('/health/live');
    expect([response.status, await response.json()]).toEqual([200, { status: 'up' }]);
  });

  it('is ready when every component is', async () => {
    const { status, body } = await ready(async () => ({ people: null, database: null }));
    expect(status).toBe(200);
    expect(body).toEqual({ status: 'up', components: { people: { status: 'up' }, database: { status: 'up' } } });
  });

  it('is not ready when one is not, and names it', async () => {
    const { status, body } = await ready(async () => ({ people: null, database: 'does not answer' }));
    expect(status).toBe(503);
    const database = { status: 'down', problem: 'does not answer' };
    expect(body).toEqual({ status: 'down', components: { people: { status: 'up' }, database } });
  });

  it('shows that events can’t be brought to audit, and is ready all the same: they are in the journal', async () => {
    let problem: string | null = 'fetch failed: connect ECONNREFUSED 10.0.0.7:4001';
    const ship = () => ({ problem: () => problem, stop: async () => {} });
    const other = await another({ ready: async () => ({ people: null }), ship });
    const seen = async () => {
      const response = await fetch(`${other.gateway.url}/health/ready`);
      const figures = await (await fetch(`${other.gateway.url}/metrics`)).text();
      const failing = /^careweave_journal_shipping_failing (\d)$/m.exec(figures)?.[1];
      return { code: response.status, failing, ...((await response.json()) as object) };
    };
    const failed = await seen();
    expect(failed).toMatchObject({
      ...{ code: 200, status: 'up', failing: '1' },
      components: { people: { status: 'up' }, shipping: { status: 'behind', problem: expect.any(String) as string } },
    });
    expect(JSON.stringify(failed)).not.toMatch(INSIDE);
    problem = null;
    expect(await seen()).toMatchObject({ failing: '0', components: { shipping: { status: 'up' } } });
  });

  it('is not ready when that can’t be told', async () => {
    const { status, body } = await ready(unreachable);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toMatch(/10\.0\.0\.7/);
  });
});

describe('a stop', () => {
  it('lets a request in flight end, takes no new one, and closes what is idle', async () => {
    const other = await another({});
    let release = () => {};
    const entered = new Promise<void>(resolve => {
      other.subgraphs.instead.set('notes', async () => {
        resolve();
        await new Promise<void>(go => {
          release = go;
        });
        return { status: 200, body: { data: { noteCount: 7 } } };
      });
    });
    const idle = await connected(other.gateway.port);
    const inFlight = other.ask({ query: '{ noteCount }' });
    await entered;
    let stopped = false;
    const stop = other.gateway.stop().then(() => {
      stopped = true;
    });
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(stopped).toBe(false);
    await expect(fetch(`${other.gateway.url}/health/live`)).rejects.toThrow();
    const began = performance.now();
    release();
    expect((await inFlight).body.data).toEqual({ noteCount: 7 });
    await stop;
    expect(performance.now() - began).toBeLessThan(2000);
    idle.destroy();
  });

  it('does not wait longer than 8 s', async () => {
    const other = await another({ timeLimitMs: 60_000 });
    other.subgraphs.instead.set('notes', never);
    const cut = other.ask({ query: '{ noteCount }' }).catch((error: Error) => error);
    await new Promise(resolve => setTimeout(resolve, 300));
    const began = performance.now();
    await other.gateway.stop();
    expect(performance.now() - began).toBeLessThan(9000);
    expect(await cut).toMatchObject({ message: 'fetch failed' });
  });
});

/** A connection on which nothing is asked. */
const connected = (port: number) =>
  new Promise<Socket>(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.on('error', () => {});
  });

describe('the page at /', () => {
  const explorer = {
    operations: [{ name: 'Known', text: 'query Known($id: ID!) { person(id: $id) { name } }' }],
    accounts: async () => [
      { account: 'gp', name: 'An <Peeters>', role: 'physician' },
      { account: 'home-nurse', name: 'Jo', role: 'nurse' },
    ],
    token: async (account: string) => `token-of-${account}</script>`,
  };

  it('is plain without an explorer', async () => {
    const text = await (await get('/')).text();
    expect(text).toMatch(/\/graphql/);
    expect(text).not.toMatch(/<script/);
  });

  it('is the explorer as the chosen account, loads nothing from elsewhere, and lets no text become markup', async () => {
    const other = await another({ explorer });
    const page = async (path: string) => (await fetch(`${other.gateway.url}${path}`)).text();
    const first = await page('/');
    expect(first).toMatch(/token-of-gp/);
    expect(first).not.toMatch(/token-of-home-nurse/);
    expect(first).toMatch(/An &#60;Peeters&#62;/);
    expect(first).not.toContain('token-of-gp</script>');
    expect(first).not.toMatch(/(src|href)="(https?:)?\/\//);
    const second = await page('/?account=home-nurse');
    expect(second).toMatch(/token-of-home-nurse/);
    expect(second).toMatch(/aria-current="true">Home nurse</);
    expect(await page('/?account=nobody')).toMatch(/token-of-gp/);
    const script = /src="([^"]+graphiql\.js)"/.exec(first)?.[1] ?? '';
    expect(await page(script)).toMatch(/renderYogaGraphiQL/);
    expect((await fetch(`${other.gateway.url}/explorer/0/graphiql.js`)).status).toBe(404);
  });

  it('fills the variables that must be given with a person whom the account may see', async () => {
    const log = pino({ level: 'silent' });
    const person = {
      id: 'p1',
      identifier: [
        { system: null, value: '1' },
        { system: 'urn:ssin', value: '2' },
      ],
    };
    const found = await exampleVariables(async () => ({ me: {}, persons: { nodes: [person] } }), 'token', log);
    expect(found).toEqual({ id: 'p1', system: 'urn:ssin', value: '2' });
    const text = 'query Q($id: ID!, $value: String!, $first: Int = 5) { a }';
    const [tab] = tabsOf([{ name: 'Q', text }], '{}', found);
    expect(JSON.parse(tab?.variables ?? '')).toEqual({ id: 'p1', value: '2' });
    expect(await exampleVariables(unreachable, 'token', log)).toEqual({});
  });

  it('is never the explorer in production', async () => {
    await expect(testGateway({ explorer, production: true })).rejects.toThrow(/production/);
  });
});
