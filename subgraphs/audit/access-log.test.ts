import { PURPOSES } from '../../kit/caller/caller.ts';
import { ROLES } from '../../kit/caller/roles.ts';
import { CATEGORIES } from '../../kit/grant/categories.ts';
import { SUBGRAPHS } from '../../kit/names.ts';
import { logEntry } from './access-log.ts';
import { storedEvent } from './event.model.ts';
import { madeEvent, madeJournal, madePerson } from './testing.ts';
import { WORDS } from './words/index.ts';

/** Promise: a person reads in their own language who looked, when, why and at what, and nothing about anybody else. */

const entryOf = (over: Parameters<typeof madeEvent>[1], language: keyof typeof WORDS = 'en', person = 'anna') => {
  const [entry] = madeJournal('gw', [madeEvent(5, over)]);
  if (!entry) throw new Error('no event');
  return logEntry(storedEvent(entry), person, language);
};
const { caller } = madeEvent(0);
const held = (category: string | null, source = 'health', organization: string | null = 'hospital') => ({
  ...{ source, type: null, category, organization, ids: ['secret-id'] },
});

test('an entry says who, when, why, what and from whom', () => {
  expect(entryOf({})).toEqual({
    id: 'gw:000000000000',
    at: '2026-01-01T00:05:00.000Z',
    name: 'Dr Els Peeters',
    role: 'doctor',
    organization: 'practice',
    oneself: false,
    action: 'looked at your data',
    purpose: 'to treat you',
    data: ['health problems'],
    holders: ['hospital'],
    emergency: false,
    reason: null,
    source: null,
  });
});

test.each([
  ['nl', 'arts', 'heeft uw gegevens bekeken', 'om u te behandelen', 'gezondheidsproblemen'],
  ['fr', 'médecin', 'a consulté vos données', 'pour vous soigner', 'problèmes de santé'],
] as const)('it does so in %s', (language, role, action, purpose, data) => {
  expect(entryOf({}, language)).toMatchObject({ role, action, purpose, data: [data] });
});

describe.each(Object.entries(WORDS))('in %s', (_language, words) => {
  it('there are words for every role, purpose, category and source, and no two purposes or categories share theirs', () => {
    expect(Object.keys(words.roles).sort()).toEqual([...ROLES].sort());
    expect(Object.keys(words.purposes).sort()).toEqual([...PURPOSES].sort());
    expect(Object.keys(words.categories).sort()).toEqual([...CATEGORIES].sort());
    expect(Object.keys(words.sources).sort()).toEqual([...SUBGRAPHS].sort());
    for (const each of [words.roles, words.purposes, words.categories]) {
      const texts = Object.values(each);
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text.trim()).not.toBe('');
    }
  });
});

test('it says nothing of others who were asked for at the same time', () => {
  const other = madePerson('bert', { records: [held('lab-result', 'health', 'lab')], grant: null });
  const mine = madePerson('anna', { grant: null });
  const change = { source: 'people', type: 'CareRelationship', id: 'x', person: 'bert', before: null, after: 1 };
  expect(entryOf({ persons: [other, mine], changes: [change] })).toEqual(entryOf({}));
  const glass = madePerson('bert', { grant: { policy: '1', breakGlass: true } });
  expect(entryOf({ persons: [glass, mine], reason: 'of bert' })).toEqual(entryOf({}));
});

test('who asked and was not shown anything stands there too', () => {
  const denied = madePerson('anna', { seen: false, records: [], grant: null });
  expect(entryOf({ kind: 'DENIAL', persons: [denied], outcome: 'REFUSED' })).toMatchObject({
    ...{ action: 'asked and was not shown anything', data: [], holders: [], name: 'Dr Els Peeters' },
  });
});

test('an emergency is told with its reason', () => {
  const persons = [madePerson('anna', { grant: { policy: '1', breakGlass: true } })];
  expect(entryOf({ persons, purpose: 'BTG', reason: 'UNCONSCIOUS: found at home' })).toMatchObject({
    ...{ emergency: true, reason: 'UNCONSCIOUS: found at home' },
  });
  const change = { source: 'people', type: 'BreakGlass', id: 'x', person: 'anna', before: null, after: 1 };
  expect(entryOf({ kind: 'CHANGE', persons: [], changes: [change], reason: 'why' })).toMatchObject({
    ...{ action: 'changed something', data: ['an emergency'], emergency: true, reason: 'why' },
  });
});

test('where no records were shown it was who the person is, and each kind of data is named once', () => {
  expect(entryOf({ persons: [madePerson('anna', { records: [] })] }).data).toEqual([
    'who you are: name, address, numbers',
  ]);
  const records = [held('summary'), held('summary', 'social'), held(null, 'social'), held('unknown', 'housing', null)];
  expect(entryOf({ persons: [madePerson('anna', { records })] })).toMatchObject({
    ...{ data: ['health summary', 'data of social services', 'data of another service'], holders: ['hospital'] },
  });
});

test('the person themself is known as such, and an unknown role or purpose has words', () => {
  expect(entryOf({ caller: { ...caller, role: 'patient', person: 'anna' } })).toMatchObject({
    ...{ oneself: true, role: 'the person themself' },
  });
  expect(entryOf({ caller: { ...caller, role: 'patient', person: 'bert' } })).toMatchObject({
    ...{ oneself: false, role: 'informal carer or representative' },
  });
  expect(entryOf({ caller: { ...caller, role: 'constructor' }, purpose: null })).toMatchObject({
    ...{ role: 'somebody whose role has no name here', purpose: 'no reason was given' },
  });
});

test('an entry has no ids of records and no address', () => {
  const text = JSON.stringify(entryOf({ persons: [madePerson('anna', { records: [held('summary')] })] }));
  for (const hidden of ['secret-id', '192.0.2.7', 'request-5', 'PersonView', '"gp"'])
    expect(text).not.toContain(hidden);
});
