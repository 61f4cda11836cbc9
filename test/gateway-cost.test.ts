import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { readSupergraph } from '../gateway/engine/supergraph.ts';
import { evaluate } from '../gateway/limits/cost.ts';
import { LIMITS } from '../gateway/limits/limits.ts';
import { costOf } from '../gateway/limits/operation-cost.ts';
import { Allowance, RATE } from '../gateway/limits/rate.ts';
import { readWeights } from '../gateway/limits/weights.ts';
import { compose } from '../gateway/supergraph/compose.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import type { FakePart } from '../gateway/testing/subgraphs.ts';
import { exampleOperations } from '../platform/operations.ts';

/** Promise: what an answer could be at most is known before anything is asked; too much is refused, and too much too often. */

const SIZED = '@listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)';
const LISTS: FakePart = {
  name: 'lists',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@cost", "@listSize"])
    type Query {
      few: [Row!] @listSize(assumedSize: 3)
      plain: [Row!]
      rows(first: Int = 20): [Row!] ${SIZED}
      ends(first: Int, last: Int): [Row!] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
      guessed(first: Int): [Row!] @listSize(assumedSize: 4, slicingArguments: ["first"], requireOneSlicingArgument: false)
      page(first: Int = 20): Page
        @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
      dear(deep: Boolean @cost(weight: 7)): String @cost(weight: 5)
      any: [Any!] @listSize(assumedSize: 2)
    }
    type Mutation { write: Row }
    type Page { nodes: [Row!]! edges: [Edge!]! total: Int }
    type Edge { node: Row! }
    type Row { id: ID names: [String!] rows(first: Int = 20): [Row!] ${SIZED} heavy: Heavy }
    type Heavy @cost(weight: 9) { x: Int }
    union Any = Row | Heavy`,
  resolvers: { Query: { rows: (_: unknown, { first }: { first: number }) => [{ id: String(first) }] } },
};

/** Counts the cost of operations over a supergraph. */
function counting(supergraph: string) {
  const graph = { schema: readSupergraph(supergraph).api, weights: readWeights(parse(supergraph)) };
  return (text: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return evaluate(costOf({ document, operation }, graph), variables);
  };
}

describe('the cost of an operation', () => {
  const cost = counting(compose([LISTS]).supergraph);
  const N = 'query($n: Int) { rows(first: $n) { id rows(first: 3) { id } } }';

  it.each([
    ['each object of a list as long as @listSize assumes', '{ few { id names } }', {}, 3],
    ['ten of a list of which nothing is said', '{ plain { id } }', {}, 10],
    ['as many as the argument says', '{ rows(first: 5) { id } }', {}, 5],
    ['as many as the argument has by default', '{ rows { id } }', {}, 20],
    ['the argument rather than what is assumed', '{ guessed(first: 9) { id } }', {}, 9],
    ['what is assumed without the argument', '{ guessed { id } }', {}, 4],
    ['200 where nothing tells', '{ ends { id } }', {}, 200],
    ['the larger of two arguments', '{ ends(first: 5, last: 9) { id } }', {}, 9],
    ['lists in lists, times each other', '{ rows(first: 5) { rows(first: 7) { rows(first: 2) { id } } } }', {}, 110],
    ['a variable by its value', N, { n: 50 }, 200],
    ['a variable without a value as if it were not there', N, {}, 80],
    ['a variable that is null as if it were not there', N, { n: null }, 80],
    ['a variable of another type as if it were not there', N, { n: '1' }, 80],
    ['a negative variable as none', N, { n: -1_000_000 }, 0],
    ['a variable by its default', 'query($n: Int = 30) { rows(first: $n) { id } }', {}, 30],
    ['200 for a variable where nothing tells', 'query($n: Int) { ends(first: $n) { id } }', {}, 200],
    ['the larger of a variable and a number', 'query($n: Int) { ends(first: $n, last: 9) { id } }', { n: 3 }, 9],
    [
      'variables in lists of variables',
      'query($n: Int) { rows(first: $n) { rows(first: $n) { id } } }',
      { n: 10 },
      110,
    ],
    ['the rows of a page', '{ page(first: 5) { total nodes { id } } }', {}, 6],
    ['the edges of a page', '{ page(first: 5) { edges { node { id } } } }', {}, 11],
    ['the rows of a page in a fragment', '{ page(first: 5) { ...f } } fragment f on Page { nodes { id } }', {}, 6],
    ['@cost of a type', '{ few { heavy { x } } }', {}, 30],
    ['@cost of a field', '{ dear }', {}, 5],
    ['@cost of an argument that is given', '{ dear(deep: true) }', {}, 12],
    ['each alias', '{ a: few { id } b: few { id } }', {}, 6],
    ['each fragment of a union', '{ any { ... on Row { rows(first: 1) { id } } ... on Heavy { x } } }', {}, 4],
    ['what is left out', '{ few @skip(if: true) { id } }', {}, 3],
    ['ten for a mutation', 'mutation { write { id } }', {}, 11],
    ['nothing for what is asked about the schema', '{ __typename __schema { types { name } } }', {}, 0],
  ])('counts %s', (_what, text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected);
  });
});

describe('over the platform’s graph', () => {
  const cost = counting(readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8'));

  it.each(exampleOperations())('$name is taken', ({ text }) => {
    expect(cost(text)).toBeGreaterThan(0);
    expect(cost(text)).toBeLessThanOrEqual(LIMITS.cost);
  });

  it('all about 50 persons is taken, and what a caller may ask holds it twice', () => {
    const text = exampleOperations().find(({ name }) => name === 'PersonsView')?.text ?? '';
    expect(cost(text, { first: 50 })).toBeLessThanOrEqual(LIMITS.cost);
    expect(2 * cost(text, { first: 50 })).toBeLessThanOrEqual(RATE.burst);
  });

  it('three lists of 200 in each other are not', () => {
    const text = `{ pilots(first: 200) { nodes { programme { pilots(first: 200) { nodes {
      enrolments(first: 200) { nodes { id } } } } } } } }`;
    expect(cost(text)).toBeGreaterThan(10 * LIMITS.cost);
  });
});

describe('refused before any subgraph is asked is', () => {
  let platform: TestGateway;
  beforeAll(async () => {
    platform = await testGateway({}, [LISTS]);
  });
  afterAll(() => platform.gateway.stop());
  beforeEach(() => platform.subgraphs.asked.splice(0));
  const ROWS = 'query($n: Int) { rows(first: $n) { id } }';

  it.each([
    ['a huge number', { query: '{ rows(first: 2147483647) { id } }' }, 2_147_483_647],
    ['a huge variable', { query: ROWS, variables: { n: 2_000_000_000 } }, 2_000_000_000],
    ['lists in lists', { query: '{ rows(first: 200) { rows(first: 200) { rows(first: 200) { id } } } }' }, 8_040_200],
    [
      'many names for one list',
      { query: `{ ${Array.from({ length: 300 }, (_, i) => `a${i}: rows(first: 2000) { id }`).join(' ')} }` },
      600_000,
    ],
  ])('%s', async (_what, body, cost) => {
    const answer = await platform.ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      limit: 'cost',
      maximum: LIMITS.cost,
      cost,
    });
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it('one choice of variables, and not another of the same text', async () => {
    expect((await platform.ask({ query: ROWS, variables: { n: 1_000_000 } })).status).toBe(400);
    expect((await platform.ask({ query: ROWS, variables: { n: 7 } })).body.data).toEqual({ rows: [{ id: '7' }] });
    expect((await platform.ask({ query: ROWS, variables: { n: LIMITS.cost } })).status).toBe(200);
    expect((await platform.ask({ query: ROWS, variables: { n: LIMITS.cost + 1 } })).status).toBe(400);
  });

  it('not a negative number: the source says what is wrong with it', async () => {
    expect((await platform.ask({ query: ROWS, variables: { n: -1 } })).body.data).toEqual({ rows: [{ id: '-1' }] });
  });
});

describe('what a caller may ask in a time', () => {
  const rate = { perSecond: 10, burst: 100 };
  /** An allowance with a clock that stands still unless it is set. */
  function allowance() {
    const clock = { ms: 0 };
    return { clock, allowance: new Allowance(rate, () => clock.ms) };
  }

  it('is a burst, and comes back with time; what is refused takes nothing', () => {
    const { clock, allowance: each } = allowance();
    expect([each.take('a', 60), each.take('a', 40), each.take('a', 25), each.take('a', 25)]).toEqual([0, 0, 3, 3]);
    clock.ms += 2400;
    expect(each.take('a', 25)).toBe(1);
    clock.ms += 100;
    expect(each.take('a', 25)).toBe(0);
  });

  it('is never more than a burst, however long the pause', () => {
    const { clock, allowance: each } = allowance();
    each.take('a', 100);
    clock.ms += 1_000_000_000;
    expect([each.take('a', 100), each.take('a', 1)]).toEqual([0, 1]);
  });

  it('is each caller’s own', () => {
    const { allowance: each } = allowance();
    expect([each.take('a', 100), each.take('b', 100), each.take('a', 1)]).toEqual([0, 0, 1]);
  });

  it('can be used for what costs more than a burst, once it is whole', () => {
    const { clock, allowance: each } = allowance();
    expect([each.take('a', 1000), each.take('a', 1000)]).toEqual([0, 10]);
    clock.ms += 10_000;
    expect(each.take('a', 1000)).toBe(0);
  });

  it('is remembered of those who asked last, and of no more than 10,000', () => {
    const { allowance: each } = allowance();
    each.take('first', 100);
    each.take('second', 100);
    for (let i = 0; i < 9_998; i += 1) each.take(`other ${i}`, 1);
    expect(each.take('first', 1)).toBe(1);
    each.take('one more', 1);
    expect([each.take('first', 1), each.take('second', 1)]).toEqual([1, 0]);
  });

  it('is held to by the gateway: 429, with the time after which to try again, and no subgraph is asked', async () => {
    const slow = await testGateway({ rate: { perSecond: 0.001, burst: 25 } }, [LISTS]);
    const query = '{ rows(first: 10) { id } }';
    expect((await slow.ask({ query })).status).toBe(200);
    expect((await slow.ask({ query })).status).toBe(200);
    slow.subgraphs.asked.splice(0);
    const { status, headers, body } = await slow.ask({ query });
    expect([status, body.data]).toEqual([429, undefined]);
    const { retryAfterSeconds, ...extensions } = body.errors?.[0]?.extensions ?? {};
    expect(extensions).toEqual({ code: 'TOO_MANY_REQUESTS', limit: 'rate', cost: 10 });
    expect(headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect(retryAfterSeconds).toBeGreaterThan(4000);
    expect(slow.subgraphs.asked).toEqual([]);
    const authorization = `Bearer ${await slow.issuer.token({ sub: 'somebody else' })}`;
    expect((await slow.ask({ query }, { authorization })).status).toBe(200);
    await slow.gateway.stop();
  });
});
