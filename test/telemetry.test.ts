import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import type { Connection } from 'mongoose';
import { httpTransport } from '../gateway/source/http.ts';
import { compose } from '../gateway/supergraph/compose.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import type { SigningKey } from '../kit/signing/keys.ts';
import type { RequestContext } from '../kit/subgraph/define.ts';
import { serve } from '../kit/subgraph/serve.ts';
import { type Subgraph, type SubgraphSetting, startSubgraph } from '../kit/subgraph/subgraph.ts';
import { startTelemetry } from '../kit/telemetry/telemetry.ts';
import { recordSpans, treeOf } from '../kit/telemetry/testing.ts';
import { parentOf } from '../kit/telemetry/traceparent.ts';
import { readSpanTarget } from '../platform/environment.ts';

/** Promise: one operation is one trace, through all processes that have worked for it, and there is nothing personal in it. */

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACEPARENT = `00-${TRACE}-00f067aa0ba902b7-01`;
const QUERY = 'query Known($id: ID!) { person(id: $id) { name notes } }';
const STEPS = { 'careweave-gateway: identity': {}, 'careweave-gateway: limits': {}, 'careweave-gateway: plan': {} };

const recorder = recordSpans();
const ends: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});
const started = async (options: Parameters<typeof testGateway>[0]): Promise<TestGateway> => {
  const test = await testGateway(options);
  ends.push(() => test.gateway.stop());
  return test;
};

const named = (spans: readonly ReadableSpan[], name: string) => spans.find(span => span.name === name) as ReadableSpan;
const trace = recorder.service('careweave-gateway');
const operationNames = ['Known'];

describe('an operation over subgraphs that run elsewhere', () => {
  const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
  const NAMES = `${LINK} type Query { person(id: ID!): Person } type Person @key(fields: "id") { id: ID! name: String }`;
  const NOTES = `${LINK} type Person @key(fields: "id") { id: ID! notes: [String!] }`;
  const person = (_: unknown, { id }: { id: string }) => ({ id, name: `Name ${id}` });
  const notes = async ({ id }: { id: string }, _: unknown, { askGrants }: RequestContext) => {
    await askGrants([id]);
    return ['first'];
  };
  let test: TestGateway;

  beforeAll(async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const callerKey: SigningKey = { kid: 'gateway', key: publicKey };
    const running = new Map<string, Subgraph>();
    const start = async (name: string, sdl: string, resolvers: object) => {
      const setting: SubgraphSetting = {
        connection: {} as Connection,
        callerKey,
        grantKey: callerKey,
        grantSource: async (authorization, persons, traceparent) =>
          (await running.get('names')?.grants(authorization, { persons }, traceparent))?.body as Record<string, string>,
        signGrants: async () => ({}),
        grantAudiences: ['notes'],
        log() {},
        trace: recorder.service(`careweave-${name}`),
      };
      const subgraph = await startSubgraph({ name, sdl, resolvers, open: () => request => request }, setting);
      running.set(name, subgraph);
      const listening = await serve(subgraph, { port: 0 });
      ends.push(subgraph.stop, listening.stop);
      return `${listening.url}/graphql`;
    };
    const __resolveReference = (reference: object) => reference;
    const urls = new Map([
      ['names', await start('names', NAMES, { Query: { person }, Person: { __resolveReference } })],
      ['notes', await start('notes', NOTES, { Person: { __resolveReference, notes } })],
    ]);
    const { transport, close } = httpTransport({ urls });
    ends.push(close);
    const parts = [
      { name: 'names', sdl: NAMES },
      { name: 'notes', sdl: NOTES },
    ];
    const { supergraph } = compose(parts);
    test = await started({
      trace,
      operationNames,
      supergraph,
      transport,
      callerKey: { kid: 'gateway', key: privateKey },
    });
  });

  it('is one trace, which goes on where the caller’s was', async () => {
    const { body } = await test.ask({ query: QUERY, variables: { id: 'person-8020' } }, { traceparent: TRACEPARENT });
    expect(body).toMatchObject({ data: { person: { name: 'Name person-8020', notes: ['first'] } } });
    const spans = await recorder.taken();
    expect(treeOf(spans)).toEqual({
      'careweave-gateway: operation': {
        ...STEPS,
        'careweave-gateway: execute': {},
        'careweave-gateway: project': {},
        'careweave-gateway: fetch names': { 'careweave-names: subgraph names': { 'careweave-names: execute': {} } },
        'careweave-gateway: fetch notes': {
          'careweave-notes: subgraph notes': {
            'careweave-notes: execute': { 'careweave-notes: fetch grants': { 'careweave-names: grants names': {} } },
          },
        },
      },
    });
    expect(new Set(spans.map(span => span.spanContext().traceId))).toEqual(new Set([TRACE]));
    const operation = named(spans, 'operation');
    expect(operation.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
    expect(operation.attributes).toEqual({
      outcome: 'complete',
      'graphql.operation.name': 'Known',
      'graphql.operation.type': 'query',
      codes: [],
      'http.response.status_code': 200,
    });
    expect(named(spans, 'fetch notes').attributes).toEqual({
      source: 'notes',
      outcome: 'answered',
      'graphql.operation.type': 'query',
    });
    expect(test.logged).toContainEqual(expect.objectContaining({ msg: 'operation', traceId: TRACE }));
  });
});

describe('spans', () => {
  let test: TestGateway;
  beforeAll(async () => {
    test = await started({ trace, operationNames, timeLimitMs: 200, resilience: { minimumRate: 1000 } });
  });
  beforeEach(() => test.subgraphs.instead.clear());

  it('say whether a plan was there', async () => {
    const query = `{ person(id: "${Math.random()}") { name } }`;
    for (const cache of ['miss', 'hit']) {
      await test.ask({ query });
      expect(named(await recorder.taken(), 'plan').attributes).toEqual({ cache });
    }
  });

  it.each([
    ['timeout', () => new Promise<never>(() => {})],
    ['unavailable', () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7 for person-8020'))],
    ['invalid', async () => ({ status: 200, body: { said: 'person-8020' } })],
  ])('say how a source has failed: %s', async (outcome, instead) => {
    test.subgraphs.instead.set('notes', instead);
    await test.ask({ query: QUERY, variables: { id: '1' } });
    const spans = await recorder.taken();
    expect(named(spans, 'fetch notes')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { source: 'notes', outcome },
    });
    expect(named(spans, 'fetch names')).toMatchObject({ status: { code: 0 }, attributes: { outcome: 'answered' } });
    expect(named(spans, 'operation').attributes).toMatchObject({ outcome: 'partial' });
  });

  it('are there for what is refused, too', async () => {
    await test.ask({ query: QUERY }, { authorization: 'Bearer none' });
    const unknown = await recorder.taken();
    expect(treeOf(unknown)).toEqual({ 'careweave-gateway: operation': { 'careweave-gateway: identity': {} } });
    expect(named(unknown, 'identity').status.code).toBe(SpanStatusCode.ERROR);
    await test.ask({ query: `{ ${'a:__typename '.repeat(6000)} }` });
    const large = await recorder.taken();
    expect(named(large, 'limits').attributes).toEqual({ exceeded: true });
    expect(named(large, 'operation').attributes).toEqual({ 'http.response.status_code': 400 });
  });

  it('have nothing personal in them', async () => {
    const instead = async () => ({
      status: 200,
      body: { data: null, errors: [{ message: 'Peeters', path: ['Peeters'], extensions: { code: 'Peeters-8020' } }] },
    });
    test.subgraphs.instead.set('notes', instead);
    const query =
      'query Peeters8020($id: ID!) { Peeters: person(id: $id) { name notes } other: person(id: "8020") { name } }';
    const token = await test.issuer.token({ sub: 'Peeters', name: 'Peeters' });
    const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'Peeters', tracestate: 'by=Peeters' };
    await test.ask({ query, variables: { id: 'Peeters-8020' }, operationName: 'Peeters8020' }, headers);
    const spans = await recorder.taken();
    expect(spans.length).toBeGreaterThan(6);
    const told = spans.map(span => {
      const { name, attributes, events, links, status, resource } = span;
      return JSON.stringify([name, attributes, events, links, status, resource.attributes, span.spanContext()]);
    });
    expect(told.join('\n')).not.toMatch(/Peeters|8020/);
    expect(named(spans, 'operation').attributes['graphql.operation.name']).toBe('other');
  });

  it('end when the caller leaves', async () => {
    test.subgraphs.instead.set('names', () => new Promise(() => {}));
    const leaving = new AbortController();
    const asked = fetch(`${test.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await test.issuer.token()}` },
      body: JSON.stringify({ query: QUERY, variables: { id: '1' } }),
      signal: leaving.signal,
    });
    setTimeout(() => leaving.abort(), 50);
    await expect(asked).rejects.toThrow();
    const spans = await recorder.taken();
    expect(named(spans, 'operation').attributes.outcome).toBe('left');
    expect(named(spans, 'fetch names').status.code).toBe(SpanStatusCode.ERROR);
  });
});

describe('a span', () => {
  it('ends with all that is still open below it, once', async () => {
    const operation = trace('operation', undefined);
    const step = operation.child('step');
    step.child('ended').end();
    step.child('open');
    operation.end();
    step.set({ late: true }).end();
    operation.end();
    const spans = await recorder.taken();
    expect(spans.map(({ name, status }) => [name, status.code])).toEqual([
      ['ended', SpanStatusCode.UNSET],
      ['open', SpanStatusCode.ERROR],
      ['step', SpanStatusCode.ERROR],
      ['operation', SpanStatusCode.UNSET],
    ]);
  });

  it.each([
    [TRACEPARENT, TRACE],
    [`cc-${TRACE}-00f067aa0ba902b7-01-more`, TRACE],
    [`00-${TRACE}-00f067aa0ba902b7-01-more`, undefined],
    [`ff-${TRACE}-00f067aa0ba902b7-01`, undefined],
    [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, undefined],
    [`00-${TRACE}-${'0'.repeat(16)}-01`, undefined],
    [`00-${TRACE.toUpperCase()}-00f067aa0ba902b7-01`, undefined],
    [`${TRACEPARENT}, ${TRACEPARENT}`, undefined],
    [undefined, undefined],
    [['00'], undefined],
  ])('goes on below %p: %p', (header, traceId) => {
    expect(parentOf(header)?.traceId).toBe(traceId);
  });

  it('that the caller does not want recorded is not, and subgraphs are told', async () => {
    const operation = trace('operation', TRACEPARENT.replace(/1$/, '0'));
    const step = operation.child('step');
    expect(step.traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`));
    step.end();
    operation.end();
    trace('operation', undefined).end();
    expect((await recorder.taken()).length).toBe(1);
  });
});

it('without spans, nothing is sent along and nothing is logged of traces', async () => {
  const test = await started({ operationNames });
  await test.ask({ query: QUERY, variables: { id: '1' } }, { traceparent: TRACEPARENT });
  expect(test.subgraphs.asked.map(({ traceparent }) => traceparent)).toEqual([undefined, undefined]);
  expect(JSON.stringify(test.logged)).not.toMatch(/traceId/);
});

describe('where spans go', () => {
  const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
  it.each([
    [{}, null],
    [ENDPOINT, 'otlp'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces' }, 'otlp'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, null],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'otlp'],
    [{ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'console' }, 'console'],
    [{ ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, null],
    [{ ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }, null],
  ])('is in the environment: %j is %p', (env, target) => {
    expect(readSpanTarget(env)).toBe(target);
  });

  it('is told plainly when it is wrong', () => {
    expect(() => readSpanTarget({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow(/OTEL_EXPORTER_OTLP_END/);
  });

  it('can be a collector, by OTLP over HTTP', async () => {
    const received: { path: string | undefined; body: string }[] = [];
    const collector = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      received.push({ path: request.url, body: Buffer.concat(chunks).toString() });
      response.setHeader('content-type', 'application/json').end('{}');
    });
    await new Promise<void>(resolve => void collector.listen(0, '127.0.0.1', resolve));
    ends.push(async () => void collector.close());
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    process.env.OTEL_RESOURCE_ATTRIBUTES = 'deployment.environment.name=test';
    const problems: string[] = [];
    const telemetry = await startTelemetry('otlp', problem => problems.push(problem));
    for (const name of ['careweave-gateway', 'careweave-people'])
      telemetry?.service(name)('operation', TRACEPARENT).end();
    await telemetry?.stop();
    expect(problems).toEqual([]);
    expect(received.map(({ path }) => path)).toEqual(['/v1/traces']);
    for (const part of ['careweave-gateway', 'careweave-people', 'deployment.environment.name', TRACE])
      expect(received[0]?.body).toContain(part);
  });

  it('is said to be away once, and holds up no end', async () => {
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:9';
    process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '500';
    const problems: string[] = [];
    const telemetry = await startTelemetry('otlp', problem => problems.push(problem));
    telemetry?.service('careweave-gateway')('operation', undefined).end();
    const before = performance.now();
    await telemetry?.stop();
    expect(performance.now() - before).toBeLessThan(5000);
    expect(problems).toEqual([expect.stringMatching(/^Spans can’t be sent: /)]);
  });
});
