import fc from 'fast-check';
import { type Caller, PURPOSES } from '../../../kit/caller/caller.ts';
import { CATEGORIES, CONFIDENTIALITY, SENSITIVITIES } from '../../../kit/grant/categories.ts';
import type { StoredDirective } from '../directive.model.ts';
import { decide, type Facts } from './decide.ts';
import { CARING_ROLES, categoriesOfRole, EMERGENCY_SUMMARY } from './roles.ts';
import { directive, GP, NO_FACTS, opens, record } from './testing.ts';

/** Promises that hold for whatever a person decides, and whoever asks. */

const few = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const moment = fc.constantFrom(null, new Date('2023-01-01'), new Date('2025-01-01'));
const criteria = fc.record({
  organizations: few('practice', 'elsewhere'),
  professionals: few('gp', 'other'),
  persons: few('daughter'),
  purposes: few(...PURPOSES),
  categories: few(...CATEGORIES),
  labels: few(...CONFIDENTIALITY, ...SENSITIVITIES),
  records: few('r', 's'),
  encounters: few('e'),
  authors: few('a'),
  dataFrom: moment,
  dataUntil: moment,
});
const decision = fc.constantFrom('PERMIT', 'DENY');
const oneDirective = fc
  .tuple(decision, criteria, fc.array(fc.record({ decision, criteria }), { maxLength: 2 }))
  .map(given => directive(...given));
const directives = fc.array(oneDirective, { maxLength: 4 });
const caller: fc.Arbitrary<Caller> = fc.record({
  subject: fc.constant('s'),
  name: fc.constant(null),
  role: fc.constantFrom('patient', 'auditor', ...CARING_ROLES),
  organization: fc.constantFrom(null, 'practice'),
  professional: fc.constantFrom(null, 'gp'),
  person: fc.constantFrom(null, 'daughter'),
  purpose: fc.constantFrom(null, ...PURPOSES),
  scopes: fc.constant([]),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  person: fc.constant('martine'),
  caring: fc.boolean(),
  holding: fc.boolean(),
  directives,
  glassBroken: fc.boolean(),
  inspections: fc.constant([]),
});
const seen = fc
  .record({
    id: fc.constantFrom('r', 's', 'e'),
    category: fc.constantFrom(...CATEGORIES),
    confidentiality: fc.constantFrom(...CONFIDENTIALITY),
    sensitivity: fc.uniqueArray(fc.constantFrom(...SENSITIVITIES), { maxLength: 2 }),
    organization: fc.constantFrom('practice', 'hospital', null),
    encounter: fc.constantFrom(null, 'e'),
    author: fc.constantFrom(null, 'a'),
    when: fc.constantFrom(null, new Date('2022-05-01'), new Date('2024-05-01'), new Date('2026-05-01')),
  })
  .map(each => record(each.sensitivity.length > 0 ? { ...each, confidentiality: 'V' } : each));

const check = (property: fc.IProperty<unknown[]> | fc.IPropertyWithHooks<never>) =>
  fc.assert(property as fc.IProperty<unknown>, { numRuns: 3000 });
const sees = (who: Caller, known: Facts, what: ReturnType<typeof record>) => opens(decide(who, known), what);

test('No directive opens to a professional what their role does not.', () => {
  check(
    fc.property(caller, facts, seen, (who, known, what) => {
      if (who.person !== null || what.organization === who.organization || !sees(who, known, what)) return;
      const allowed = who.purpose === 'BTG' ? EMERGENCY_SUMMARY : categoriesOfRole(who.role);
      expect(allowed).toContain(what.category);
    }) as never,
  );
});

test('One more denial never opens anything.', () => {
  const denial = oneDirective.map(each => directive('DENY', each.criteria));
  check(
    fc.property(caller, facts, denial, seen, (who, known, denied, what) => {
      const after = sees(who, { ...known, directives: [...known.directives, denied] }, what);
      if (after) expect(sees(who, known, what)).toBe(true);
    }) as never,
  );
});

test('The order of directives does not matter.', () => {
  check(
    fc.property(caller, facts, seen, (who, known, what) => {
      const turned: StoredDirective[] = [...known.directives].reverse();
      expect(sees(who, { ...known, directives: turned }, what)).toBe(sees(who, known, what));
    }) as never,
  );
});

test('Whatever is decided, the records of one’s own organisation stay visible to those who care.', () => {
  check(
    fc.property(facts, seen, (known, what) => {
      const own = { ...what, organization: 'practice' };
      expect(sees(GP, { ...known, holding: true }, own)).toBe(true);
    }) as never,
  );
});

test('Without relationship, holding, mandate and emergency there is nothing, whatever is permitted.', () => {
  check(
    fc.property(caller, directives, (who, given) => {
      expect(decide({ ...who, person: null }, { ...NO_FACTS, directives: given })).toBeNull();
    }) as never,
  );
});

test('A service that heeds the levels alone opens no more than the rules do.', () => {
  check(
    fc.property(caller, facts, seen, (who, known, what) => {
      const grant = decide(who, known);
      if (grant?.rules && opens({ ...grant, rules: undefined }, what)) expect(opens(grant, what)).toBe(true);
    }) as never,
  );
});
