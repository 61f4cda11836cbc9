import type { Category } from './categories.ts';
import type { AccessGrant } from './grant.ts';
import { narrowed, saysMore } from './narrowed.ts';
import { scopeKeys } from './scope.ts';

const grant: AccessGrant = {
  ...{ person: 'anna', caller: 'gp', organization: 'practice', purpose: 'TREAT', basis: 'CARE' },
  ...{ confidentiality: 'R', breakGlass: false, policy: '1' },
  categories: { 'social-support': 'ALL', 'lab-result': 'OWN_ORGANISATION', 'sm-problems': 'NONE' },
};
const rules: AccessGrant['rules'] = {
  permit: [
    { categories: ['social-support', 'lab-result'], labels: ['N', 'R'] },
    { categories: ['sm-problems'], labels: ['V'], records: ['c1'] },
  ],
  deny: [
    { categories: ['lab-result'], labels: ['N'] },
    { categories: ['social-support'], labels: ['R'], unless: [{ categories: ['lab-result'], labels: ['R'] }] },
  ],
};
const wanted: Category[] = ['social-support', 'social-situation'];

it('says of the categories what it said, and nothing of others', () => {
  const less = narrowed(grant, wanted);
  expect(less).toEqual({ ...grant, categories: { 'social-support': 'ALL' } });
  expect(scopeKeys(less, wanted)).toEqual(scopeKeys(grant, wanted));
});

it('keeps of the rules what is about them, also when that is nothing', () => {
  const whole = { ...grant, rules };
  const less = narrowed(whole, wanted);
  expect(less.rules).toEqual({
    permit: [{ categories: ['social-support'], labels: ['N', 'R'] }],
    deny: [{ categories: ['social-support'], labels: ['R'], unless: [] }],
  });
  expect(scopeKeys(less, wanted)).toEqual(scopeKeys(whole, wanted));
  // without rules the levels would hold
  expect(narrowed(whole, ['social-situation']).rules).toEqual({ permit: [], deny: [] });
});

it('knows which grants say more', () => {
  expect(saysMore(grant, wanted)).toBe(true);
  expect(saysMore(narrowed(grant, wanted), wanted)).toBe(false);
  expect(saysMore({ ...grant, categories: { 'social-support': 'NONE' }, rules }, wanted)).toBe(true);
  expect(saysMore(narrowed({ ...grant, rules }, wanted), wanted)).toBe(false);
});
