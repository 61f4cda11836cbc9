import { jest } from '@jest/globals';
import { compactVerify, decodeJwt } from 'jose';
import type { Caller } from '../caller/caller.ts';
import { keyPair } from '../signing/testing.ts';
import { grantAsker } from './ask.ts';
import { type AccessGrant, GRANT_LIFETIME, signGrant, verifyGrant } from './grant.ts';
import { grantSigner } from './signer.ts';
import { grantVerifier } from './verifier.ts';

const caller: Caller = {
  subject: 'gp',
  name: null,
  role: 'physician',
  organization: 'practice',
  professional: 'gp',
  person: null,
  purpose: 'TREAT',
  scopes: [],
};
const grantFor = (person: string, over: Partial<AccessGrant> = {}): AccessGrant => ({
  person,
  caller: 'gp',
  organization: 'practice',
  purpose: 'TREAT',
  categories: { 'lab-result': 'ALL' },
  confidentiality: 'N',
  breakGlass: false,
  policy: 'test',
  ...over,
});
const REFUSED = {
  message: 'This cannot be answered without a grant for this person.',
  extensions: { code: 'GRANT_REFUSED' },
};

const [key, verification] = keyPair();

afterEach(() => jest.useRealTimers());

test('a grant comes back as it was signed, for its person and caller', async () => {
  const signed = await signGrant(key, grantFor('p1'));
  expect(await verifyGrant(verification, signed, 'p1', caller)).toEqual(grantFor('p1'));
});

test('a grant is good for its lifetime and not a second longer', async () => {
  const signed = await signGrant(key, grantFor('p1'));
  const { exp = 0, iat = 0 } = decodeJwt(signed.split('~')[0] ?? '');
  expect(exp - iat).toBe(GRANT_LIFETIME);
  jest.useFakeTimers({ now: (exp - 1) * 1000 });
  expect(await verifyGrant(verification, signed, 'p1', caller)).toEqual(grantFor('p1'));
  jest.setSystemTime(exp * 1000);
  await expect(verifyGrant(verification, signed, 'p1', caller)).rejects.toMatchObject(REFUSED);
});

test.each<[whose: string, over: Partial<Caller>]>([
  ['another subject', { subject: 'nurse' }],
  ['another organisation', { organization: 'hospital' }],
  ['no organisation', { organization: null }],
  ['another purpose', { purpose: 'COC' }],
  ['no purpose', { purpose: null }],
])('a caller with %s cannot use it, and is not told why', async (_whose, over) => {
  const signed = await signGrant(key, grantFor('p1'));
  await expect(verifyGrant(verification, signed, 'p1', { ...caller, ...over })).rejects.toMatchObject(REFUSED);
});

test('grants that are decided together share signatures, and each says nothing of the others', async () => {
  const sign = grantSigner(key);
  const persons = Array.from({ length: 50 }, (_, index) => `person/${index}`);
  const signed = await Promise.all(persons.map(person => sign(grantFor(person))));
  const lists = new Set(signed.map(text => text.split('~')[0] as string));
  expect(lists.size).toBe(4);
  for (const list of lists)
    expect(Buffer.from(list.split('.')[1] as string, 'base64url').toString()).not.toMatch(/person\/|practice|TREAT/);
  for (const [index, text] of signed.entries())
    expect(await verifyGrant(verification, text, `person/${index}`, caller)).toEqual(grantFor(`person/${index}`));
  await expect(verifyGrant(verification, signed[0], 'person/1', caller)).rejects.toMatchObject(REFUSED);
});

test('any JOSE library verifies the list, and the grant is what hashes to one of its digests', async () => {
  const [list = '', disclosure = ''] = (await signGrant(key, grantFor('p1'))).split('~');
  const { payload, protectedHeader } = await compactVerify(list, verification.key);
  expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: 'test', typ: 'careweave-grant+sd-jwt' });
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(disclosure))).toString('base64url');
  expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
    iss: 'careweave-people',
    iat: expect.any(Number) as number,
    exp: expect.any(Number) as number,
    _sd_alg: 'sha-256',
    grants: [{ '...': digest }],
  });
  const [salt, grant] = JSON.parse(Buffer.from(disclosure, 'base64url').toString()) as [string, AccessGrant];
  expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
  expect(grant).toEqual(grantFor('p1'));
});

test('the same grant, signed twice, has another digest each time: nobody can guess one from the list', async () => {
  const [first, second] = [await signGrant(key, grantFor('p1')), await signGrant(key, grantFor('p1'))];
  expect(first.split('~')[1]).not.toBe(second.split('~')[1]);
});

test('of grants that are verified together, one that is refused leaves the others', async () => {
  const verify = grantVerifier(verification, caller);
  const [good, bad] = await Promise.allSettled([
    verify(await signGrant(key, grantFor('p1')), 'p1'),
    verify('forged', 'p2'),
  ]);
  expect(good).toMatchObject({ status: 'fulfilled', value: { person: 'p1' } });
  expect(bad).toMatchObject({ status: 'rejected', reason: REFUSED });
});

describe('the grants of a list', () => {
  const askWith = (answer: Record<string, string>, asked: (readonly string[])[] = []) =>
    grantAsker(
      async (authorization, persons) => {
        asked.push([authorization, ...persons]);
        return answer;
      },
      verification,
      'Bearer t',
      caller,
    );

  test('are asked for once for each person, with the caller’s token; whom the caller may not see is missing', async () => {
    const asked: (readonly string[])[] = [];
    const grants = await askWith({ p1: await signGrant(key, grantFor('p1')) }, asked)(['p1', 'p2', 'p1']);
    expect([...grants]).toEqual([['p1', grantFor('p1')]]);
    expect(asked).toEqual([['Bearer t', 'p1', 'p2']]);
  });

  test('are not asked for where nobody is on the list', async () => {
    const asked: (readonly string[])[] = [];
    expect((await askWith({}, asked)([])).size).toBe(0);
    expect(asked).toEqual([]);
  });

  test('are not believed unless they verify, whoever answered', async () => {
    await expect(askWith({ p1: 'forged' })(['p1'])).rejects.toMatchObject(REFUSED);
    await expect(askWith({ p1: await signGrant(key, grantFor('p2')) })(['p1'])).rejects.toMatchObject(REFUSED);
  });
});
