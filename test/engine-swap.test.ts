import { createHash } from 'node:crypto';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { parse } from 'graphql';
import { pino } from 'pino';
import { operationContext } from '../gateway/context.ts';
import { readData } from '../gateway/engine/answer-text.ts';
import { type SmallGraph, type SmallPart, smallGraph, smallGraphOf } from '../gateway/testing/graph.ts';
import { asAsked, useGraph } from './support/use-graph.ts';

/** Promise: the graph can be replaced while it answers; nobody sees half of each, and a graph that is not good changes nothing. */

const note = (text: string) => ({ Ward: { ...asAsked, note: () => text } });
const WARDS: SmallPart = {
  name: 'wards',
  sdl: 'type Query { ward: Ward } type Ward @key(fields: "id") { id: ID! name: String }',
  resolvers: { Query: { ward: () => ({ id: 'w', name: 'West' }) } },
};
const NOTES: SmallPart = {
  name: 'notes',
  sdl: 'type Ward @key(fields: "id") { id: ID! note: String old: Int }',
  resolvers: note('of before'),
};
const JOURNAL: SmallPart = {
  name: 'journal',
  sdl: 'type Ward @key(fields: "id") { id: ID! note: String new: Int }',
  resolvers: note('of after'),
};
const AFTER = smallGraphOf([WARDS, JOURNAL]);
const QUERY = '{ ward { note } }';

let graph: SmallGraph;
beforeEach(async () => {
  graph = await smallGraph([WARDS, NOTES], { more: [JOURNAL] });
});
afterEach(() => graph.stop());

const sources = () => graph.asked.map(({ source }) => source);

/** Lets a subgraph wait once before it answers; tells when it has been asked, and lets it go on. */
function holding(source: string) {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  const reached = new Promise<void>(resolve => {
    graph.instead.set(source, async request => {
      graph.instead.delete(source);
      resolve();
      await released;
      return graph.answer(source, request);
    });
  });
  return { reached, release };
}

describe('another supergraph', () => {
  it('answers from when it is taken over, the same operation too', async () => {
    expect((await graph.ask(QUERY)).data).toEqual({ ward: { note: 'of before' } });
    await graph.engine.use(AFTER);
    expect((await graph.ask(QUERY)).data).toEqual({ ward: { note: 'of after' } });
    expect(sources()).toEqual(['wards', 'notes', 'wards', 'journal']);
  });

  it('has its own fields, and no others', async () => {
    await graph.engine.use(AFTER);
    expect((await graph.ask('{ ward { new } }')).data).toEqual({ ward: { new: null } });
    expect((await graph.ask('{ ward { old } }')).errors?.[0]?.message).toMatch(/Cannot query field "old"/);
    expect(await graph.text('{ __type(name: "Ward") { fields { name } } }')).not.toMatch(/old/);
  });

  it('leaves an operation under way to the graph with which it began', async () => {
    const held = holding('wards');
    const answer = graph.ask('{ ward { note old __typename } __type(name: "Ward") { fields { name } } }');
    await held.reached;
    await graph.engine.use(AFTER);
    expect((await graph.ask(QUERY)).data).toEqual({ ward: { note: 'of after' } });
    held.release();
    const { data, errors } = await answer;
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ ward: { note: 'of before', old: null, __typename: 'Ward' } });
    expect(JSON.stringify(data)).toMatch(/"old"\}/);
  });

  it('leaves an operation that was validated for the graph before to that graph', async () => {
    const { executor } = await graph.engine.load({ apollo: {} });
    const document = parse('{ ward { old note } }');
    const schema = graph.engine.current().graph.api;
    await graph.engine.use(AFTER);
    const operation = document.definitions[0];
    const context = operationContext('late', pino({ level: 'silent' }));
    const request = { schema, document, operation, operationName: null, queryHash: 'late', request: {}, context };
    const { data, errors } = (await executor?.(request as unknown as GatewayGraphQLRequestContext)) ?? {};
    expect(errors).toBeUndefined();
    expect(readData(data)).toEqual({ ward: { old: null, note: 'of before' } });
  });

  it('is planned for before it answers anybody', async () => {
    const queries = [QUERY, 'query Other { ward { name } }'];
    await graph.engine.use(AFTER, queries);
    const { known } = graph.engine.current();
    const names = [null, 'Other'];
    for (const [at, query] of queries.entries())
      expect(known(createHash('sha256').update(query).digest('hex'), names[at] ?? null, {})).toBeDefined();
  });

  it('is planned for with every choice of an operation’s conditions', async () => {
    const query = 'query($a: Boolean!, $b: Boolean!) { ward { name @include(if: $a) note @skip(if: $b) } }';
    await graph.engine.use(AFTER, [query]);
    const { known } = graph.engine.current();
    const key = createHash('sha256').update(query).digest('hex');
    for (const a of [true, false]) for (const b of [true, false]) expect(known(key, null, { a, b })).toBeDefined();
    expect(new Set([known(key, null, { a: true, b: true }), known(key, null, { a: false, b: true })]).size).toBe(2);
  });

  it('tells those who listen, once it is in force', async () => {
    const heard: (string | undefined)[] = [];
    const stop = graph.engine.onSchemaLoadOrUpdate(({ coreSupergraphSdl }) => heard.push(coreSupergraphSdl));
    await graph.engine.use(AFTER);
    await expect(graph.engine.use('type Query { a: Int }')).rejects.toThrow();
    stop();
    await graph.engine.use(smallGraphOf([WARDS, NOTES]));
    expect(heard).toEqual([AFTER]);
  });

  it.each([
    ['no GraphQL', 'type {', []],
    ['no supergraph', 'type Query { ward: Int }', []],
    ['nothing', '', []],
    ['a supergraph of which a part is missing', AFTER.replace(/type Ward[^}]*\}/, ''), []],
    ['one that can’t answer an operation that is in use', AFTER, ['{ ward { old } }']],
    ['one for which what is in use is no operation', AFTER, ['{ ward {']],
  ])('that is %s is refused, and the last good one keeps answering', async (_what, supergraph, warm) => {
    const before = graph.engine.current();
    await expect(graph.engine.use(supergraph, warm)).rejects.toThrow();
    expect(graph.engine.current()).toBe(before);
    expect((await graph.ask('{ ward { note old } }')).data).toEqual({ ward: { note: 'of before', old: null } });
  });
});

it('an engine does not start on a supergraph that is none', async () => {
  await expect(smallGraph([WARDS], { supergraph: 'type Query { a: Int }' })).rejects.toThrow(/no supergraph/);
});

const unreachable = await useGraph([WARDS, NOTES], {
  supergraph: smallGraphOf([WARDS, NOTES]).replace(
    'graph: NOTES, key: "id"',
    'graph: NOTES, key: "id", resolvable: false',
  ),
});

describe('an operation to which no way through the subgraphs leads', () => {
  it('is refused in words that name no subgraph, and nobody is asked', async () => {
    const { data, errors } = await unreachable.ask(QUERY);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_UNPLANNED' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/notes|wards/i);
    expect(unreachable.asked).toEqual([]);
  });

  it('takes nothing away from others', async () => {
    await unreachable.ask(QUERY);
    expect((await unreachable.ask('{ ward { name } }')).data).toEqual({ ward: { name: 'West' } });
  });

  it('refuses the supergraph when it is in use', async () => {
    const supergraph = unreachable.engine.current().graph.sdl;
    await expect(graph.engine.use(supergraph, [QUERY])).rejects.toThrow(/no way through/);
    expect((await graph.ask(QUERY)).data).toEqual({ ward: { note: 'of before' } });
  });
});
