import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createFailureLog } from '../gateway/source/failures.ts';
import { type HttpTransport, httpTransport } from '../gateway/source/http.ts';
import { TransportFailure } from '../gateway/source/transport.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import { fakeSubgraphs } from '../gateway/testing/subgraphs.ts';

/** Promise: whatever a source does, the caller is told which and what is not known, the log has the rest, and all else is answered. */

/** An entity as the source should give it: with its key, by which the gateway holds it to what was asked for. */
type Entity = { _key: string; notes: unknown };
type Behave = (entities: Entity[], response: ServerResponse, request: IncomingMessage) => void;

const MIB = 1024 * 1024;
const QUERY = '{ persons(first: 2) { name notes } }';
const NAMES = [{ name: 'Name 0' }, { name: 'Name 1' }];
const INSIDE = /127\.0\.0\.1|ECONN|localhost|\.ts|<html|stack|socket|JSON|secret/i;

let behave: Behave;
let server: Server;
let http: HttpTransport;
let platform: TestGateway;
let sent = 0;

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};
const give = (response: ServerResponse, entities: unknown) => json(response, { data: { _entities: entities } });

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      const { variables } = JSON.parse(body) as { variables: { representations: { id: string }[] } };
      behave(
        variables.representations.map(({ id }) => ({ _key: id, notes: [`of ${id}`] })),
        response,
        request,
      );
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  http = httpTransport({ urls: new Map([['notes', url]]), maxBytes: MIB });
  const { transport } = fakeSubgraphs();
  platform = await testGateway({
    transport: (name, ...more) => (name === 'notes' ? http.transport(name, ...more) : transport(name, ...more)),
    timeLimitMs: 500,
    resilience: { minimumRate: 1000 },
  });
});
afterAll(async () => {
  await platform.gateway.stop();
  await http.close();
  server.closeAllConnections();
  server.close();
});

const ask = () => platform.ask({ query: QUERY }, { 'x-request-id': 'find-me' });
const logOfSource = () =>
  platform.logged.filter(({ source, requestId }) => source === 'notes' && requestId === 'find-me');

test('a source that behaves is answered from', async () => {
  behave = (entities, response) => give(response, entities);
  const { body } = await ask();
  expect(body.data).toEqual({
    persons: [
      { name: 'Name 0', notes: ['of 0'] },
      { name: 'Name 1', notes: ['of 1'] },
    ],
  });
  expect(body.errors).toBeUndefined();
});

/** What of the whole source is not known: each person has an error, nothing is in the place of what it holds. */
test.each<[what: string, behave: Behave, code: string, log: RegExp]>([
  [
    'resets the connection',
    (_, { socket }) => void socket?.resetAndDestroy(),
    'UNAVAILABLE',
    /ECONNRESET|other side closed/,
  ],
  ['answers 500', (_, response) => json(response, { errors: [{ message: 'secret' }] }, 500), 'INVALID', /answers 500/],
  ['answers 503', (_, response) => json(response, {}, 503), 'UNAVAILABLE', /answers 503/],
  ['answers with a page', (_, response) => void response.end('<html>secret</html>'), 'INVALID', /no GraphQL answer/],
  [
    'answers with half of its JSON',
    (_, response) => void response.end('{"data":{"_entities":[{"notes":["of'),
    'INVALID',
    /no GraphQL answer/,
  ],
  [
    'ends in the middle of its answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"data":', () => response.destroy());
    },
    'UNAVAILABLE',
    /closed|aborted/,
  ],
  [
    'has text after its JSON',
    (_, response) => void response.end('{"data":{"_entities":[]}}{}'),
    'INVALID',
    /no GraphQL answer/,
  ],
  ['gives entities that are no list', (_, response) => give(response, 'secret'), 'INVALID', /no list/],
  [
    'gives fewer entities than were asked for',
    ([first], response) => give(response, [first]),
    'INVALID',
    /1 entities where 2/,
  ],
  ['gives more entities', (entities, response) => give(response, [...entities, null]), 'INVALID', /3 entities where 2/],
  [
    'gives entities in another order',
    (entities, response) => give(response, entities.reverse()),
    'INVALID',
    /another entity/,
  ],
  [
    'gives entities without their keys',
    (entities, response) =>
      give(
        response,
        entities.map(({ notes }) => ({ notes })),
      ),
    'INVALID',
    /another entity/,
  ],
  ['gives null without an error', (_, response) => give(response, null), 'INVALID', /no entities/],
  [
    'redirects',
    (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'INVALID',
    /answers 307/,
  ],
  ['never answers', () => {}, 'TIMEOUT', /no answer within 500 ms/],
  [
    'answers one byte at a time',
    (_, response) => {
      const drip = setInterval(() => response.write(' '), 100);
      response.once('close', () => clearInterval(drip));
    },
    'TIMEOUT',
    /no answer within 500 ms/,
  ],
  [
    'answers with 100 MB',
    (_, response) => {
      sent = 0;
      const more = () => {
        while (sent < 100 * MIB && !response.destroyed) {
          sent += 64 * 1024;
          if (!response.write('x'.repeat(64 * 1024))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    },
    'INVALID',
    /more than 1048576 bytes/,
  ],
])('a source that %s', async (_what, how, code, log) => {
  behave = how;
  platform.logged.length = 0;
  const { status, text, body } = await ask();
  expect(status).toBe(200);
  expect(body.data).toEqual({ persons: NAMES.map(person => ({ ...person, notes: null })) });
  expect(body.errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
    [['persons', 0], { code: `SOURCE_${code}`, source: 'notes' }],
    [['persons', 1], { code: `SOURCE_${code}`, source: 'notes' }],
  ]);
  expect(text).not.toMatch(INSIDE);
  expect(body.extensions?.coverage).toContainEqual({ source: 'notes', status: 'UNAVAILABLE', asOf: null });
  expect(body.extensions?.coverage).toContainEqual(expect.objectContaining({ source: 'names', status: 'ANSWERED' }));
  expect(JSON.stringify(logOfSource())).toMatch(log);
  // where in the gateway that was found says nothing
  expect(JSON.stringify(logOfSource())).not.toMatch(/\.ts:\d/);
});

test('an answer that is too large is not read to its end', () => {
  expect(sent).toBeLessThan(50 * MIB);
});

/** What of single values is not known: the rest of what the source holds is there. */
test.each<[what: string, change: (notes: unknown) => unknown, path: (string | number)[], message: RegExp]>([
  ['gives a value of a wrong type', () => 7, ['persons', 0, 'notes'], /not of its type \[String!\]/],
  ['gives a wrong value in a list', () => ['one', 7], ['persons', 0, 'notes', 1], /not of its type String!/],
  ['gives an object for a text', () => [{ secret: 1 }], ['persons', 0, 'notes', 0], /not of its type/],
  [
    'gives null where none may be',
    () => ['one', null],
    ['persons', 0, 'notes', 1],
    /Cannot return null for non-nullable/,
  ],
])('a source that %s', async (_what, change, path, message) => {
  behave = ([first, second], response) => give(response, [{ ...first, notes: change(first?.notes) }, second]);
  platform.logged.length = 0;
  const { text, body } = await ask();
  expect(body.data).toEqual({
    persons: [
      { name: 'Name 0', notes: null },
      { name: 'Name 1', notes: ['of 1'] },
    ],
  });
  expect(body.errors).toEqual([
    { message: expect.stringMatching(message), path, extensions: { code: 'SOURCE_INVALID', source: 'notes' } },
  ]);
  expect(text).not.toMatch(/secret/);
  expect(JSON.stringify(logOfSource())).toMatch(message);
});

test('a source that refuses the connection', async () => {
  const { transport } = fakeSubgraphs();
  const nobody = httpTransport({ urls: new Map([['notes', 'http://127.0.0.1:1/graphql']]) });
  const other = await testGateway({
    transport: (name, ...more) => (name === 'notes' ? nobody.transport(name, ...more) : transport(name, ...more)),
  });
  const { body, text } = await other.ask({ query: QUERY });
  expect(body.data).toEqual({ persons: NAMES.map(person => ({ ...person, notes: null })) });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_UNAVAILABLE', 'SOURCE_UNAVAILABLE']);
  expect(text).not.toMatch(INSIDE);
  expect(JSON.stringify(other.logged)).toMatch(/ECONNREFUSED/);
  await other.gateway.stop();
  await nobody.close();
});

test.each([
  [
    'without a path',
    undefined,
    [
      ['persons', 0],
      ['persons', 1],
    ],
  ],
  ['with the path of one entity', ['_entities', 1, 'notes'], [['persons', 1, 'notes']]],
])(
  'errors %s are masked, told at the places that they leave unknown, and whole in the log',
  async (_what, path, places) => {
    behave = ([first], response) =>
      json(response, {
        data: { _entities: path ? [first, null] : null },
        errors: [{ message: 'secret at 127.0.0.1', ...(path && { path }) }],
      });
    platform.logged.length = 0;
    const { text, body } = await ask();
    expect(body.errors?.map(error => error.path)).toEqual(places);
    for (const { extensions } of body.errors ?? [])
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', source: 'notes' });
    expect(text).not.toMatch(INSIDE);
    expect(JSON.stringify(platform.logged.filter(({ requestId }) => requestId === 'find-me'))).toMatch(/secret at 127/);
  },
);

test('no list and an empty one are told apart', async () => {
  behave = ([first, second], response) =>
    give(response, [
      { ...first, notes: [] },
      { ...second, notes: null },
    ]);
  const { body } = await ask();
  expect(body.data).toEqual({
    persons: [
      { name: 'Name 0', notes: [] },
      { name: 'Name 1', notes: null },
    ],
  });
});

describe('the circuit of a source', () => {
  it('opens when it fails again and again, closes when it is back, and nobody waits for it in between', async () => {
    const subgraphs = fakeSubgraphs();
    const other = await testGateway({
      transport: subgraphs.transport,
      resilience: { minimumRate: 0.5, window: 2000, halfOpenAfter: 300 },
    });
    const asked = () => subgraphs.asked.filter(({ subgraph }) => subgraph === 'notes').length;
    subgraphs.instead.set('notes', async () => ({ status: 500, body: {} }));
    // it is open as soon as an operation no longer asks it
    let body: Awaited<ReturnType<typeof other.ask>>['body'];
    let before: number;
    do {
      before = asked();
      ({ body } = await other.ask({ query: QUERY }));
    } while (asked() > before && before < 20);
    expect(before).toBeLessThan(20);
    expect(body.errors?.[0]?.extensions.code).toBe('SOURCE_UNAVAILABLE');
    expect(body.data).toEqual({ persons: NAMES.map(person => ({ ...person, notes: null })) });
    const state = async () =>
      (await (await fetch(`${other.gateway.url}/metrics`)).text()).match(/breaker_state\{source="notes"\} (\d)/)?.[1];
    expect(await state()).toBe('2');
    subgraphs.instead.clear();
    await new Promise(resolve => setTimeout(resolve, 400));
    expect((await other.ask({ query: QUERY })).body.errors).toBeUndefined();
    expect(await state()).toBe('0');
    await other.gateway.stop();
  });
});

describe('in the log', () => {
  it('each fetch that failed is a warning, and of those that were not made one in ten seconds; all are there at level info', async () => {
    const subgraphs = fakeSubgraphs();
    const other = await testGateway({ transport: subgraphs.transport, resilience: { minimumRate: 0.5 } });
    subgraphs.instead.set('notes', async () => ({ status: 500, body: {} }));
    for (let turn = 0; turn < 20; turn += 1) await other.ask({ query: QUERY }, { 'x-request-id': `turn-${turn}` });
    const made = subgraphs.asked.filter(({ subgraph }) => subgraph === 'notes').length;
    const lines = other.logged.filter(({ source }) => source === 'notes');
    const warnings = lines.filter(({ level }) => level === 40);
    expect(warnings.filter(({ detail }) => detail === 'it answers 500')).toHaveLength(made);
    expect(warnings.filter(({ detail }) => detail === 'its circuit is open')).toHaveLength(1);
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(20);
    await other.gateway.stop();
  });

  it('a source that is not asked is a warning again after ten seconds, and others at once', () => {
    let now = 0;
    const logFailure = createFailureLog(() => now);
    const levels: string[] = [];
    const log = { warn: () => levels.push('warn'), info: () => levels.push('info') } as unknown as Logger;
    const notAsked = new TransportFailure('unavailable', 'its circuit is open', { asked: false });
    const fail = (source: string) => logFailure(source, 'unavailable', notAsked, log);
    for (const source of ['notes', 'notes', 'names', 'notes']) fail(source);
    now = 10_000;
    for (const source of ['notes', 'notes']) fail(source);
    expect(levels).toEqual(['warn', 'info', 'warn', 'info', 'warn', 'info']);
  });

  it('what nobody expected says where it was', () => {
    const lines: object[] = [];
    const log = { warn: (line: object) => lines.push(line) } as unknown as Logger;
    const error = new TypeError('x is not a function');
    createFailureLog()('notes', 'unavailable', error, log);
    expect(lines).toEqual([{ source: 'notes', outcome: 'unavailable', err: error }]);
  });
});

test('a source may have more time than the others, or less', async () => {
  const subgraphs = fakeSubgraphs();
  const waits = () => new Promise<never>(() => {});
  const other = await testGateway({
    transport: subgraphs.transport,
    timeLimitMs: 60_000,
    timeLimits: new Map([['notes', 50]]),
  });
  subgraphs.instead.set('notes', waits);
  const { body } = await other.ask({ query: QUERY });
  expect(body.data).toEqual({ persons: NAMES.map(person => ({ ...person, notes: null })) });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_TIMEOUT', 'SOURCE_TIMEOUT']);
  expect(JSON.stringify(other.logged)).toMatch(/no answer within 50 ms/);
  await other.gateway.stop();
});

describe('a source that could not be reached', () => {
  const failing = (times: number) => {
    const subgraphs = fakeSubgraphs();
    let left = times;
    subgraphs.instead.set('names', async () => {
      left -= 1;
      if (left === 0) subgraphs.instead.clear();
      throw new Error('connect ECONNREFUSED');
    });
    return subgraphs;
  };

  it('is asked again for a query', async () => {
    const subgraphs = failing(2);
    const other = await testGateway({ transport: subgraphs.transport });
    const { body } = await other.ask({ query: '{ persons { name } }' });
    expect(body).toMatchObject({ data: { persons: NAMES } });
    expect(subgraphs.asked).toHaveLength(3);
    await other.gateway.stop();
  });

  it('is never asked again for a mutation', async () => {
    const subgraphs = failing(1);
    const other = await testGateway({ transport: subgraphs.transport });
    const { body } = await other.ask({ query: 'mutation { rename(id: "1", name: "New") { name } }' });
    expect(body.data).toEqual({ rename: null });
    expect(body.errors?.map(({ path }) => path)).toEqual([['rename']]);
    expect(subgraphs.asked).toHaveLength(1);
    await other.gateway.stop();
  });
});

describe('nobody is asked any more', () => {
  it('when the caller has left', async () => {
    const subgraphs = fakeSubgraphs();
    let release = () => {};
    const entered = new Promise<void>(resolve => {
      subgraphs.instead.set('names', async () => {
        resolve();
        await new Promise<void>(go => {
          release = go;
        });
        return { status: 200, body: { data: { persons: [{ __typename: 'Person', id: '1', name: 'A' }] } } };
      });
    });
    const other = await testGateway({ transport: subgraphs.transport });
    const controller = new AbortController();
    const left = fetch(`${other.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await other.issuer.token()}` },
      body: JSON.stringify({ query: QUERY }),
      signal: controller.signal,
    }).catch((error: Error) => error.name);
    await entered;
    controller.abort();
    expect(await left).toBe('AbortError');
    await new Promise(resolve => setTimeout(resolve, 100));
    release();
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(subgraphs.asked.map(({ subgraph }) => subgraph)).toEqual(['names']);
    await other.gateway.stop();
  });

  it('when the time of the operation is over', async () => {
    const subgraphs = fakeSubgraphs();
    subgraphs.instead.set('notes', () => new Promise(() => {}));
    const other = await testGateway({ transport: subgraphs.transport, timeLimitMs: 60_000, deadlineMs: 300 });
    const { body } = await other.ask({ query: QUERY });
    expect(body.data).toEqual({ persons: NAMES.map(person => ({ ...person, notes: null })) });
    expect(body.errors?.[0]?.extensions.code).toBe('SOURCE_TIMEOUT');
    await other.gateway.stop();
  });
});

test('an address that no graph has any more is let go of when another comes', async () => {
  const answering = async () => {
    const other = createServer((_, response) => json(response, {}));
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const closed = new Promise<void>(resolve =>
      other.on('connection', socket => socket.once('close', () => resolve())),
    );
    return { other, closed, url: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` };
  };
  const [before, after] = [await answering(), await answering()];
  const { transport, close } = httpTransport({ unusedMs: 20 });
  const ask = (address: string) => transport('notes', {}, { query: '{ a }', address });
  await ask(before.url);
  await new Promise(resolve => setTimeout(resolve, 50));
  await ask(after.url);
  const patience = new Promise(resolve => setTimeout(resolve, 2000, 'still open').unref());
  expect(await Promise.race([before.closed, patience])).toBeUndefined();
  await close();
  for (const { other } of [before, after]) other.close();
});
