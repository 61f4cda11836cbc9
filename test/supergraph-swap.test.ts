import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { graphql, parse } from 'graphql';
import { pino } from 'pino';
import { startAlone } from '../gateway/alone.ts';
import type { Gateway } from '../gateway/index.ts';
import { fileSource } from '../gateway/supergraph/source.ts';

/** Promise: a new supergraph is taken over while requests run, none fails or mixes two graphs, and a bad one changes nothing. */

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const servers: Server[] = [];

/** A subgraph on a port of its own, whose answers say from which generation of the graph they are. */
async function serveSubgraph(
  name: string,
  sdl: string,
  generation: string,
): Promise<{ name: string; sdl: string; url: string }> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(`${LINK} ${sdl}`),
    resolvers: {
      Query: { ward: () => ({ id: '7', name: generation }) },
      Ward: { __resolveReference: ({ id }: { id: string }) => ({ id, beds: generation }) },
    },
  });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', async () => {
      const { query: source, variables: variableValues } = JSON.parse(body);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(await graphql({ schema, source, variableValues })));
    });
  });
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { name, sdl: `${LINK} ${sdl}`, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** The supergraph of a generation: two subgraphs of its own, each of which says so. */
async function supergraphOf(generation: string): Promise<string> {
  const parts = await Promise.all([
    serveSubgraph(
      'wards',
      'type Query { ward: Ward } type Ward @key(fields: "id") { id: ID! name: String }',
      generation,
    ),
    serveSubgraph('beds', `type Ward @key(fields: "id") { id: ID! beds: String ${generation}: Int }`, generation),
  ]);
  const composed = composeServices(parts.map(({ name, sdl, url }) => ({ name, typeDefs: parse(sdl), url })));
  if (!composed.supergraphSdl) throw new Error(composed.errors?.[0]?.message);
  return composed.supergraphSdl;
}

const folder = mkdtempSync(join(tmpdir(), 'careweave-swap-'));
const file = join(folder, 'supergraph.graphql');
/** As whoever deploys does: so that nobody reads half of it. */
const replace = (text: string) => {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
};

const logged: Record<string, unknown>[] = [];
let graphs: string[];
let engine: Gateway;

beforeAll(async () => {
  graphs = [await supergraphOf('first'), await supergraphOf('second')];
  replace(graphs[0] as string);
  engine = await startAlone({
    supergraph: graphs[0] as string,
    follow: fileSource(file),
    port: 0,
    host: '127.0.0.1',
    timeLimitMs: 5000,
    logger: pino({ level: 'warn' }, { write: line => logged.push(JSON.parse(line) as Record<string, unknown>) }),
  });
});
afterAll(async () => {
  await engine.stop();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string) {
  const response = await fetch(`${engine.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data?: { ward: { name: string; beds: string } }; errors?: unknown[] };
}

async function until(what: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

const QUERY = '{ ward { name beds } }';
const generation = async () => (await ask(QUERY)).data?.ward.name;

test('requests go on through many swaps; each is answered, and by one graph only', async () => {
  let swapping = true;
  const answers: string[] = [];
  const callers = Array.from({ length: 8 }, async () => {
    while (swapping) {
      const { data, errors } = await ask(QUERY);
      answers.push(errors || !data ? JSON.stringify(errors) : `${data.ward.name} ${data.ward.beds}`);
    }
  });
  for (let turn = 1; turn <= 6; turn += 1) {
    replace(graphs[turn % 2] as string);
    const expected = turn % 2 === 1 ? 'second' : 'first';
    await until(async () => (await generation()) === expected);
  }
  swapping = false;
  await Promise.all(callers);
  expect([...new Set(answers)].sort()).toEqual(['first first', 'second second']);
});

test('what the new graph has is there at once, and what it has not is gone', async () => {
  replace(graphs[0] as string);
  await until(async () => (await ask('{ ward { first } }')).errors === undefined);
  replace(graphs[1] as string);
  await until(async () => (await ask('{ ward { second } }')).errors === undefined);
  expect((await ask('{ ward { first } }')).errors).toHaveLength(1);
});

test.each([
  ['no GraphQL', 'type Query {'],
  ['no supergraph', 'type Query { ward: String }'],
  ['an empty file', ''],
])('%s is refused, and the last good one answers on', async (_what, text) => {
  const before = await generation();
  logged.length = 0;
  replace(text);
  await until(async () => logged.some(({ msg }) => String(msg).includes('refused')));
  expect(await generation()).toBe(before);
  replace(graphs[before === 'first' ? 1 : 0] as string);
  await until(async () => (await generation()) !== before);
});

test('a graph with Careweave’s grant is refused by the engine alone, at the start and later', async () => {
  const careweave = (graphs[0] as string).replace(/type Query\b/, 'scalar AccessGrant\n\ntype Query');
  const options = { port: 0, host: '127.0.0.1', timeLimitMs: 1000, logger: pino({ level: 'silent' }) };
  await expect(startAlone({ ...options, supergraph: careweave })).rejects.toThrow('grant');
  const before = await generation();
  expect(before).toMatch(/^(first|second)$/);
  logged.length = 0;
  replace(careweave);
  await until(async () => logged.some(({ msg }) => String(msg).includes('refused')));
  expect(await generation()).toBe(before);
});

test('the metrics count what was taken over and what was refused', async () => {
  const text = await (await fetch(`${engine.url}/metrics`)).text();
  expect(text).toMatch(/careweave_supergraphs_total\{outcome="taken"\} [1-9]/);
  expect(text).toMatch(/careweave_supergraphs_total\{outcome="refused"\} [1-9]/);
});
