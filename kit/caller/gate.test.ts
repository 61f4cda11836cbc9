import { jest } from '@jest/globals';
import type { GraphQLError } from 'graphql';
import { jwtVerify } from 'jose';
import { keyPair } from '../signing/testing.ts';
import type { Caller } from './caller.ts';
import { callerGate } from './gate.ts';
import { once } from './once.ts';
import { bodyDigest, signCaller } from './token.ts';

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
const [key, verification] = keyPair();
const BODY = '{"query":"{ a }"}';
const token = () => `Bearer ${signCaller(key, caller, 'health', 'r-1', BODY)}`;
const refused = 'The caller token was refused.';

afterEach(() => jest.useRealTimers());

test('who comes with a token for this body is let in, once', () => {
  const enter = callerGate(verification, 'health');
  const authorization = token();
  expect(enter(authorization, BODY)).toMatchObject({ caller, request: 'r-1' });
  expect(() => enter(authorization, BODY)).toThrow(refused);
});

test('whoever is refused is told no more than that', () => {
  const enter = callerGate(verification, 'health');
  const codes = [token(), 'Bearer nonsense', token().replace(/.$/, '')].map(authorization => {
    try {
      return enter(authorization, 'another body');
    } catch (error) {
      return [(error as Error).message, (error as GraphQLError).extensions];
    }
  });
  expect(codes).toEqual(Array(3).fill([refused, { code: 'UNAUTHENTICATED' }]));
});

test('the same question of the same request can be asked again, with another token', () => {
  const enter = callerGate(verification, 'health');
  for (const _time of [1, 2]) expect(enter(token(), BODY)).toMatchObject({ request: 'r-1' });
});

test('a token that came with another body is refused, and still good for its own', () => {
  const enter = callerGate(verification, 'health');
  const authorization = token();
  expect(() => enter(authorization, `${BODY}\n`)).toThrow(refused);
  expect(enter(authorization, BODY)).toMatchObject({ request: 'r-1' });
});

test('a token is refused again as long as it would be good, and when it is not', () => {
  jest.useFakeTimers({ now: 1_000_000_000_000 });
  const enter = callerGate(verification, 'health');
  const others = [token(), token()];
  const authorization = token();
  enter(authorization, BODY);
  for (const seconds of [1, 30, 59, 60, 61, 119, 120, 121, 300]) {
    jest.setSystemTime(1_000_000_000_000 + seconds * 1000);
    expect(() => enter(authorization, BODY)).toThrow(refused);
    const other = seconds < 60 ? others.pop() : undefined;
    if (other) expect(enter(other, BODY)).toMatchObject({ caller });
  }
});

test('a token of a gateway whose clock is ahead is refused the second time, until it expires', () => {
  jest.useFakeTimers({ now: 1_000_000_050_000 });
  const authorization = token();
  // the memory turns over at another moment each time
  for (const age of [0, 15, 60, 119]) {
    jest.setSystemTime(1_000_000_000_000 - age * 1000);
    const enter = callerGate(verification, 'health');
    jest.setSystemTime(1_000_000_000_000);
    expect(enter(authorization, BODY)).toMatchObject({ caller });
    jest.setSystemTime(1_000_000_109_000);
    expect(() => enter(authorization, BODY)).toThrow(refused);
  }
});

test('a token is refused while it is good for longer than it is remembered', () => {
  jest.useFakeTimers({ now: 1_000_000_100_000 });
  const authorization = token();
  jest.setSystemTime(1_000_000_000_000);
  const enter = callerGate(verification, 'health');
  expect(() => enter(authorization, BODY)).toThrow(refused);
  jest.setSystemTime(1_000_000_045_000);
  expect(enter(authorization, BODY)).toMatchObject({ caller });
});

test('any JOSE library verifies a token', async () => {
  const { payload, protectedHeader } = await jwtVerify(token().slice('Bearer '.length), verification.key, {
    algorithms: ['EdDSA'],
    issuer: 'careweave-gateway',
    audience: 'health',
    subject: 'gp',
    typ: 'careweave-caller+jwt',
  });
  expect(protectedHeader.kid).toBe('test');
  expect(payload).toMatchObject({ request: 'r-1', body: bodyDigest(BODY), caller });
});

test('an id is remembered for the time that is asked for, and forgotten in the end', () => {
  jest.useFakeTimers({ now: 0 });
  const isFirst = once(10);
  const at = (seconds: number, id: string) => {
    jest.setSystemTime(seconds * 1000);
    return isFirst(id);
  };
  expect([at(0, 'a'), at(9, 'b'), at(11, 'c')]).toEqual([true, true, true]);
  expect([at(12, 'a'), at(18.9, 'b'), at(20, 'c')]).toEqual([false, false, false]);
  expect([at(22, 'a'), at(22, 'c')]).toEqual([true, false]);
  expect([at(100, 'a'), at(100, 'c')]).toEqual([true, true]);
});
