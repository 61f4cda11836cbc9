import { z } from 'zod';
import { entranceOf, entranceVariables } from '../gateway/environment.ts';
import { RATE } from '../gateway/limits/rate.ts';

/** Promise: who may ask from where, and how much, and how long a subgraph may take, is as the environment says, and what it can't mean is refused. */

const read = (env: Record<string, string>, production = false) =>
  entranceOf(z.object(entranceVariables).parse(env), production);

describe('CAREWEAVE_ORIGINS', () => {
  it('lets nobody in by itself, and each origin that it names', () => {
    expect(read({}).origins).toEqual([]);
    const text = 'https://portal.example.org, http://localhost:3000';
    expect(read({ CAREWEAVE_ORIGINS: text }).origins).toEqual(['https://portal.example.org', 'http://localhost:3000']);
  });

  it.each(['*', 'null', 'portal.example.org', 'https://portal.example.org/', 'https://*.example.org/x', 'file:///x'])(
    '%s is no origin',
    text => {
      expect(() => read({ CAREWEAVE_ORIGINS: `https://a.example,${text}` })).toThrow(/no origin such as/);
    },
  );
});

describe('CAREWEAVE_RATE', () => {
  it('is a limit in production, and none elsewhere, unless it is said', () => {
    expect(read({}, true).rate).toEqual(RATE);
    expect(read({}).rate).toBeUndefined();
  });

  it.each([true, false])('is what it says, in production or not (%s)', production => {
    expect(read({ CAREWEAVE_RATE: '100,2000' }, production).rate).toEqual({ perSecond: 100, burst: 2000 });
    expect(read({ CAREWEAVE_RATE: 'off' }, production).rate).toBeUndefined();
  });

  it.each(['0,0', '100', '-1,5', '1e3,5', 'none'])('%s is refused, with what it could be', text => {
    expect(() => read({ CAREWEAVE_RATE: text })).toThrow(/must be \\"off\\" or two numbers such as 60000,2000000/);
  });
});

describe('CAREWEAVE_TIME_LIMITS', () => {
  it('says how long each subgraph that it names may take, and of the others nothing', () => {
    expect(read({}).timeLimits).toEqual(new Map());
    const limits = read({ CAREWEAVE_TIME_LIMITS: 'pilots=20000, meals-on-wheels=500' }, true).timeLimits;
    expect([...limits]).toEqual([
      ['pilots', 20_000],
      ['meals-on-wheels', 500],
    ]);
  });

  it.each([
    ['pilots', /is not <subgraph>=<milliseconds>/],
    ['pilots=0', /is not <subgraph>=<milliseconds>/],
    ['pilots=1s', /is not <subgraph>=<milliseconds>/],
    ['=500', /is not <subgraph>=<milliseconds>/],
    ['pilots=30001', /pilots may take 30000 ms at most/],
    ['pilots=500,pilots=600', /pilots is there twice/],
  ])('%s is refused, and it says why', (text, fault) => {
    expect(() => read({ CAREWEAVE_TIME_LIMITS: text })).toThrow(fault);
  });
});
