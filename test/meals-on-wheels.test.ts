import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, UnsecuredJWT } from 'jose';
import { compose, ownParts } from '../gateway/supergraph/compose.ts';
import { checkRules } from '../gateway/supergraph/rules.ts';
import type { Caller } from '../kit/caller/caller.ts';
import { bodyDigest, signCaller } from '../kit/caller/token.ts';
import { type AccessGrant, signGrants } from '../kit/grant/grant.ts';
import type { SigningKey } from '../kit/signing/keys.ts';
import { keyPair } from '../kit/signing/testing.ts';
import { hasPython, MEALS, type PythonService, startMeals } from './support/python-service.ts';

/** Promise: a service in another language, with the platform's public keys alone, answers whom it should and nobody else. */

const withPython = hasPython() ? describe : describe.skip;
if (!hasPython()) console.warn('There is no Python 3.10 here: the service from outside is not tested.');

const sdl = readFileSync(join(MEALS, 'schema.graphql'), 'utf8');

test('what it adds to the graph keeps the rules of the graph', () => {
  const parts = [...ownParts(), { name: 'meals-on-wheels', sdl }];
  expect(checkRules(parts).filter(({ where }) => /meals|supergraph/.test(where))).toEqual([]);
  expect(compose(parts).api).toMatch(/mealDeliveries\(/);
});

const [gateway, gatewayPublic] = keyPair('gateway-key');
const [people, peoplePublic] = keyPair('people-key');
const [stranger] = keyPair('gateway-key');
const [strangeGrants] = keyPair('people-key');

const CALLER: Caller = {
  subject: 'nurse',
  name: 'Nurse',
  role: 'nurse',
  organization: 'org-1',
  professional: 'prof-1',
  person: null,
  purpose: 'TREAT',
  scopes: [],
};
const GRANT: AccessGrant = {
  person: 'person-1',
  caller: 'nurse',
  organization: 'org-1',
  purpose: 'TREAT',
  categories: { 'social-support': 'ALL' },
  confidentiality: 'N',
  breakGlass: false,
  policy: '7',
  basis: 'CARE',
};
const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Person { _key: id mealDeliveries(first: 2) { nodes { id day meal delivered note } pageInfo { hasNextPage endCursor } } }
  }
}`;
const granted = (over: Partial<AccessGrant> = {}, key: SigningKey = people) =>
  signGrants(key, [{ ...GRANT, ...over }])[0] as string;
const reference = (grant: unknown = granted(), id = 'person-1') => ({ __typename: 'Person', id, grant });
const bodyOf = (...representations: object[]) => JSON.stringify({ query: QUERY, variables: { representations } });

interface Answer {
  data?: { _entities: ({ _key: string; mealDeliveries: { nodes: { id: string }[] } | null } | null)[] } | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
  extensions?: { access: unknown };
}

withPython('meals on wheels', () => {
  let service: PythonService;
  let home: string;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'careweave-meals-'));
    copyFileSync(join(MEALS, 'deliveries.json'), join(home, 'deliveries.json'));
    writeFileSync(join(home, 'clients.json'), JSON.stringify({ 'person-1': 'K-17', 'person-2': 'K-23' }));
    const jwk = ({ kid, key }: SigningKey, signer: string) => ({
      ...key.export({ format: 'jwk' }),
      kid,
      signer,
      use: 'sig',
      alg: 'EdDSA',
    });
    const keys = join(home, 'keys.json');
    writeFileSync(keys, JSON.stringify({ keys: [jwk(peoplePublic, 'people'), jwk(gatewayPublic, 'gateway')] }));
    service = await startMeals({ keys, data: home, env: { ORGANIZATION: 'org-meals' } });
  }, 180_000);

  afterAll(async () => {
    await service?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const post = async (body: string, authorization?: string): Promise<{ status: number; answer: Answer }> => {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  const bearer = (body: string, caller = CALLER, audience = 'meals-on-wheels', key = gateway) =>
    `Bearer ${signCaller(key, caller, audience, 'request-1', body)}`;
  const ask = async (...representations: object[]) => {
    const body = bodyOf(...representations);
    return post(body, bearer(body));
  };

  it('is healthy', async () => {
    expect(await (await fetch(`${service.url}/health`)).json()).toEqual({ subgraph: 'meals-on-wheels', status: 'up' });
  });

  it('answers what it holds, and reports what it showed, of whom, and by what grant', async () => {
    const { status, answer } = await ask(reference());
    expect(status).toBe(200);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?._entities).toEqual([
      {
        _key: 'person-1',
        mealDeliveries: {
          nodes: [
            { id: 'M-1042', day: '2026-11-26', meal: 'Stoofvlees, salt-free', delivered: null, note: null },
            { id: 'M-1038', day: '2026-11-25', meal: 'Cod, mashed potatoes', delivered: true, note: null },
          ],
          pageInfo: { hasNextPage: true, endCursor: 'M-1038' },
        },
      },
    ]);
    const records = [
      { type: 'MealDelivery', category: 'social-support', organization: 'org-meals', ids: ['M-1042', 'M-1038'] },
    ];
    const grant = { policy: '7', breakGlass: false, basis: 'CARE' };
    expect(answer.extensions?.access).toEqual({
      persons: [{ person: 'person-1', seen: true, grant, records }],
      changes: [],
      reason: null,
    });
  });

  it('goes on where a page ends', async () => {
    const body = bodyOf(reference()).replace('first: 2', 'first: 2, after: \\"M-1038\\"');
    const { answer } = await post(body, bearer(body));
    expect(answer.data?._entities[0]?.mealDeliveries).toMatchObject({
      nodes: [{ id: 'M-1031' }],
      pageInfo: { hasNextPage: false, endCursor: 'M-1031' },
    });
  });

  it('takes grants that were signed together, each for its own person', async () => {
    const [one, two] = signGrants(people, [GRANT, { ...GRANT, person: 'person-2' }]);
    const { answer } = await ask(reference(two, 'person-2'), reference(one));
    expect(answer.data?._entities.map(each => each?.mealDeliveries?.nodes[0]?.id)).toEqual(['M-1039', 'M-1042']);
  });

  it.each<[what: string, grant: () => unknown, id: string]>([
    ['is no client', () => granted({ person: 'person-9' }), 'person-9'],
    ['excludes the category', () => granted({ categories: { 'sm-problems': 'ALL' } }), 'person-1'],
    ['closes the category', () => granted({ categories: { 'social-support': 'NONE' } }), 'person-1'],
    [
      'opens the category to the own organisation of another',
      () => granted({ categories: { 'social-support': 'OWN_ORGANISATION' } }),
      'person-1',
    ],
  ])('shows nothing, and says nothing, of a person who %s', async (_what, grant, id) => {
    const { answer } = await ask(reference(grant(), id));
    const access = { persons: [], changes: [], reason: null };
    expect(answer).toEqual({ data: { _entities: [{ _key: id, mealDeliveries: null }] }, extensions: { access } });
  });

  it.each([
    ['shows its own organisation what it holds', 'CARE', 'M-1042'],
    ['shows nothing of that to whoever sees the person by a mandate', 'MANDATE', undefined],
  ] as const)('%s', async (_what, basis, first) => {
    const own = { categories: { 'social-support': 'OWN_ORGANISATION' as const }, organization: 'org-meals', basis };
    const body = bodyOf(reference(granted(own)));
    const { answer } = await post(body, bearer(body, { ...CALLER, organization: 'org-meals' }));
    expect(answer.errors).toBeUndefined();
    expect(answer.data?._entities[0]?.mealDeliveries?.nodes[0]?.id).toBe(first);
  });

  const now = () => Math.floor(Date.now() / 1000);
  const other = (claims: object, header: object = {}, key: SigningKey = gateway) => {
    const all = { iss: 'careweave-gateway', aud: 'meals-on-wheels', sub: 'nurse', jti: `${Math.random()}` };
    const times = { iat: now(), exp: now() + 60, body: bodyDigest(bodyOf(reference(FIXED))), caller: CALLER };
    return new SignJWT({ ...all, ...times, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'careweave-caller+jwt', kid: key.kid, ...header })
      .sign(key.key);
  };
  const FIXED = granted();
  const fixed = bodyOf(reference(FIXED));

  it('takes a token that was made by hand as it must be', async () => {
    expect((await post(fixed, `Bearer ${await other({})}`)).answer.errors).toBeUndefined();
  });

  it.each<[what: string, authorization: () => string | undefined | Promise<string>]>([
    ['none', () => undefined],
    ['something else', () => 'Bearer careweave'],
    ['another way in', () => `Basic ${signCaller(gateway, CALLER, 'meals-on-wheels', 'r', fixed)}`],
    ['one of another platform', () => bearer(fixed, CALLER, 'meals-on-wheels', stranger)],
    ['one that `people` signed', () => bearer(fixed, CALLER, 'meals-on-wheels', { ...people, kid: 'gateway-key' })],
    ['one by the key of `people`', () => bearer(fixed, CALLER, 'meals-on-wheels', people)],
    ['one for another service', () => bearer(fixed, CALLER, 'social')],
    ['one for another body', () => bearer(bodyOf(reference(), reference()))],
    ['a grant', () => `Bearer ${FIXED.split('~')[0]}`],
    ['one without a signature', async () => `Bearer ${new UnsecuredJWT({ aud: 'meals-on-wheels' }).encode()}`],
    ['one that has expired', async () => `Bearer ${await other({ iat: now() - 99, exp: now() - 1 })}`],
    ['one without an end', async () => `Bearer ${await other({ exp: undefined })}`],
    ['one that is good for an hour', async () => `Bearer ${await other({ exp: now() + 3600 })}`],
    ['one of another kind', async () => `Bearer ${await other({}, { typ: 'at+jwt' })}`],
    ['one of another issuer', async () => `Bearer ${await other({ iss: 'careweave-people' })}`],
    ['one without an id', async () => `Bearer ${await other({ jti: undefined })}`],
    ['one without a body', async () => `Bearer ${await other({ body: undefined })}`],
    ['one without a caller', async () => `Bearer ${await other({ caller: undefined })}`],
  ])('refuses everything to whoever comes with a token that is %s', async (_what, authorization) => {
    const { status, answer } = await post(fixed, await authorization());
    expect(status).toBe(401);
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('takes a token once', async () => {
    const token = bearer(fixed);
    expect((await post(fixed, token)).status).toBe(200);
    expect((await post(fixed, token)).status).toBe(401);
  });

  const [list = '', disclosure = ''] = granted().split('~');
  const asGatewayKey: SigningKey = { ...gateway, kid: 'people-key' };
  it.each<[what: string, grant: () => unknown]>([
    ['none', () => null],
    ['a list', () => [granted()]],
    ['what the grant says, unsigned', () => GRANT],
    ['one of another platform', () => granted({}, strangeGrants)],
    ['one that the gateway signed', () => granted({}, asGatewayKey)],
    ['one by the key of the gateway', () => granted({}, gateway)],
    ['another person’s', () => granted({ person: 'person-2' })],
    ['another caller’s', () => granted({ caller: 'doctor' })],
    ['another organisation’s', () => granted({ organization: null })],
    ['one for another purpose', () => granted({ purpose: 'HRESCH' })],
    ['a list that discloses nothing', () => `${list}~`],
    ['one without its end', () => `${list}~${disclosure}`],
    ['one with two statements', () => `${list}~${disclosure}~${disclosure}~`],
    ['one of another list', () => `${granted().split('~')[0]}~${disclosure}~`],
    ['one with words put in', () => `${list}~${Buffer.from(JSON.stringify(['s', GRANT])).toString('base64url')}~`],
    ['a digest as if it were a statement', () => `${list}~${bodyDigest(disclosure)}~`],
    ['a caller token', () => `${signCaller(gateway, CALLER, 'meals-on-wheels', 'r', '')}~${disclosure}~`],
  ])('shows nothing of a person whose grant is %s, and answers for the others', async (_what, grant) => {
    const { status, answer } = await ask(reference(grant()), reference(granted({ person: 'person-2' }), 'person-2'));
    expect(status).toBe(200);
    expect(answer.data?._entities.map(each => each?._key)).toEqual([undefined, 'person-2']);
    expect(answer.errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'GRANT_REFUSED' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/M-1042/);
  });

  it('refuses an expired grant', async () => {
    const claims = JSON.parse(Buffer.from(list.split('.')[1] as string, 'base64url').toString()) as object;
    const sign = (exp: number) =>
      new SignJWT({ ...claims, exp })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'careweave-grant+sd-jwt', kid: people.kid })
        .sign(people.key);
    const good = await ask(reference(`${await sign(now() + 60)}~${disclosure}~`));
    expect(good.answer.errors).toBeUndefined();
    const { answer } = await ask(reference(`${await sign(now() - 1)}~${disclosure}~`));
    expect(answer.errors?.[0]?.extensions.code).toBe('GRANT_REFUSED');
  });

  it.each([
    ['is no JSON', '{', 400],
    ['is too large', ' '.repeat(1_100_000), 413],
  ])('refuses a body that %s', async (_what, body, expected) => {
    expect((await post(body, bearer(body))).status).toBe(expected);
  });

  it('tells its SDL to the gateway alone, as it is', async () => {
    const body = JSON.stringify({ query: '{ _service { sdl } }' });
    const { answer } = await post(body, bearer(body));
    expect(answer.data).toEqual({ _service: { sdl } });
    expect((await post(body)).status).toBe(401);
  });

  it('keeps the words of its own faults to itself', async () => {
    const clients = join(home, 'clients.json');
    const before = readFileSync(clients, 'utf8');
    writeFileSync(clients, '{');
    const { answer } = await ask(reference());
    const health = await fetch(`${service.url}/health`);
    writeFileSync(clients, before);
    expect(answer.errors?.map(({ message }) => message)).toEqual(['Something went wrong here.']);
    expect(health.status).toBe(503);
  });
});
