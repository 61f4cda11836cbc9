import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { Connection } from 'mongoose';
import type { Caller } from '../../kit/caller/caller.ts';
import { bodyDigest, signCaller } from '../../kit/caller/token.ts';
import { type AccessGrant, signGrant } from '../../kit/grant/grant.ts';
import { recordScope } from '../../kit/grant/scope.ts';
import { connect, ensureIndexes } from '../../kit/mongo/index.ts';
import { ensureKey, type SigningKey, signingKey } from '../../kit/signing/keys.ts';
import { type Listening, serve } from '../../kit/subgraph/serve.ts';
import type { Subgraph } from '../../kit/subgraph/subgraph.ts';
import { readRunFile } from '../../platform/run-file.ts';
import { startOwnSubgraph, verificationKeys } from '../../platform/subgraphs.ts';
import { HEALTH_RECORDS } from '../../subgraphs/health/record.kinds.ts';
import { EVER, FOREVER } from '../../subgraphs/people/relationship.model.ts';
import { platform } from '../support/ask.ts';

/** Promise: a subgraph that is asked directly, past the gateway, says nothing without the right token and the right grant. */

const nobody = { name: null, organization: null, professional: null, person: null, scopes: [] };
const gp: Caller = { ...nobody, subject: 'gp', role: 'physician', professional: 'gp', purpose: 'TREAT' };
const grantOf = (over: Partial<AccessGrant> = {}): AccessGrant => ({
  person: 'p1',
  caller: 'gp',
  organization: null,
  purpose: 'TREAT',
  categories: { 'sm-problems': 'ALL' },
  confidentiality: 'N',
  breakGlass: false,
  policy: 'test',
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
  const keys = await verificationKeys(home);
  for (const name of ['people', 'health'] as const) {
    const connection = await connect(uri, { database: name, prefix: `grants_${process.pid}_` });
    connections.push(connection);
    const grantSource = async () => ({});
    const subgraph = await startOwnSubgraph(name, { home, keys, connection, grantSource, log: () => {} });
    subgraphs.push(subgraph);
    await ensureIndexes(connection);
    urls[name] = listening[listening.push(await serve(subgraph, { port: 0 })) - 1]?.url ?? '';
  }
  const [persons, health] = connections as [Connection, Connection];
  const envelope = { person: 'p1', category: 'sm-problems', confidentiality: 'N', organization: null } as const;
  const source = { hash: 'h', version: 1, provenance: { version: 1 }, content: {} };
  await health.models.Condition?.create({ _id: 'c1', ...envelope, scope: recordScope(envelope), ...source });
  const caring = { actor: 'gp', professional: 'gp', basis: 'ENCOUNTER', start: EVER, end: FOREVER };
  for (const [_id, person] of [['r1', 'p1'] as const, ['r3', 'p3'] as const])
    await persons.models.CareRelationship?.create({ _id, person, ...caring });
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
type Token = undefined | string | ((body: string) => string | Promise<string>);
const post = async (url: string, given: Token, asked: object) => {
  const body = JSON.stringify(asked);
  const token = typeof given === 'function' ? await given(body) : given;
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as Body) };
};
const QUERY =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { id conditions { totalCount nodes { id } } } } }';
/** A token as it should be for the body that it comes with, but for who signed it, of whom, and for which subgraph. */
const tokenOf =
  (key: SigningKey, audience: string, caller = gp) =>
  (body: string) =>
    signCaller(key, caller, audience, 'q', body);
const entities = async (token: Token, representation: object) =>
  post(`${urls.health}/graphql`, token, { query: QUERY, variables: { of: [representation] } });
const withGrant = async (grant: unknown, id = 'p1') =>
  entities(tokenOf(gateway, 'health'), { __typename: 'Person', id, grant });

/** A token or grant with parts that are not as they should be. */
const forge = (key: SigningKey, typ: string, payload: object, exp: number | undefined) =>
  new SignJWT({ ...payload, exp }).setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ }).sign(key.key);
const callerClaims = (body: string) => ({
  iss: 'careweave-gateway',
  aud: 'health',
  sub: 'gp',
  jti: randomUUID(),
  request: 'q',
  body: bodyDigest(body),
  caller: gp,
});
const CALLER = 'careweave-caller+jwt';
const forgeCaller =
  (typ: string, exp: number | undefined, over: object = {}, key = () => gateway) =>
  (body: string) =>
    forge({ ...key(), kid: gateway.kid }, typ, { ...callerClaims(body), ...over }, exp);

test('with the right token and the right grant, it answers', async () => {
  const answer = await withGrant(await signGrant(people, grantOf()));
  expect(answer).toEqual({
    status: 200,
    data: { _entities: [{ id: 'p1', conditions: { totalCount: 1, nodes: [{ id: 'c1' }] } }] },
    // what it has shown, for the gateway's journal
    extensions: {
      access: { persons: [expect.objectContaining({ person: 'p1', seen: true })], changes: [], reason: null },
    },
  });
});

describe('a caller token is refused', () => {
  it.each<[how: string, token: () => Token]>([
    ['when it is missing', () => undefined],
    ['when it is none', () => 'nonsense'],
    ['when it is for another subgraph', () => tokenOf(gateway, 'social')],
    ['when it is for several', () => forgeCaller(CALLER, now() + 60, { aud: ['health', 'social'] })],
    ['when it has expired', () => forgeCaller(CALLER, now() - 1)],
    ['when it never expires', () => forgeCaller(CALLER, undefined)],
    ['when it is good for longer than a request', () => forgeCaller(CALLER, now() + 3600)],
    ['when its alg is none', () => body => new UnsecuredJWT({ ...callerClaims(body), exp: now() + 60 }).encode()],
    ['when another key signed it', () => tokenOf(stranger, 'health')],
    ['when another key signed it under the gateway’s name', () => forgeCaller(CALLER, now() + 60, {}, () => stranger)],
    ['when people signed it', () => tokenOf(people, 'health')],
    ['when it is of another kind', () => forgeCaller('at+jwt', now() + 60)],
    ['when it is of another issuer', () => forgeCaller(CALLER, now() + 60, { iss: 'elsewhere' })],
    ['when it is for another body', () => body => tokenOf(gateway, 'health')(body.replace('p1', 'p2'))],
    ['when it is for the same body, written in another way', () => body => tokenOf(gateway, 'health')(`${body} `)],
    ['when it is for no body', () => forgeCaller(CALLER, now() + 60, { body: undefined })],
  ])('%s', async (_how, token) => {
    const answer = await entities(token(), {
      __typename: 'Person',
      id: 'p1',
      grant: await signGrant(people, grantOf()),
    });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer).not.toHaveProperty('data');
  });

  it('not when it is as the gateway makes it', async () => {
    const asked = { __typename: 'Person', id: 'p1', grant: await signGrant(people, grantOf()) };
    expect((await entities(forgeCaller(CALLER, now() + 60), asked)).status).toBe(200);
  });

  it('when what comes with it is no JSON, it is said without saying more', async () => {
    const text = '{"query":';
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${signCaller(gateway, gp, 'health', 'q', text)}`,
    };
    const response = await fetch(`${urls.health}/graphql`, { method: 'POST', headers, body: text });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: 'Expected a JSON object with a "query".', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});

describe('a grant is refused', () => {
  it.each<[how: string, grant: () => unknown]>([
    ['when it is missing', () => undefined],
    ['when it is no text', () => grantOf()],
    ['when it is invented', () => JSON.stringify(grantOf())],
    ['when another key signed it', () => signGrant(stranger, grantOf())],
    ['when the gateway signed it', () => signGrant(gateway, grantOf())],
    ['when it is another person’s', () => signGrant(people, grantOf({ person: 'p2' }))],
    ['when it is another caller’s', () => signGrant(people, grantOf({ caller: 'nurse' }))],
    ['when it is for another organisation', () => signGrant(people, grantOf({ organization: 'hospital' }))],
    ['when it is for another purpose', () => signGrant(people, grantOf({ purpose: 'COC' }))],
    ['when it has been widened', async () => widened(await signGrant(people, grantOf()))],
  ])('%s', async (_how, grant) => {
    const answer = await withGrant(await grant());
    expect(answer.data).toEqual({ _entities: [null] });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRANT_REFUSED' } }]);
  });

  it('when it is one person’s, and asked for another', async () => {
    expect((await withGrant(await signGrant(people, grantOf()), 'p2')).data).toEqual({ _entities: [null] });
  });
});

/** The same grant, with what it discloses replaced by more. */
const widened = (grant: string) =>
  grant.replace(/~[^~]+~$/, `~${encode(['salt', grantOf({ confidentiality: 'V', categories: {} })])}~`);

test.each(Object.values(HEALTH_RECORDS).map(({ type }) => type))(
  '%s is reached through its person only',
  async type => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }';
    const representation = { __typename: type, id: 'c1', grant: await signGrant(people, grantOf()) };
    const answer = await post(`${urls.health}/graphql`, tokenOf(gateway, 'health'), {
      query,
      variables: { of: [representation] },
    });
    expect((answer.data as { _entities: unknown[] } | null)?._entities?.[0] ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
  },
);

describe('people’s /grants', () => {
  const grants = async (token: Token, persons: unknown = ['p1', 'p2', 'none']) =>
    post(`${urls.people}/grants`, token, { persons });

  it('gives grants only for those whom the caller may see, signed', async () => {
    const { status, ...signed } = await grants(tokenOf(gateway, 'pilots'));
    expect([status, Object.keys(signed)]).toEqual([200, ['p1']]);
    expect((await withGrant((signed as Record<string, string>).p1)).data).toMatchObject({ _entities: [{ id: 'p1' }] });
    expect(await grants(tokenOf(gateway, 'pilots', { ...gp, purpose: 'HRESCH' }))).toEqual({ status: 200 });
  });

  it('signs those of one list together', async () => {
    const signed = await grants(tokenOf(gateway, 'pilots'), ['p1', 'p3']);
    const [one, other] = ['p1', 'p3'].map(person => (signed as unknown as Record<string, string>)[person]?.split('~'));
    expect(one?.[0]).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(other?.[0]).toBe(one?.[0]);
    expect(other?.[1]).not.toBe(one?.[1]);
  });

  it('can be asked with the token that came with another body, for several lists of one request', async () => {
    const token = signCaller(gateway, gp, 'pilots', 'q', 'what pilots was asked');
    for (const persons of [['p1'], ['none']]) expect((await grants(token, persons)).status).toBe(200);
  });

  it.each<[how: string, token: () => Token]>([
    ['without a token', () => undefined],
    ['with another key’s token', () => tokenOf(stranger, 'pilots')],
    ['with a token for no subgraph of the platform', () => tokenOf(gateway, 'elsewhere')],
    ['with a token for a subgraph that gets all grants from the gateway', () => tokenOf(gateway, 'health')],
    ['with the token with which people itself was asked', () => tokenOf(gateway, 'people')],
  ])('is refused %s', async (_how, token) => {
    expect(await grants(token())).toEqual({
      status: 401,
      errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })],
    });
  });

  it('is nowhere else', async () => {
    expect((await post(`${urls.health}/grants`, tokenOf(gateway, 'health'), { persons: ['p1'] })).status).toBe(404);
  });
});
