import type { KeyObject } from 'node:crypto';
import { type CryptoKey, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { SSIN } from '../../kit/identifiers.ts';
import { signingKey } from '../../kit/signing/keys.ts';
import { AUDIENCE, DEMO_ISSUER } from '../../platform/tokens.ts';
import { type Answer, ask, platform, tokenOf } from '../support/ask.ts';

const claims = (more: JWTPayload = {}): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: DEMO_ISSUER,
    aud: AUDIENCE,
    sub: 'gp',
    role: 'physician',
    purpose_of_use: 'TREAT',
    iat: now,
    exp: now + 60,
    ...more,
  };
};
const sign = async (payload: JWTPayload, key?: CryptoKey | KeyObject): Promise<string> => {
  const issuer = await signingKey(platform().home, 'issuer');
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'EdDSA', kid: issuer.kid, typ: 'at+jwt' })
    .sign(key ?? issuer.key);
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** All of an answer but the moments at which the sources answered. */
const whole = ({ status, data, errors, extensions }: Answer) => ({
  status,
  data,
  errors,
  sources: extensions?.coverage?.map(({ source, status: state }) => [source, state]).sort(),
});

describe('a caller is refused', () => {
  it('not with a good token', async () => {
    const { status, data } = await ask('{ me { subject } }', { token: await sign(claims()) });
    expect([status, data]).toEqual([200, { me: { subject: 'gp' } }]);
  });

  it.each<[how: string, token: () => string | undefined | Promise<string>]>([
    ['without a token', () => undefined],
    ['with a token that is none', () => 'nonsense'],
    ['with another issuer’s token', () => sign(claims({ iss: 'https://elsewhere.example' }))],
    ['with a token that someone else signed', async () => sign(claims(), (await generateKeyPair('EdDSA')).privateKey)],
    [
      'with a token that the gateway signs for subgraphs',
      async () => sign(claims(), (await signingKey(platform().home, 'gateway')).key),
    ],
    ['with an expired token', () => sign(claims({ exp: Math.floor(Date.now() / 1000) - 60 }))],
    ['with a token that never expires', () => sign(claims({ exp: undefined }))],
    ['with a token for another audience', () => sign(claims({ aud: 'elsewhere' }))],
    ['with alg none', () => new UnsecuredJWT(claims()).encode()],
    [
      'with a tampered token',
      async () => (await sign(claims())).replace(/\.[^.]+\./, `.${encode(claims({ sub: 'x' }))}.`),
    ],
  ])('%s', async (_how, token) => {
    const query = '{ me { subject } persons { totalCount } pilots { totalCount } }';
    const answer = await ask(query, { token: await token() });
    expect(answer.status).toBe(401);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('with a purpose of use that nobody knows', async () => {
    const headers = { 'purpose-of-use': 'CURIOSITY' };
    const answer = await ask('{ persons { totalCount } }', { token: tokenOf('gp'), headers });
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'PURPOSE_UNKNOWN' } }]);
  });
});

describe('a person whom the caller may not see looks like one who does not exist', () => {
  const MADE_UP = { id: '3e1754f5-4c56-80bb-abb3-724a9fd05350', ssin: '42070700009' };
  let martine: { id: string; ssin: string };
  const seesMartine = async (token: string, headers: Record<string, string> = {}) =>
    (await ask(VIEW, { token, headers, variables: { id: martine.id, system: SSIN, value: martine.ssin } })).data
      .person !== null;
  const VIEW = `query ($id: ID!, $system: String!, $value: String!) {
    person(id: $id) { id displayName conditions { totalCount } enrolments { totalCount } supportEpisodes { totalCount } }
    personByIdentifier(system: $system, value: $value) { id conditions { totalCount } } }`;

  beforeAll(async () => {
    const { person } = (await ask('{ me { person { id identifier { system value } } } }', { token: tokenOf('person') }))
      .data.me;
    martine = { id: person.id, ssin: person.identifier.find((each: { system: string }) => each.system === SSIN).value };
    expect(await seesMartine(tokenOf('gp'))).toBe(true);
  });

  /** Someone of the region whom the holder of a token may not see, though others may. */
  async function stranger(token: string): Promise<{ id: string; ssin: string }> {
    const list = '{ persons(first: 200) { nodes { id identifier { system value } } } }';
    const own = (await ask(list, { token })).data.persons.nodes.map((each: { id: string }) => each.id);
    for (const account of ['gp', 'specialist', 'nurse', 'social-worker']) {
      const { nodes } = (await ask(list, { token: tokenOf(account) })).data.persons;
      for (const { id, identifier } of nodes.filter((each: { id: string }) => !own.includes(each.id))) {
        // of some, their own organisation holds records, though nobody there cares for them any more
        if ((await ask('query ($id: ID!) { person(id: $id) { id } }', { token, variables: { id } })).data.person)
          continue;
        return { id, ssin: identifier.find((each: { system: string }) => each.system === SSIN).value };
      }
    }
    throw new Error('everybody is known to them');
  }

  it.each(['pharmacist', 'coordinator', 'person', 'nurse', 'social-worker'])('to the %s', async account => {
    const token = tokenOf(account);
    const real = await stranger(token);
    const seen = whole(await ask(VIEW, { token, variables: { id: real.id, system: SSIN, value: real.ssin } }));
    const nobody = whole(await ask(VIEW, { token, variables: { id: MADE_UP.id, system: SSIN, value: MADE_UP.ssin } }));
    expect(seen).toEqual(nobody);
    expect(seen).toMatchObject({ status: 200, data: { person: null, personByIdentifier: null }, errors: undefined });
  });

  it.each([['HRESCH'], ['POPHLTH'], ['HPAYMT'], ['BTG']])(
    'to the gp who asks for %s, which is not for care',
    async purpose => {
      const options = { token: tokenOf('gp'), headers: { 'purpose-of-use': purpose } };
      expect(await seesMartine(options.token, options.headers)).toBe(false);
      const { data } = await ask('{ persons { totalCount nodes { id } } }', options);
      expect(data.persons).toEqual({ totalCount: 0, nodes: [] });
    },
  );

  it('to whoever does not say for what purpose, and to a token without a role', async () => {
    const { sub, organization, professional } = JSON.parse(
      Buffer.from(tokenOf('gp').split('.')[1] as string, 'base64url').toString(),
    );
    const gp = { sub, organization, professional };
    expect(await seesMartine(await sign(claims(gp)))).toBe(true);
    expect(await seesMartine(await sign(claims({ ...gp, purpose_of_use: undefined })))).toBe(false);
    expect(await seesMartine(await sign(claims({ ...gp, role: undefined })))).toBe(false);
    expect(
      await seesMartine(await sign(claims({ role: 'patient', person: martine.id, purpose_of_use: undefined }))),
    ).toBe(false);
  });

  it('a patient sees only themself', async () => {
    const { data } = await ask('{ persons(first: 200) { totalCount nodes { id } } }', { token: tokenOf('person') });
    expect(data.persons).toEqual({ totalCount: 1, nodes: [{ id: martine.id }] });
  });

  it('in the names of those close to a person', async () => {
    const query = '{ persons(first: 200) { nodes { id relatedPersons { id reference { id person { id } } } } } }';
    const close = async (account: string): Promise<{ id: string; reference: { id: string } | null }[]> =>
      (await ask(query, { token: tokenOf(account) })).data.persons.nodes
        .filter((each: { id: string }) => each.id === martine.id)
        .flatMap((each: { relatedPersons: object[] }) => each.relatedPersons);
    const known = await close('gp');
    expect(known.some(({ reference }) => reference !== null)).toBe(true);
    for (const { reference } of known)
      expect(reference).toEqual(reference && { id: reference.id, person: { id: reference.id } });
    // her own carer is a person of the region too, which is for the carer to tell
    expect(await close('person')).toEqual(known.map(({ id }) => ({ id, reference: null })));
  });

  it('in the list of a pilot’s enrolments', async () => {
    const query =
      '{ pilots(first: 200) { nodes { id enrolments(first: 200) { nodes { subject { id person { id } } } pageInfo { hasNextPage } } } } }';
    const enrolled = async (account: string) => {
      const { data, errors } = await ask(query, { token: tokenOf(account) });
      expect(errors).toBeUndefined();
      return data.pilots.nodes.flatMap((pilot: { enrolments: { nodes: object[] } }) => pilot.enrolments.nodes);
    };
    const mine = (
      await ask('{ persons(first: 200) { nodes { id } } }', { token: tokenOf('gp') })
    ).data.persons.nodes.map(({ id }: { id: string }) => id);
    const seen = await enrolled('gp');
    expect(seen.length).toBeGreaterThan(1);
    for (const { subject } of seen) expect([subject.person.id, mine.includes(subject.id)]).toEqual([subject.id, true]);
    expect(await enrolled('person')).toEqual([{ subject: { id: martine.id, person: { id: martine.id } } }]);
    expect(await enrolled('coordinator')).toEqual([]);
  });

  it('a very restricted record is there for the person, and neither shown to nor counted for the gp', async () => {
    const query =
      'query ($id: ID!) { person(id: $id) { conditions(first: 200) { totalCount nodes { id code { text } } } } }';
    const of = async (account: string): Promise<{ totalCount: number; nodes: { code: { text: string } }[] }> =>
      (await ask(query, { token: tokenOf(account), variables: { id: martine.id } })).data.person.conditions;
    const [own, gp] = [await of('person'), await of('gp')];
    expect(own.nodes.map(({ code }) => code.text)).toContain('Post-traumatic stress disorder');
    expect(gp.nodes).toEqual(own.nodes.filter(({ code }) => code.text !== 'Post-traumatic stress disorder'));
    expect([own.totalCount, gp.totalCount]).toEqual([own.nodes.length, own.nodes.length - 1]);
  });

  it.each(['{ me { person { grant } } }', '{ persons { nodes { grant } } }'])(
    'and nobody can ask for a grant: %s',
    async query => {
      const { data, errors } = await ask(query, { token: tokenOf('person') });
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/Cannot query field "grant"/),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
    },
  );
});
