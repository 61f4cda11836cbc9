import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { Connection } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { signCaller } from '../../kit/caller/token.ts';
import { type AccessGrant, signGrant } from '../../kit/grant/grant.ts';
import { recordScope } from '../../kit/grant/scope.ts';
import { connect, ensureIndexes } from '../../kit/mongo/index.ts';
import { ensureKey, type SigningKey, signingKey } from '../../kit/signing/keys.ts';
import { type Listening, serve } from '../../kit/subgraph/serve.ts';
import type { Subgraph } from '../../kit/subgraph/subgraph.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { startOwnSubgraph } from '../../platform/subgraphs.ts';
import { HEALTH_RECORDS } from '../../subgraphs/health/record.kinds.ts';
import { decide } from '../../subgraphs/people/decide.ts';
import { EVER, FOREVER } from '../../subgraphs/people/relationship.model.ts';
import { platform } from '../support/ask.ts';

/** Promise: a subgraph that is asked directly, past the gateway, says nothing without the right token and the right grant. */

const nobody = { name: null, organization: null, professional: null, person: null };
const gp: Caller = { ...nobody, subject: 'gp', role: 'physician', professional: 'gp', purpose: 'TREAT' };
const grantOf = (over: Partial<AccessGrant> = {}): AccessGrant => ({
  ...(decide(gp, 'p1', true) as AccessGrant),
  ...over,
});
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

const connections: Connection[] = [];
const subgraphs: Subgraph[] = [];
const urls: Record<string, string> = {};
const listening: Listening[] = [];
let gateway: SigningKey;
let people: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'careweave-grants-'));
  for (const signer of ['gateway', 'people', 'issuer'] as const) await ensureKey(home, signer);
  [gateway, people, stranger] = [
    await signingKey(home, 'gateway'),
    await signingKey(home, 'people'),
    await signingKey(home, 'issuer'),
  ];
  const uri = readRunFile(platform().home)?.databaseUri ?? '';
  for (const name of ['people', 'health'] as const) {
    const connection = await connect(uri, { database: name, prefix: `grants_${process.pid}_` });
    connections.push(connection);
    const subgraph = await startOwnSubgraph(name, { home, connection, grantSource: async () => ({}), log: () => {} });
    subgraphs.push(subgraph);
    await ensureIndexes(connection);
    urls[name] = listening[listening.push(await serve(subgraph, { port: 0 })) - 1]?.url ?? '';
  }
  const [persons, health] = connections as [Connection, Connection];
  const envelope = { person: 'p1', category: 'sm-problems', confidentiality: 'N', organization: null } as const;
  const source = { hash: 'h', version: 1, provenance: { version: 1 }, content: {} };
  await health.models.Condition?.create({ _id: 'c1', ...envelope, scope: recordScope(envelope), ...source });
  const caring = { actor: 'gp', professional: 'gp', basis: 'ENCOUNTER', start: EVER, end: FOREVER };
  await persons.models.CareRelationship?.create({ _id: 'r1', person: 'p1', ...caring });
});

afterAll(async () => {
  for (const server of listening) await server.stop();
  for (const subgraph of subgraphs) await subgraph.stop();
  for (const connection of connections) {
    await connection.dropDatabase();
    await connection.close();
  }
});

type Body = { data?: unknown; errors?: { extensions: { code: string } }[] };
const post = async (url: string, token: string | undefined, body: object) => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as Body) };
};
const QUERY =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id conditions { totalCount nodes { id } } } } }';
const entities = async (token: string | undefined, representation: object) =>
  post(`${urls.health}/graphql`, token, { query: QUERY, variables: { of: [representation] } });
const withGrant = async (grant: unknown, id = 'p1') =>
  entities(await signCaller(gateway, gp, 'health', 'q'), { __typename: 'Person', id, grant });

/** A token or grant with parts that are not as they should be. */
const forge = (key: SigningKey, typ: string, payload: object, exp: number | undefined) =>
  new SignJWT({ ...payload, exp }).setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ }).sign(key.key);
const callerClaims = { iss: 'careweave-gateway', aud: 'health', sub: 'gp', jti: 'q', caller: gp };
const CALLER = 'careweave-caller+jwt';
const grantClaims = (grant = grantOf()) => ({ iss: 'careweave-people', sub: grant.person, grant });
const GRANT = 'careweave-grant+jwt';
const widened = () => encode({ ...grantClaims(grantOf({ confidentiality: 'V' })), exp: now() + 60 });

test('with the right token and the right grant, it answers', async () => {
  const answer = await withGrant(await signGrant(people, grantOf()));
  expect(answer).toEqual({
    status: 200,
    data: { _entities: [{ id: 'p1', conditions: { totalCount: 1, nodes: [{ id: 'c1' }] } }] },
  });
});

describe('a caller token is refused', () => {
  it.each<[how: string, token: () => undefined | string | Promise<string>]>([
    ['when it is missing', () => undefined],
    ['when it is none', () => 'nonsense'],
    ['when it is for another subgraph', () => signCaller(gateway, gp, 'social', 'q')],
    ['when it has expired', () => forge(gateway, CALLER, callerClaims, now() - 1)],
    ['when it never expires', () => forge(gateway, CALLER, callerClaims, undefined)],
    ['when its alg is none', () => new UnsecuredJWT({ ...callerClaims, exp: now() + 60 }).encode()],
    ['when another key signed it', () => signCaller(stranger, gp, 'health', 'q')],
    ['when people signed it', () => signCaller(people, gp, 'health', 'q')],
    ['when it is of another kind', () => forge(gateway, 'at+jwt', callerClaims, now() + 60)],
    ['when it is of another issuer', () => forge(gateway, CALLER, { ...callerClaims, iss: 'elsewhere' }, now() + 60)],
  ])('%s', async (_how, token) => {
    const given = await token();
    const answer = await entities(given, { __typename: 'Person', id: 'p1', grant: await signGrant(people, grantOf()) });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer).not.toHaveProperty('data');
  });
});

describe('a grant is refused', () => {
  it.each<[how: string, grant: () => unknown]>([
    ['when it is missing', () => undefined],
    ['when it is no text', () => grantOf()],
    ['when it is invented', () => JSON.stringify(grantOf())],
    ['when another key signed it', () => signGrant(stranger, grantOf())],
    ['when the gateway signed it', () => signGrant(gateway, grantOf())],
    ['when its alg is none', () => new UnsecuredJWT({ ...grantClaims(), exp: now() + 60 }).encode()],
    ['when it has expired', () => forge(people, GRANT, grantClaims(), now() - 1)],
    ['when it never expires', () => forge(people, GRANT, grantClaims(), undefined)],
    ['when it is of another kind', () => forge(people, 'at+jwt', grantClaims(), now() + 60)],
    ['when it is another person’s', () => signGrant(people, grantOf({ person: 'p2' }))],
    [
      'when it is another person’s inside',
      () => forge(people, GRANT, { ...grantClaims(grantOf({ person: 'p2' })), sub: 'p1' }, now() + 60),
    ],
    ['when it is another caller’s', () => signGrant(people, grantOf({ caller: 'nurse' }))],
    ['when it is for another organisation', () => signGrant(people, grantOf({ organization: 'hospital' }))],
    ['when it is for another purpose', () => signGrant(people, grantOf({ purpose: 'COC' }))],
    [
      'when it has been tampered with',
      async () => (await signGrant(people, grantOf())).replace(/\.[^.]+\./, `.${widened()}.`),
    ],
  ])('%s', async (_how, grant) => {
    const answer = await withGrant(await grant());
    expect(answer.data).toEqual({ _entities: [null] });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRANT_REFUSED' } }]);
  });

  it('when it is one person’s, and asked for another', async () => {
    expect((await withGrant(await signGrant(people, grantOf()), 'p2')).data).toEqual({ _entities: [null] });
  });
});

test.each(Object.values(HEALTH_RECORDS).map(({ type }) => type))(
  '%s is reached through its person only',
  async type => {
    const token = await signCaller(gateway, gp, 'health', 'q');
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const representation = { __typename: type, id: 'c1', grant: await signGrant(people, grantOf()) };
    const answer = await post(`${urls.health}/graphql`, token, { query, variables: { of: [representation] } });
    expect((answer.data as { _entities: unknown[] } | null)?._entities?.[0] ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
  },
);

describe('people’s /grants', () => {
  const grants = async (token: string | undefined, persons: unknown = ['p1', 'p2', 'none']) =>
    post(`${urls.people}/grants`, token, { persons });

  it('gives grants only for those whom the caller may see, signed', async () => {
    const { status, ...signed } = await grants(await signCaller(gateway, gp, 'pilots', 'q'));
    expect([status, Object.keys(signed)]).toEqual([200, ['p1']]);
    expect((await withGrant((signed as Record<string, string>).p1)).data).toMatchObject({ _entities: [{ id: 'p1' }] });
    expect(await grants(await signCaller(gateway, { ...gp, purpose: 'HRESCH' }, 'pilots', 'q'))).toEqual({
      status: 200,
    });
  });

  it.each<[how: string, token: () => undefined | string | Promise<string>]>([
    ['without a token', () => undefined],
    ['with another key’s token', () => signCaller(stranger, gp, 'pilots', 'q')],
    ['with a token for no subgraph of the platform', () => signCaller(gateway, gp, 'elsewhere', 'q')],
  ])('is refused %s', async (_how, token) => {
    expect(await grants(await token())).toEqual({
      status: 401,
      errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
    });
  });

  it('is nowhere else', async () => {
    expect(
      (await post(`${urls.health}/grants`, await signCaller(gateway, gp, 'health', 'q'), { persons: ['p1'] })).status,
    ).toBe(404);
  });
});
