import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import type { JWTPayload } from 'jose';
import { pino } from 'pino';
import { startAlone } from '../gateway/alone.ts';
import { createAuthorize } from '../gateway/authorize/index.ts';
import { POLICIES, type Policy } from '../gateway/authorize/policies.ts';
import { readRights } from '../gateway/authorize/rights.ts';
import { readSupergraph } from '../gateway/engine/supergraph.ts';
import { compose } from '../gateway/supergraph/compose.ts';
import { type TestGateway, testGateway } from '../gateway/testing/gateway.ts';
import type { FakePart } from '../gateway/testing/subgraphs.ts';
import type { Caller } from '../kit/caller/caller.ts';

/** Promise: what a field asks of its caller holds before anything is planned, for every way on which the field can be asked. */

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external",
  "@shareable", "@authenticated", "@requiresScopes", "@policy"])`;

const WARDS: FakePart = {
  name: 'wards',
  sdl: `${LINK}
    type Query {
      open: String
      ward: Ward @authenticated
      either: String @requiresScopes(scopes: [["audit:read", "review:write"], ["registry:write"]])
      both: String @requiresScopes(scopes: [["audit:read"]]) @policy(policies: [["auditor"]])
      odd: String @policy(policies: [["toString"], ["auditor", "nobody"]])
      diary: Diary
      colour: Colour
      anything: [Thing!]
      named: Named
    }
    type Mutation { write(text: String): String @requiresScopes(scopes: [["consent:write"]]) }
    type Ward @key(fields: "id") { id: ID! name: String @authenticated diary: Diary plan: String @policy(policies: [["auditor"]]) }
    type Diary @policy(policies: [["professional"]]) { text: String }
    enum Colour @policy(policies: [["auditor"]]) { RED }
    union Thing = Ward | Diary
    interface Named { name: String }
    type Room implements Named { name: String size: Int }
    type Safe implements Named { name: String @requiresScopes(scopes: [["registry:write"]]) }`,
  resolvers: {
    Query: {
      open: () => 'open',
      ward: () => ({ id: 'w', name: 'West', plan: 'P', diary: { text: 'T' } }),
      either: () => 'either',
      both: () => 'both',
      odd: () => 'odd',
      diary: () => ({ text: 'T' }),
      colour: () => 'RED',
      anything: () => [{ __typename: 'Ward', id: 'w', name: 'West' }],
      named: () => ({ __typename: 'Room', name: 'R', size: 1 }),
    },
    Mutation: { write: () => 'written' },
    Ward: { __resolveReference: (ward: object) => ward },
  },
};
const NOTES: FakePart = {
  name: 'notes',
  sdl: `${LINK}
    type Ward @key(fields: "id") { id: ID! name: String @external note: String @requires(fields: "name") @authenticated }`,
  resolvers: {
    Ward: { __resolveReference: (ward: object) => ward, note: ({ name }: { name: string }) => `on ${name}` },
  },
};
const PARTS = [WARDS, NOTES];

let platform: TestGateway;
/** What a supergraph source would tell, for the tests that take another graph over. */
let offered = '';
let changed = () => {};

beforeAll(async () => {
  const follow = {
    name: 'test',
    read: async () => offered,
    watch(callback: () => void) {
      changed = callback;
      return () => {};
    },
  };
  platform = await testGateway({ follow }, PARTS);
});
afterAll(() => platform.gateway.stop());
beforeEach(() => platform.subgraphs.asked.splice(0));

const AUDITOR = { role: 'auditor', scope: 'audit:read review:write' };
const NURSE = { role: 'nurse', organization: 'o1' };

async function askAs(claims: JWTPayload, query: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${await platform.issuer.token({ scope: '', ...claims })}`;
  return platform.ask({ query }, { authorization, ...headers });
}

describe('answered is', () => {
  it.each([
    ['a field that asks nothing', {}, '{ open }', { open: 'open' }],
    [
      '@authenticated, and what requires it in another subgraph',
      {},
      '{ ward { note } }',
      { ward: { note: 'on West' } },
    ],
    ['all of one list of scopes', AUDITOR, '{ either }', { either: 'either' }],
    ['all of another list', { scope: 'registry:write' }, '{ either }', { either: 'either' }],
    ['a scope and a policy', AUDITOR, '{ both }', { both: 'both' }],
    [
      'a type with a policy',
      NURSE,
      '{ diary { text } ward { diary { text } } }',
      { diary: { text: 'T' }, ward: { diary: { text: 'T' } } },
    ],
    ['an enum with a policy', AUDITOR, '{ colour }', { colour: 'RED' }],
    ['a mutation', { scope: 'consent:write' }, 'mutation { write }', { write: 'written' }],
    [
      'a union without the fragment that asks more',
      {},
      '{ anything { __typename ... on Ward { name } } }',
      { anything: [{ __typename: 'Ward', name: 'West' }] },
    ],
    [
      'a fragment on a type that asks less than its interface',
      {},
      '{ named { ... on Room { name size } } }',
      { named: { name: 'R', size: 1 } },
    ],
    [
      'an interface for whoever may see all of its types',
      { scope: 'registry:write' },
      '{ named { name } }',
      { named: { name: 'R' } },
    ],
  ])('%s', async (_what, claims, query, data) => {
    const { status, body } = await askAs(claims, query);
    expect(body.errors).toBeUndefined();
    expect([status, body.data]).toEqual([200, data]);
  });

  it('what is asked about the schema, which asks nothing', async () => {
    const { body } = await askAs({}, getIntrospectionQuery());
    expect(body.errors).toBeUndefined();
    const { body: one } = await askAs({}, '{ __type(name: "Diary") { fields { name } } }');
    expect(one.data).toEqual({ __type: { fields: [{ name: 'text' }] } });
  });
});

describe('refused is', () => {
  it.each([
    ['half of a list of scopes', { scope: 'audit:read' }, '{ either }', [['either']]],
    ['a scope that only begins alike', { scope: 'registry:write2' }, '{ either }', [['either']]],
    ['a scope without the policy', { scope: 'audit:read' }, '{ both }', [['both']]],
    ['a policy without the scope', { role: 'auditor' }, '{ both }', [['both']]],
    ['a policy that the platform does not know, for whoever it may be', AUDITOR, '{ odd }', [['odd']]],
    ['a type with a policy', {}, '{ diary { text } }', [['diary']]],
    ['an enum with a policy', NURSE, '{ colour }', [['colour']]],
    ['a mutation', AUDITOR, 'mutation { write }', [['write']]],
    ['a field under another name', {}, '{ free: either }', [['free']]],
    [
      'each of several fields',
      {},
      '{ either ward { id secret: diary { text } plan } open }',
      [['either'], ['ward', 'secret'], ['ward', 'plan']],
    ],
    [
      'a field in a fragment',
      {},
      '{ ward { ...f } } fragment f on Ward { ... on Ward { ...g } } fragment g on Ward { plan }',
      [['ward', 'plan']],
    ],
    ['a field that is left out by @skip', {}, '{ open either @skip(if: true) }', [['either']]],
    ['a fragment that is left out by @include', {}, '{ open ... @include(if: false) { either } }', [['either']]],
    ['a fragment of a union', {}, '{ anything { ... on Diary { text } } }', [['anything', 'text']]],
    ['only the name of a type', {}, '{ anything { ... on Diary { __typename } } }', [['anything', '__typename']]],
    ['a field of an interface of which one type asks more', {}, '{ named { name } }', [['named', 'name']]],
    ['a fragment of that type', {}, '{ named { ... on Safe { name } } }', [['named', 'name']]],
  ])('%s: the whole operation, with the paths, and no subgraph is asked', async (_what, claims, query, paths) => {
    const { status, body } = await askAs(claims, query);
    expect([status, body.data]).toEqual([403, undefined]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', paths });
    expect(platform.subgraphs.asked).toEqual([]);
  });

  it('the same text for one caller and not for the next, however often', async () => {
    for (const round of [1, 2]) {
      expect([round, (await askAs(AUDITOR, '{ either }')).status]).toEqual([round, 200]);
      expect([round, (await askAs(NURSE, '{ either }')).status]).toEqual([round, 403]);
    }
  });

  it('only the operation that is meant, of several', async () => {
    const query = 'query A { open } query B { either }';
    expect((await platform.ask({ query, operationName: 'A' })).body.data).toEqual({ open: 'open' });
    expect((await platform.ask({ query, operationName: 'B' })).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('with words that say what is needed', async () => {
    const { body } = await askAs({}, '{ either }');
    expect(body.errors?.[0]?.message).toBe(
      'The caller may not ask "either": it needs the scope audit:read and review:write, or registry:write.',
    );
  });

  it.each([
    ['application/graphql-response+json', 403],
    ['application/json', 200],
  ])('as %s with the status %i', async (accept, status) => {
    expect((await askAs({}, '{ either }', { accept })).status).toBe(status);
  });

  it('with at most 20 paths', async () => {
    const query = `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: either`).join(' ')} }`;
    expect((await askAs({}, query)).body.errors?.[0]?.extensions.paths).toHaveLength(20);
  });
});

describe('another supergraph', () => {
  const closed = { ...WARDS, sdl: WARDS.sdl.replace('open: String', 'open: String @policy(policies: [["auditor"]])') };
  const takeOver = async (supergraph: string, line: RegExp) => {
    platform.logged.splice(0);
    offered = supergraph;
    changed();
    for (let i = 0; i < 200 && !platform.logged.some(({ msg }) => line.test(String(msg))); i += 1)
      await new Promise(resolve => setTimeout(resolve, 20));
    expect(platform.logged.map(({ msg }) => msg)).toContainEqual(expect.stringMatching(line));
  };

  it('asks what it says itself, of the same text, from when it is taken over', async () => {
    expect((await askAs({}, '{ open }')).status).toBe(200);
    await takeOver(compose([closed, NOTES]).supergraph, /taken over/);
    expect((await askAs({}, '{ open }')).status).toBe(403);
    expect((await askAs(AUDITOR, '{ open }')).status).toBe(200);
    await takeOver(compose(PARTS).supergraph, /taken over/);
    expect((await askAs({}, '{ open }')).status).toBe(200);
  });

  it('whose rights can’t be read is refused, and the last good one stays', async () => {
    await takeOver(compose(PARTS).supergraph.replaceAll('[["auditor"]]', '"auditor"'), /refused/);
    expect((await askAs({}, '{ ward { plan } }')).status).toBe(403);
  });
});

const callerWith = (over: Partial<Caller>): Caller => ({
  subject: 's',
  name: null,
  role: 'none',
  organization: null,
  professional: null,
  person: null,
  purpose: null,
  scopes: [],
  ...over,
});

describe('the policy', () => {
  const whoever: [string, Caller, Policy[]][] = [
    ['nobody in particular', callerWith({}), []],
    ['a person', callerWith({ role: 'patient', person: 'p' }), ['person']],
    ['a nurse of an organisation', callerWith({ role: 'nurse', organization: 'o' }), ['professional']],
    ['a physician', callerWith({ role: 'physician', professional: 'x' }), ['professional']],
    ['a nurse of nowhere', callerWith({ role: 'nurse' }), []],
    ['someone at an organisation who does not care for people', callerWith({ role: 'cook', organization: 'o' }), []],
    ['a coordinator', callerWith({ role: 'pilot-coordinator', organization: 'o' }), ['pilot-coordinator']],
    ['an auditor', callerWith({ role: 'auditor', organization: 'o' }), ['auditor']],
    ['an administrator', callerWith({ role: 'administrator' }), ['administrator']],
  ];

  it.each(whoever)('%s has just their own', (_who, who, own) => {
    const names = Object.keys(POLICIES) as Policy[];
    expect(names.filter(name => POLICIES[name](who))).toEqual(own);
  });
});

describe('the rights of a supergraph', () => {
  const { supergraph } = compose(PARTS);

  const refusalOf = (sdl: string, text: string, caller: Caller | null = callerWith({})) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    return createAuthorize(sdl, readSupergraph(sdl).api).refusal(document, operation, caller);
  };

  it('nobody has: without a caller even @authenticated is refused, as UNAUTHENTICATED', () => {
    expect(refusalOf(supergraph, '{ ward { id } }', null)?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
      paths: [['ward']],
    });
    expect(refusalOf(supergraph, '{ open }', null)).toBeNull();
  });

  it.each([
    ['renamed as a whole', 'policy/v0.1", as: "rule"', '@rule('],
    ['renamed where it is imported', 'policy/v0.1", import: [{ name: "@policy", as: "@rule" }]', '@rule('],
    ['with no link at all', 'other/v0.1"', '@policy('],
  ])('are found %s', (_how, link, name) => {
    const other = supergraph.replace('policy/v0.1"', link).replaceAll('@policy(', name);
    expect(readRights(parse(other)).get('Diary')).toEqual({ scopes: null, policies: [['professional']] });
  });

  it('ask of a field of an interface what each of its types asks, also where the interface does not say so', () => {
    const [before, after] = supergraph.split('interface Named');
    const other = `${before}interface Named${after?.replace(/@requiresScopes\([^)]*\)/, '')}`;
    const fields = readRights(parse(other));
    expect([fields.has('Named.name'), fields.has('Safe.name')]).toEqual([false, true]);
    expect(refusalOf(other, '{ named { name } }')?.extensions).toMatchObject({ paths: [['named', 'name']] });
    expect(refusalOf(other, '{ named { ... on Room { name } } }')).toBeNull();
  });

  it('are not served by the engine alone, which knows nobody', async () => {
    const logger = pino({ level: 'silent' });
    const alone = startAlone({ supergraph, port: 0, host: '127.0.0.1', logger, timeLimitMs: 1000 });
    await expect(alone).rejects.toThrow(/who may ask .*@authenticated.*npm start/);
  });
});
