import fc from 'fast-check';
import { testContext } from '../testing/context.ts';
import { date, dateTime, moment, momentAfter } from './date.ts';
import { period } from './period.ts';
import { rootOf } from './place.ts';

test.each([
  ['2019', '2019-01-01T00:00:00.000Z'],
  ['2019-11', '2019-11-01T00:00:00.000Z'],
  ['2019-11-02', '2019-11-02T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2019-11-02T10:20:30+01:00', '2019-11-02T09:20:30.000Z'],
  ['2019-11-02T00:20:30.5+01:00', '2019-11-01T23:20:30.500Z'],
  ['2019-11-02T10:20:30-05:30', '2019-11-02T15:50:30.000Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ['2019-11-02T10:20', '2019-11-02T10:20:00.000Z'],
  ['0033-04-03', '0033-04-03T00:00:00.000Z'],
])('%s begins at %s', (written, instant) => {
  expect(moment(written)?.toISOString()).toBe(instant);
});

test.each([
  ['2019', '2020-01-01T00:00:00.000Z'],
  ['2019-12', '2020-01-01T00:00:00.000Z'],
  ['2020-02-28', '2020-02-29T00:00:00.000Z'],
  ['2019-11-02T10:20', '2019-11-02T10:21:00.000Z'],
  ['2019-11-02T10:20:59+01:00', '2019-11-02T09:21:00.000Z'],
  ['2019-11-02T10:20:30.5Z', '2019-11-02T10:20:30.501Z'],
])('%s is over at %s', (written, instant) => {
  expect(momentAfter(written)?.toISOString()).toBe(instant);
  expect(momentAfter('2019-02-30')).toBeNull();
});

const IMPOSSIBLE = [
  ...['2023-02-30', '2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-01-00', '0000'],
  ...['2023-01-01T24:00:00Z', '2023-01-01T10:60:00Z', '2023-01-01T10:00:00+15:00', '???', 'YYY-MM-DD', '23-01-01'],
];

test.each(IMPOSSIBLE)('%s is an error', written => {
  const context = testContext();
  expect(dateTime(rootOf({ on: written }, context), 'on')).toBeNull();
  expect(context.findings).toMatchObject([{ severity: 'error', code: 'DATE_IMPOSSIBLE', path: 'on' }]);
  expect(context.findings[0]?.message).toContain(written);
});

test('a date is shown as it was written, to the day', () => {
  const root = rootOf({ partly: '2019-11', exactly: '2019-11-02T10:20:30Z' }, testContext());
  expect([date(root, 'partly'), dateTime(root, 'exactly'), date(root, 'exactly')]).toEqual([
    '2019-11',
    '2019-11-02T10:20:30Z',
    '2019-11-02',
  ]);
});

test('every instant that JavaScript writes is read back', () => {
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(range), each => expect(moment(each.toISOString())).toEqual(each)));
});

test.each([
  [{ start: '2020-01-02', end: '2020-01-01' }, true],
  [{ start: '2020-01-02T10:00:00Z', end: '2020-01-02T09:00:00Z' }, true],
  [{ start: '2020-06-01', end: '2020' }, false],
  [{ start: '2020-01-02T10:00:00Z', end: '2020-01-02' }, false],
  [{ start: '2020-01-02T10:00:00+02:00', end: '2020-01-02T09:00:00Z' }, false],
  [{ start: '2020-01-02' }, false],
])('%j ends before it begins: %s', (value, reversed) => {
  const context = testContext();
  expect(period(rootOf({ period: value }, context), 'period')).toEqual({ end: null, ...value });
  expect(context.findings.map(each => each.code)).toEqual(reversed ? ['PERIOD_REVERSED'] : []);
});
