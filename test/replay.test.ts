import type { Connection } from 'mongoose';
import { httpTransport } from '../gateway/source/http.ts';
import type { Caller } from '../kit/caller/caller.ts';
import { signCaller } from '../kit/caller/token.ts';
import { type AccessGrant, signGrant } from '../kit/grant/grant.ts';
import { keyPair } from '../kit/signing/testing.ts';
import type { RequestContext } from '../kit/subgraph/define.ts';
import { grantedPerson, type PersonRepresentation } from '../kit/subgraph/granted.ts';
import { type Listening, serve } from '../kit/subgraph/serve.ts';
import { type Subgraph, startSubgraph } from '../kit/subgraph/subgraph.ts';

/** Promise: whoever gets hold of a token or a grant on its way can't use it: not again, not elsewhere, not for anything else. */

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires"])';
const SDL = `${LINK}
  type Query { names: [String!] }
  type Person @key(fields: "id") { id: ID! grant: String @external notes: [String!] @requires(fields: "grant") }`;
const QUERY = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id notes } } }';

const [gateway, gatewayPublic] = keyPair('gateway');
const [people, peoplePublic] = keyPair('people');
const gp: Caller = {
  subject: 'gp',
  name: null,
  role: 'physician',
  organization: 'practice',
  professional: 'gp',
  person: null,
  purpose: 'TREAT',
  scopes: [],
};
const nurse: Caller = { ...gp, subject: 'nurse', professional: 'nurse', role: 'nurse' };
const grantOf = (person: string, { subject, organization, purpose }: Caller): Promise<string> => {
  const whose = { person, caller: subject, organization, purpose: purpose as string };
  const opens: Pick<AccessGrant, 'categories' | 'confidentiality'> = { categories: {}, confidentiality: 'N' };
  return signGrant(people, { ...whose, ...opens, breakGlass: false, policy: 'test' });
};
const bodyOf = (id: string, grant: string) =>
  JSON.stringify({ query: QUERY, variables: { of: [{ __typename: 'Person', id, grant }] } });

const replicas: Subgraph[] = [];
const listening: Listening[] = [];
let transport: ReturnType<typeof httpTransport>;

beforeAll(async () => {
  const resolvers = {
    Query: { names: () => ['one'] },
    Person: {
      __resolveReference: (reference: PersonRepresentation, context: RequestContext) =>
        grantedPerson(reference, context),
      notes: () => ['first'],
    },
  };
  for (const _replica of ['a', 'b'])
    replicas.push(
      await startSubgraph(
        { name: 'notes', sdl: SDL, resolvers, open: () => request => request },
        {
          connection: {} as Connection,
          callerKey: gatewayPublic,
          grantKey: peoplePublic,
          grantSource: async () => ({}),
          signGrants: async () => ({ p1: 'signed' }),
          grantAudiences: ['referrals'],
          log() {},
        },
      ),
    );
  listening.push(await serve(replicas[0] as Subgraph, { port: 0 }));
  transport = httpTransport({ urls: new Map([['notes', `${listening[0]?.url}/graphql`]]) });
});

afterAll(async () => {
  await transport.close();
  for (const each of [...listening, ...replicas]) await each.stop();
});

type Ask = (authorization: string, body: string) => Promise<{ status: number; body: unknown }>;
const ways: [way: string, ask: Ask][] = [
  ['embedded', (authorization, body) => (replicas[0] as Subgraph).handle(authorization, body)],
  [
    'over HTTP',
    async (authorization, body) => {
      const { status, text } = await transport.transport('notes', { authorization }, { query: '', body });
      return { status, body: JSON.parse(text) as unknown };
    },
  ],
];
const answered = { status: 200, body: { data: { _entities: [{ id: 'p1', notes: ['first'] }] } } };
const refused = {
  status: 401,
  body: { errors: [{ message: 'The caller token was refused.', extensions: { code: 'UNAUTHENTICATED' } }] },
};
const withoutGrant = { body: { data: { _entities: [null] }, errors: [{ extensions: { code: 'GRANT_REFUSED' } }] } };
const bearer = (caller: Caller, body: string, subgraph = 'notes') =>
  `Bearer ${signCaller(gateway, caller, subgraph, 'r-1', body)}`;

describe.each(ways)('%s', (_way, ask) => {
  it('a request is answered once, and its repetition is refused', async () => {
    const body = bodyOf('p1', await grantOf('p1', gp));
    const authorization = bearer(gp, body);
    expect(await ask(authorization, body)).toEqual(answered);
    expect(await ask(authorization, body)).toEqual(refused);
  });

  it('of the same request sent many times at once, one is answered', async () => {
    const body = bodyOf('p1', await grantOf('p1', gp));
    const authorization = bearer(gp, body);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(authorization, body)));
    expect(answers.filter(({ status }) => status === 200)).toEqual([answered]);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
  });

  it('a token that was taken before it arrived asks nothing but what it was made for', async () => {
    const [own, other] = [bodyOf('p1', await grantOf('p1', gp)), bodyOf('p2', await grantOf('p2', gp))];
    const authorization = bearer(gp, own);
    for (const body of [other, '{"query":"{ names }"}', `${own} `, own.replace('notes', 'id'), ''])
      expect(await ask(authorization, body)).toEqual(refused);
    expect(await ask(authorization, own)).toEqual(answered);
  });

  it('a token for another subgraph is refused, with the same body', async () => {
    const body = bodyOf('p1', await grantOf('p1', gp));
    expect(await ask(bearer(gp, body, 'others'), body)).toEqual(refused);
  });

  it.each<[whose: string, grant: () => Promise<string>]>([
    ['another caller’s', () => grantOf('p1', nurse)],
    ['for another purpose', () => grantOf('p1', { ...gp, purpose: 'COC' })],
    ['for another organisation', () => grantOf('p1', { ...gp, organization: 'hospital' })],
    ['for another person', () => grantOf('p2', gp)],
  ])('a genuine grant that was %s is refused in a genuine request', async (_whose, grant) => {
    const body = bodyOf('p1', await grant());
    expect(await ask(bearer(gp, body), body)).toMatchObject(withoutGrant);
  });

  it('a grant that was already used by its caller is of no use to another', async () => {
    const body = bodyOf('p1', await grantOf('p1', gp));
    expect(await ask(bearer(gp, body), body)).toEqual(answered);
    expect(await ask(bearer(nurse, body), body)).toMatchObject(withoutGrant);
    expect(await ask(bearer(gp, body), body)).toEqual(answered);
  });
});

test('what was asked over HTTP is not answered embedded, for it is the same subgraph', async () => {
  const body = bodyOf('p1', await grantOf('p1', gp));
  const authorization = bearer(gp, body);
  const [, overHttp] = ways[1] as (typeof ways)[number];
  expect(await overHttp(authorization, body)).toEqual(answered);
  expect(await (replicas[0] as Subgraph).handle(authorization, body)).toEqual(refused);
});

test('a repetition at another replica is answered with nothing but the same again', async () => {
  const body = bodyOf('p1', await grantOf('p1', gp));
  const authorization = bearer(gp, body);
  for (const replica of replicas) expect(await replica.handle(authorization, body)).toEqual(answered);
  for (const replica of replicas) expect(await replica.handle(authorization, body)).toEqual(refused);
});

describe('the token of a request is of no use at /grants', () => {
  const grants = (authorization: string) => (replicas[0] as Subgraph).grants(authorization, { persons: ['p1'] });

  it('unless its subgraph has lists that begin outside a person', async () => {
    expect(await grants(bearer(gp, 'any', 'referrals'))).toEqual({ status: 200, body: { p1: 'signed' } });
    for (const subgraph of ['notes', 'people', '']) expect(await grants(bearer(gp, 'any', subgraph))).toEqual(refused);
  });
});
