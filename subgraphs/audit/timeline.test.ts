import type { AuditEvent } from '../../kit/audit/event.ts';
import { storedEvent } from './event.model.ts';
import { madeEvent, madeJournal, madePerson } from './testing.ts';
import { timelineEntry } from './timeline.ts';

/** Promise: the timeline tells of an event what is about the one person, and nothing of others in it. */

const entry = (over: Partial<AuditEvent>) =>
  madeJournal('gw', [madeEvent(0, over)])
    .map(storedEvent)
    .map(event => timelineEntry(event, 'anna'))[0];
const broken = { grant: { policy: '1', breakGlass: true, basis: 'EMERGENCY' as const } };
const change = { source: 'people', type: 'BreakGlass', id: 'b', person: 'anna', before: null, after: 1 };

test('an access tells who, why, by what right and which records', () => {
  expect(
    entry({ persons: [madePerson('anna', { grant: { policy: '1', breakGlass: false, basis: 'CARE' } })] }),
  ).toEqual({
    ...{ id: 'gw:000000000000', at: '2026-01-01T00:00:00.000Z', kind: 'ACCESS', name: 'Dr Els Peeters' },
    ...{ role: 'physician', organization: 'practice', professional: 'gp', purpose: 'TREAT', basis: 'CARE' },
    ...{ reason: null, changes: [], source: null },
    records: [{ source: 'health', type: 'Condition', category: 'sm-problems', organization: 'hospital', ids: ['c1'] }],
  });
});

test('what happened to others in the same event is not told', () => {
  const others = {
    persons: [madePerson('anna', { seen: false, records: [], grant: null }), madePerson('bert', broken)],
    changes: [{ ...change, person: 'bert' }],
    reason: 'Bert was unconscious',
  };
  expect(entry(others)).toMatchObject({ kind: 'DENIAL', basis: null, reason: null, records: [], changes: [] });
});

test('a change is told with its versions, and an emergency with its reason', () => {
  const directive = { ...change, type: 'ConsentDirective' };
  expect(entry({ kind: 'CHANGE', persons: [], changes: [directive], reason: 'a mandate' })).toMatchObject({
    ...{ kind: 'CHANGE', changes: [directive], reason: null },
  });
  const reason = 'unconscious after a fall';
  expect(entry({ persons: [madePerson('anna', broken)], reason })).toMatchObject({ kind: 'EMERGENCY', reason });
  expect(entry({ kind: 'CHANGE', persons: [], changes: [change], reason })).toMatchObject({
    kind: 'EMERGENCY',
    reason,
  });
});
