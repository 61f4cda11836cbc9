import type { AuditEvent } from '../../kit/audit/event.ts';
import { madeEvent, madePerson } from './testing.ts';
import { type CallerDay, farAbovePeers, raisedBy } from './watch.rules.ts';

/** Promise: each rule of the watch-list raises what it is about, and nothing else. */

const by = (basis: 'SELF' | 'MANDATE' | 'CARE' | 'OWN_ORGANISATION' | 'EMERGENCY') => ({
  grant: { policy: '1', breakGlass: basis === 'EMERGENCY', basis },
});
const caring = madePerson('anna', by('CARE'));
const physio = { ...madeEvent(0).caller, role: 'physiotherapist' };
const rules = (over: Partial<AuditEvent>) =>
  raisedBy(madeEvent(720, { persons: [caring], ...over })).map(({ rule, persons }) => [rule, persons]);

test('an access in a care relationship at noon is usual', () => {
  expect(rules({})).toEqual([]);
  expect(rules({ caller: physio })).toEqual([]);
});

test('someone who is seen only because the organisation holds records of them is raised, and only they', () => {
  const persons = [
    caring,
    madePerson('bert', by('OWN_ORGANISATION')),
    madePerson('carl', { ...by('OWN_ORGANISATION'), seen: false }),
  ];
  expect(rules({ persons })).toEqual([['NO_RELATIONSHIP', ['bert']]]);
});

test('someone of the professional’s own household is raised', () => {
  expect(rules({ persons: [caring, madePerson('bert', { ...by('CARE'), household: true })] })).toEqual([
    ['OWN_HOUSEHOLD', ['bert']],
  ]);
});

test.each<[at: string, raised: boolean]>([
  ['2026-01-15T20:59:59.000Z', false],
  ['2026-01-15T21:00:00.000Z', true],
  ['2026-01-16T04:59:59.000Z', true],
  ['2026-01-16T05:00:00.000Z', false],
  ['2026-07-15T19:59:59.000Z', false],
  ['2026-07-15T20:00:00.000Z', true],
  ['2026-07-16T03:59:59.000Z', true],
  ['2026-07-16T04:00:00.000Z', false],
])('at %s it is night in Brussels: %s', (at, raised) => {
  expect(rules({ at, caller: physio })).toEqual(raised ? [['OUTSIDE_HOURS', ['anna']]] : []);
});

test('at night nobody is raised who has duty, who is in an emergency, or who looks at what is their own', () => {
  const at = '2026-01-15T23:00:00.000Z';
  expect(rules({ at })).toEqual([]);
  for (const purpose of ['BTG', 'ETREAT']) expect(rules({ at, caller: physio, purpose })).toEqual([]);
  for (const basis of ['SELF', 'MANDATE'] as const)
    expect(rules({ at, caller: physio, persons: [madePerson('anna', by(basis))] })).toEqual([]);
});

test('no rule is about patients, auditors and administrators', () => {
  const persons = [madePerson('bert', { ...by('OWN_ORGANISATION'), household: true })];
  for (const role of ['patient', 'auditor', 'administrator'])
    expect(rules({ at: '2026-01-15T23:00:00.000Z', caller: { ...physio, role }, persons })).toEqual([]);
});

describe('far above peers', () => {
  const day = (caller: string, persons: number, over: Partial<CallerDay> = {}): CallerDay => ({
    ...{ caller, role: 'nurse', organization: 'o', day: '2026-03-10', persons },
    ...over,
  });
  // 1 … 10 persons a day: on nine of ten days 9 or fewer
  const peers = Array.from({ length: 10 }, (_, at) => day(`peer${at}`, at + 1, { day: '2026-03-01' }));
  const found = (...days: CallerDay[]) => farAbovePeers([...peers, ...days]).map(({ day: { caller } }) => caller);

  test('is more than three times what is usual, and the sentence says the numbers', () => {
    expect(found(day('much', 28), day('less', 27))).toEqual(['much']);
    expect(farAbovePeers([...peers, day('much', 28)])[0]?.why).toBe(
      'Saw 28 persons on 2026-03-10; on 90 of 100 days others of the same role (nurse) saw 9 or fewer ' +
        '(10 days of theirs in the 30 days before).',
    );
  });

  test('is never fewer than twenty', () => {
    const few = [day('peer', 1, { day: '2026-03-01' })];
    expect(farAbovePeers([...few, day('much', 19)])).toEqual([]);
    expect(farAbovePeers([...few, day('much', 20)])).toHaveLength(1);
  });

  test('compares with nobody but others of the same role, in the thirty days before', () => {
    expect(found(day('much', 28, { role: 'physician' }))).toEqual([]);
    expect(found(day('much', 28, { day: '2026-03-31' }))).toEqual(['much']);
    expect(found(day('much', 28, { day: '2026-04-01' }))).toEqual([]);
    expect(found(day('much', 28), day('much', 28, { day: '2026-03-09' }))).toEqual(['much', 'much']);
  });
});
