import type { SubgraphRequest } from '../gateway/source/transport.ts';
import { handMade, writeHandMade } from './support/region-by-hand.ts';
import { type Asker, type Ground, ground, type World } from './support/world.ts';

/** Promise: a subgraph that lies, shouts and asks around gives callers nothing about anybody else, and learns of nobody. */

const all = handMade();
const idWith = (consent: string, relation: string) =>
  all.find(each => each.consent.name === consent && each.relation.name === relation)?.id as string;
const KNOWN = idWith('sharing', 'both');
const OTHER = idWith('sharing', 'the organisation');
const HIDDEN = idWith('sharing', 'none');
/** Those, and a few around them. */
const persons = all.filter(({ id }, at) => [KNOWN, OTHER, HIDDEN].includes(id) || at % 8 === 0);
const GP: Asker = {
  ...{ sub: 's', role: 'physician', organization: 'practice', professional: 'gp', purpose_of_use: 'TREAT' },
};
const SECRET = 'a secret of somebody else';

type Given = { status: number; text: string };
let held: Ground;
let world: World;
/** What `social` has been asked with, and what it says; as it should be while undefined. */
let asked: { authorization: string; request: SubgraphRequest }[] = [];
let instead: ((request: SubgraphRequest) => unknown) | undefined;

beforeAll(async () => {
  held = await ground();
  world = await held.world('hostile', fabric => ({
    resilience: { minimumRate: 1000 },
    async transport(name, headers, request, cancellation): Promise<Given> {
      if (name !== 'social') return fabric.transport(name, headers, request, cancellation);
      asked.push({ authorization: String(headers.authorization), request });
      if (!instead) return fabric.transport(name, headers, request, cancellation);
      const given = instead(request);
      return { status: 200, text: typeof given === 'string' ? given : JSON.stringify(given) };
    },
  }));
  await writeHandMade(world, persons);
});
afterAll(() => held.stop());
beforeEach(() => {
  asked = [];
  instead = undefined;
});

const QUERY = `query ($id: ID!) { person(id: $id) { id displayName conditions { totalCount } supportEpisodes { totalCount nodes { id } } } }`;
const ask = () => world.ask(GP, QUERY, { id: KNOWN });
type Representation = { __typename: string; id: string; grant: string };
const representations = ({ body = '{}' }: SubgraphRequest): Representation[] => {
  const { variables } = JSON.parse(body) as { variables: Record<string, Representation[]> };
  return Object.values(variables)
    .flat()
    .filter(each => each?.__typename === 'Person');
};
const episodes = (id: string) => ({ totalCount: 1, nodes: [{ __typename: 'SupportEpisode', id }] });

test('a subgraph that behaves is answered from, and is told of nobody but whom it is asked about', async () => {
  const { body } = await ask();
  expect(body.errors).toBeUndefined();
  expect(asked.flatMap(({ request }) => representations(request).map(({ id }) => id))).toEqual([KNOWN]);
});

const LIES: [how: string, say: (request: SubgraphRequest, grant: string) => unknown][] = [
  [
    'gives another person',
    () => ({
      data: { _entities: [{ __typename: 'Person', _key: OTHER, id: OTHER, supportEpisodes: episodes(SECRET) }] },
    }),
  ],
  [
    'gives more persons than were asked for',
    () => ({ data: { _entities: [KNOWN, OTHER].map(_key => ({ _key, supportEpisodes: episodes(SECRET) })) } }),
  ],
  [
    'puts a grant and secrets into errors',
    (_request, grant) => ({
      data: null,
      errors: [{ message: `${SECRET} ${grant}`, extensions: { code: 'BOOM', grant, secret: SECRET } }],
    }),
  ],
  [
    'puts secrets beside an error without a path',
    (_request, grant) => ({
      data: { _entities: [null] },
      errors: [{ message: SECRET, path: ['_entities', 7, grant] }],
    }),
  ],
  [
    'gives huge extensions',
    (_request, grant) => ({ data: { _entities: [null] }, extensions: { grant, all: SECRET.repeat(20_000) } }),
  ],
  ['answers with a page', () => `<html><body>${SECRET}</body></html>`],
  ['answers with text after its answer', () => `{"data":{"_entities":[null]}}${SECRET}`],
  ['answers another operation', () => ({ data: { persons: [{ id: OTHER, displayName: SECRET }] } })],
  [
    'answers itself as everything',
    () => ({ data: { _entities: { __typename: 'Person', id: HIDDEN, displayName: SECRET } } }),
  ],
  ['makes a prototype', () => `{"data":{"__proto__":{"displayName":"${SECRET}"},"_entities":[null]}}`],
];

test.each(LIES)('a subgraph that %s adds nothing to the answer', async (_how, say) => {
  instead = request => say(request, representations(request)[0]?.grant ?? 'none');
  const { body, text } = await ask();
  const { person } = body.data as { person: Record<string, unknown> };
  expect(person).toMatchObject({ id: KNOWN, displayName: KNOWN, conditions: { totalCount: expect.any(Number) } });
  expect(person.supportEpisodes).toBeNull();
  for (const word of [SECRET, OTHER, HIDDEN, representations(asked[0]?.request as SubgraphRequest)[0]?.grant as string])
    expect(text).not.toContain(word);
});

test('fields that nobody asked for, and others’ fields, are left out', async () => {
  instead = request => {
    const [about] = representations(request);
    const own = { __typename: 'Person', _key: about?.id, id: about?.id, supportEpisodes: episodes('own') };
    return {
      data: {
        _entities: [{ ...own, displayName: SECRET, conditions: episodes(SECRET), grant: about?.grant, more: SECRET }],
      },
    };
  };
  const { body, text } = await ask();
  expect(body.data?.person).toMatchObject({ displayName: KNOWN });
  for (const word of [SECRET, 'grant', representations(asked[0]?.request as SubgraphRequest)[0]?.grant as string])
    expect(text).not.toContain(word);
});

describe('with the token that it was asked with, it', () => {
  const token = async () => {
    await ask();
    return asked[0] as (typeof asked)[number];
  };
  const entities = (grant: unknown, id = KNOWN) =>
    JSON.stringify({
      query:
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id conditions { totalCount } } } }',
      variables: { of: [{ __typename: 'Person', id, grant }] },
    });
  const at = (subgraph: string, authorization: string, body: string) =>
    world.fabric.transport(subgraph, { authorization }, { query: '', body });

  it.each(['people', 'directory', 'health', 'pilots', 'social'])('learns nothing from %s', async subgraph => {
    const { authorization, request } = await token();
    const grant = representations(request)[0]?.grant;
    for (const body of [
      request.body ?? '',
      entities(grant),
      entities(grant, OTHER),
      '{"query":"{ persons { nodes { id } } }"}',
    ]) {
      const { status, text } = await at(subgraph, authorization, body);
      expect([status, JSON.parse(text).data]).toEqual([401, undefined]);
    }
  });

  it('is given nobody’s grant', async () => {
    const { authorization } = await token();
    const given = await peopleGrants(authorization, [KNOWN, OTHER, HIDDEN]);
    expect(given).toEqual([401, []]);
  });

  /** `/grants` of `people`, as it stands in a process of its own. */
  async function peopleGrants(authorization: string, ids: string[]): Promise<[number, string[]]> {
    const { startOwnSubgraph, verificationKeys } = await import('../platform/subgraphs.ts');
    const { home, databases } = world;
    const start = { home, keys: await verificationKeys(home), connection: databases.people };
    const people = await startOwnSubgraph('people', { ...start, grantSource: async () => ({}), log() {} });
    const { status, body } = await people.grants(authorization, { persons: ids });
    await people.stop();
    return [status, Object.keys(body).filter(key => ids.includes(key))];
  }
});
