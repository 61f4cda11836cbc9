import { createHash } from 'node:crypto';
import { jest } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { decode, encode } from './jws.ts';
import { REMEMBERED, StatementReader, signEach } from './sd-jwt.ts';
import { keyPair } from './testing.ts';

/** Promise: nothing is read as signed that was not signed, whatever it is put together from. */

const KIND = { typ: 'test+sd-jwt', issuer: 'tester', claim: 'statements' };
const [key, verification] = keyPair();
const [stranger] = keyPair();
const sign = (...values: object[]) => signEach(key, KIND, values, 60);
const reader = () => new StatementReader(verification, KIND);
const partsOf = (text: string) => text.split('~').slice(0, 2) as [list: string, disclosure: string];
const [one, two] = sign({ n: 1 }, { n: 2 }) as [string, string];
const [list, disclosure] = partsOf(one);
const [otherList, otherDisclosure] = partsOf(sign({ n: 3 })[0] as string);
const [header, payload, signature] = list.split('.') as [string, string, string];
const now = () => Math.floor(Date.now() / 1000);
const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const claims = (over: object = {}) => ({
  iss: 'tester',
  iat: now(),
  exp: now() + 60,
  _sd_alg: 'sha-256',
  statements: [{ '...': digest(disclosure) }],
  ...over,
});
/** A list with claims of one's own, signed with the right key unless told otherwise. */
const listOf = (over: object, head: object = {}, by = key) =>
  new SignJWT(claims(over)).setProtectedHeader({ alg: 'EdDSA', kid: 'test', typ: KIND.typ, ...head }).sign(by.key);
const disclosed = async (made: string | Promise<string>) => `${await made}~${disclosure}~`;

afterEach(() => jest.useRealTimers());

test('statements that are signed together are read one by one, in any order, again and again', () => {
  const read = reader();
  for (const [text, n] of [[two, 2] as const, [one, 1] as const, [two, 2] as const])
    expect(read.read(text)).toEqual({ n });
});

test('a list that someone else has made in the same way is read', async () => {
  expect(reader().read(await disclosed(listOf({})))).toEqual({ n: 1 });
});

test('the order of a list says nothing of that in which its statements were made', () => {
  const values = Array.from({ length: 16 }, (_, n) => ({ n }));
  const [shared = ''] = partsOf(sign(...values)[0] as string);
  const { statements } = decode(shared.split('.')[1] as string) as { statements: { '...': string }[] };
  const digests = statements.map(each => each['...']);
  expect(new Set(digests).size).toBe(16);
  expect(digests).toEqual(digests.toSorted());
});

describe.each<[memory: string, read: (text: string) => unknown]>([
  ['by one that has read nothing yet', text => reader().read(text)],
  [
    'by one that has read the genuine ones',
    text => {
      const read = reader();
      for (const each of [one, two, `${otherList}~${otherDisclosure}~`]) read.read(each);
      return read.read(text);
    },
  ],
])('refused %s is', (_memory, read) => {
  it.each<[what: string, text: () => string | Promise<string>]>([
    ['nothing', () => ''],
    ['a statement of another list', () => `${list}~${otherDisclosure}~`],
    ['a statement in another list', () => `${otherList}~${disclosure}~`],
    ['a statement that nobody signed', () => `${list}~${encode(['salt', { n: 9 }])}~`],
    ['a digest as if it were a statement', () => `${list}~${digest(disclosure)}~`],
    ['a statement written in another way', () => `${list}~${disclosure}=~`],
    ['a list that discloses nothing', () => `${list}~`],
    ['a list alone', () => list],
    ['an empty statement', () => `${list}~~`],
    ['two statements', () => `${list}~${disclosure}~${partsOf(two)[1]}~`],
    ['a statement with an empty one after it', () => `${one}~`],
    ['the same statement twice', () => `${list}~${disclosure}~${disclosure}~`],
    ['a statement without its end', () => `${list}~${disclosure}`],
    ['a statement with a key binding', () => `${list}~${disclosure}~${list}`],
    ['a statement cut short', () => `${list}~${disclosure.slice(0, -4)}~`],
    ['a list cut short', () => `${list.slice(0, -4)}~${disclosure}~`],
    ['a list without its signature', () => `${header}.${payload}.~${disclosure}~`],
    ['a list with the signature of another', () => `${header}.${payload}.${otherList.split('.')[2]}~${disclosure}~`],
    ['a list with a part too many', () => `${list}.${signature}~${disclosure}~`],
    ['a signature written in another way', () => `${list}=~${disclosure}~`],
    ['a list with a digest put in', () => `${header}.${encode(claims())}.${signature}~${disclosure}~`],
    ['a list of another key', () => disclosed(listOf({}, {}, stranger))],
    ['a list of a key by another name', () => disclosed(listOf({}, { kid: 'other' }))],
    ['a list of another kind', () => disclosed(listOf({}, { typ: 'at+jwt' }))],
    ['a list of another issuer', () => disclosed(listOf({ iss: 'elsewhere' }))],
    ['a list that has expired', () => disclosed(listOf({ exp: now() - 1 }))],
    ['a list that never expires', () => disclosed(listOf({ exp: undefined }))],
    ['a list that expires by a text', () => disclosed(listOf({ exp: String(now() + 60) }))],
    ['a list by another hash', () => disclosed(listOf({ _sd_alg: 'sha-1' }))],
    ['a list without elements', () => disclosed(listOf({ statements: [] }))],
    ['a list by another name', () => disclosed(listOf({ statements: undefined, others: claims().statements }))],
    ['a list that is none', () => disclosed(listOf({ statements: digest(disclosure) }))],
    ['a list with alg none', () => disclosed(new UnsecuredJWT(claims()).encode())],
    ['a list without alg', () => disclosed(`${encode({ kid: 'test', typ: KIND.typ })}.${payload}.${signature}`)],
    [
      'a statement without a salt',
      async () => {
        const bare = encode([{ n: 1 }]);
        return `${await listOf({ statements: [{ '...': digest(bare) }] })}~${bare}~`;
      },
    ],
  ])('%s', async (_what, make) => {
    const text = await make();
    expect(() => read(text)).toThrow();
  });
});

test('a list that was read is good until it expires, and not a moment longer', () => {
  jest.useFakeTimers({ now: 1_000_000_000 });
  const read = reader();
  const [text = ''] = sign({ n: 1 });
  expect(read.read(text)).toEqual({ n: 1 });
  jest.setSystemTime(1_000_059_999);
  expect(read.read(text)).toEqual({ n: 1 });
  jest.setSystemTime(1_000_060_000);
  expect(() => read.read(text)).toThrow('expired');
});

test('no more lists are remembered than there is room for, and only genuine ones', () => {
  const read = reader();
  expect(() => read.read(`${list.slice(0, -4)}~${disclosure}~`)).toThrow();
  expect(read.size).toBe(0);
  const texts = Array.from({ length: REMEMBERED + 10 }, (_, n) => sign({ n })[0] as string);
  for (const _round of [1, 2]) {
    expect(read.read(texts[0] as string)).toEqual({ n: 0 });
    for (const text of texts) read.read(text);
    expect(read.size).toBe(REMEMBERED);
  }
});
