import fc from 'fast-check';
import { CATEGORIES, CONFIDENTIALITY } from './categories.ts';
import type { AccessGrant, Level } from './grant.ts';
import { recordScope, scopeKeys } from './scope.ts';

const level = fc.constantFrom<Level>('NONE', 'OWN_ORGANISATION', 'ALL');
const organization = fc.constantFrom('a', 'b', null);
const grants: fc.Arbitrary<AccessGrant> = fc.record({
  person: fc.constantFrom('p1', 'p2'),
  caller: fc.constant('c'),
  organization,
  purpose: fc.constant('TREAT'),
  categories: fc.oneof(fc.dictionary(fc.constantFrom(...CATEGORIES), level), all()),
  confidentiality: fc.constantFrom(...CONFIDENTIALITY),
  breakGlass: fc.constant(false),
  policy: fc.constant('test'),
});
const records = fc.record({
  person: fc.constantFrom('p1', 'p2'),
  category: fc.constantFrom(...CATEGORIES),
  confidentiality: fc.constantFrom(...CONFIDENTIALITY),
  sensitivity: fc.constant([] as string[]),
  organization,
});

function all() {
  return fc.constant(Object.fromEntries(CATEGORIES.map(category => [category, 'ALL' as Level])));
}

test('the keys of a grant and of a record meet exactly where the grant opens the record', () => {
  fc.assert(
    fc.property(grants, records, (grant, record) => {
      const opened = grant.categories[record.category] ?? 'NONE';
      // what one's own organisation holds is open however confidential it is
      const own = opened !== 'NONE' && record.organization !== null && record.organization === grant.organization;
      const step = CONFIDENTIALITY.indexOf(record.confidentiality) <= CONFIDENTIALITY.indexOf(grant.confidentiality);
      const keys = new Set(scopeKeys(grant));
      const meets = recordScope(record).some(key => keys.has(key));
      expect(meets).toBe(record.person === grant.person && (own || (step && opened === 'ALL')));
    }),
    { numRuns: 2000 },
  );
});

test('a record that is sensitive is found by that alone, by all that is very restricted, and by its own organisation', () => {
  const record = { person: 'p1', category: 'sm-problems', confidentiality: 'V', organization: 'a' } as const;
  expect(recordScope({ ...record, sensitivity: ['PSY'] })).toEqual(['p1', 'p1|sm-problems|PSY', 'p1|sm-problems||a']);
  expect(recordScope({ ...record, sensitivity: ['PSY', 'HIV'] })[1]).toBe('p1|sm-problems|V');
  expect(recordScope({ ...record, sensitivity: ['UNKNOWN'] })[1]).toBe('p1|sm-problems|V');
});

test('a grant that opens everything is one key, and one that opens nothing is none', () => {
  const categories = Object.fromEntries(CATEGORIES.map(category => [category, 'ALL' as Level]));
  const grant: AccessGrant = {
    person: 'p1',
    caller: 'c',
    organization: null,
    purpose: 'TREAT',
    categories,
    confidentiality: 'V',
    breakGlass: false,
    policy: 'test',
  };
  expect(scopeKeys(grant)).toEqual(['p1']);
  expect(scopeKeys({ ...grant, categories: {} })).toEqual([]);
  expect(scopeKeys({ ...grant, confidentiality: 'N' }, ['lab-result'])).toEqual(['p1|lab-result|N']);
});
