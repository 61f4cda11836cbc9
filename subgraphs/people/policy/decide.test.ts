import { type Caller, PURPOSES } from '../../../kit/caller/caller.ts';
import { CATEGORIES, type Category } from '../../../kit/grant/categories.ts';
import { decide, type Facts, POLICY } from './decide.ts';
import { CARING_ROLES, categoriesOfRole, EMERGENCY_SUMMARY } from './roles.ts';
import { directive, GP, NO_FACTS, opens, record, type SeenRecord } from './testing.ts';

const SHARING = directive('PERMIT');
const CARE = ['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT'];
const MARTINE: Caller = {
  ...GP,
  role: 'patient',
  organization: null,
  professional: null,
  person: 'martine',
  purpose: 'PATRQT',
};
const DAUGHTER: Caller = { ...MARTINE, subject: 'd', person: 'daughter', purpose: 'SUPNWK' };
const caring: Facts = { ...NO_FACTS, caring: true, directives: [SHARING] };

const of = (caller: Partial<Caller>, facts: Partial<Facts> = {}) =>
  decide({ ...GP, ...caller }, { ...caring, ...facts });
const sees = (caller: Partial<Caller>, facts: Partial<Facts>, seen: Partial<SeenRecord> = {}) =>
  opens(of(caller, facts), record(seen));
const directives = (...given: Facts['directives']) => ({ directives: given });

describe('Nobody', () => {
  test('sees anyone without saying for what purpose, not even themself.', () => {
    for (const caller of [GP, MARTINE, DAUGHTER])
      expect(of({ ...caller, purpose: null }, { glassBroken: true })).toBeNull();
  });

  test.each(['pilot-coordinator', 'auditor', 'administrator', 'none', 'patient', 'receptionist'])(
    'sees anyone as %s, whatever there is between them and the person.',
    role => {
      for (const purpose of PURPOSES)
        expect(of({ role, purpose }, { caring: true, holding: true, glassBroken: true })).toBeNull();
    },
  );
});

describe('The person', () => {
  test('sees everything about themselves, for whatever purpose, and whatever they denied.', () => {
    for (const purpose of PURPOSES) {
      const grant = of({ ...MARTINE, purpose }, directives(directive('DENY')));
      expect(opens(grant, record({ confidentiality: 'V', sensitivity: ['PSY', 'HIV'] }))).toBe(true);
    }
  });
});

describe('A professional', () => {
  test.each(PURPOSES)('who asks for %s sees others’ records only if that is for the sake of care.', purpose => {
    expect(sees({ purpose }, {})).toBe(CARE.includes(purpose));
  });

  test('without a relationship in force sees nobody of whom their organisation holds nothing.', () => {
    expect(of({}, { caring: false })).toBeNull();
  });

  test('sees their own organisation’s records without relationship and consent, however confidential, and no others.', () => {
    const facts = { caring: false, holding: true, directives: [directive('DENY')] };
    expect(sees({}, facts, { organization: 'practice', confidentiality: 'V', sensitivity: ['PSY'] })).toBe(true);
    expect(sees({}, facts)).toBe(false);
    expect(sees({}, facts, { organization: null })).toBe(false);
  });

  test('with a relationship but without consent knows the person, and sees no records of others.', () => {
    const grant = of({}, directives());
    expect(grant?.categories).toEqual({});
    expect(opens(grant, record())).toBe(false);
  });

  test('with relationship and consent sees what is normal, in the categories of the role.', () => {
    for (const role of CARING_ROLES)
      for (const category of CATEGORIES)
        expect(sees({ role }, {}, { category })).toBe(categoriesOfRole(role).includes(category));
  });

  test('sees what is restricted only by a directive that says so, and what is very restricted by one that names it.', () => {
    const labelled = (...labels: ('N' | 'R' | 'V' | 'PSY' | 'HIV')[]) =>
      directives(SHARING, directive('PERMIT', { labels }));
    const psychiatric = { confidentiality: 'V', sensitivity: ['PSY'] } as const;
    expect([sees({}, {}, { confidentiality: 'R' }), sees({}, {}, { confidentiality: 'V' })]).toEqual([false, false]);
    expect(sees({}, labelled('R'), { confidentiality: 'R' })).toBe(true);
    expect(sees({}, labelled('R'), { confidentiality: 'V' })).toBe(false);
    expect(sees({}, labelled('R'), { ...psychiatric, sensitivity: ['PSY'] })).toBe(false);
    expect(sees({}, labelled('PSY'), { ...psychiatric, sensitivity: ['PSY'] })).toBe(true);
    expect(sees({}, labelled('HIV'), { ...psychiatric, sensitivity: ['PSY'] })).toBe(false);
    expect(sees({}, labelled('PSY'), { ...psychiatric, sensitivity: ['PSY', 'HIV'] })).toBe(false);
    expect(sees({}, labelled('V'), { ...psychiatric, sensitivity: ['PSY', 'HIV'] })).toBe(true);
  });

  test('whom a denial of everything is about does not even see that there is such a person.', () => {
    const denied = directive('DENY', { professionals: ['gp'] });
    expect(of({}, directives(SHARING, denied))).toBeNull();
    expect(sees({ professional: 'other' }, directives(SHARING, denied))).toBe(true);
  });

  test('sees nothing of others by a consent for another purpose, and coordinates by one for treatment.', () => {
    const purposes = (purpose: Caller['purpose'], ...named: NonNullable<Caller['purpose']>[]) =>
      sees({ purpose }, directives(directive('PERMIT', { purposes: named })));
    expect(purposes('TREAT', 'HRESCH')).toBe(false);
    expect(purposes('COC', 'TREAT')).toBe(true);
    expect(purposes('TREAT', 'COC')).toBe(false);
  });
});

describe('A denial', () => {
  test.each<
    [what: string, criteria: Parameters<typeof directive>[1], hit: Partial<SeenRecord>, other: Partial<SeenRecord>]
  >([
    ['a category', { categories: ['sm-problems'] }, {}, { category: 'sm-allergies' }],
    ['a single record', { records: ['r'] }, {}, { id: 'another' }],
    ['an encounter', { encounters: ['e'] }, { encounter: 'e' }, { encounter: 'f' }],
    ['an encounter itself', { encounters: ['e'] }, { id: 'e' }, {}],
    ['an author', { authors: ['a'] }, { author: 'a' }, { author: 'b' }],
    ['a time', { dataFrom: new Date('2024') }, { when: new Date('2024-05') }, { when: new Date('2023-05') }],
  ])('of %s hides that, and nothing else.', (_what, criteria, hit, other) => {
    const given = directives(SHARING, directive('DENY', criteria));
    expect([sees({}, given, hit), sees({}, given, other)]).toEqual([false, true]);
  });

  test('wins over what permits the same, in whatever order.', () => {
    const [permit, deny] = [directive('PERMIT', { records: ['r'] }), directive('DENY', { records: ['r'] })];
    for (const given of [directives(permit, deny), directives(deny, permit)]) expect(sees({}, given)).toBe(false);
  });

  test('has exceptions, which hold for those whom they name.', () => {
    const given = directives(
      SHARING,
      directive('DENY', { categories: ['sm-problems'] }, [{ decision: 'PERMIT', criteria: { professionals: ['gp'] } }]),
    );
    expect([sees({}, given), sees({ professional: 'other' }, given)]).toEqual([true, false]);
  });
});

describe('A representative or informal carer', () => {
  const mandate = (criteria = {}) => directives(directive('PERMIT', { persons: ['daughter'], ...criteria }));

  test('sees what a directive that names them permits, and nothing by one that does not.', () => {
    expect(sees(DAUGHTER, mandate())).toBe(true);
    expect(sees(DAUGHTER, mandate(), { confidentiality: 'R' })).toBe(false);
    expect(sees(DAUGHTER, mandate({ labels: ['N', 'R', 'V'] }), { confidentiality: 'V' })).toBe(true);
    expect(sees(DAUGHTER, mandate({ categories: ['med-scheme1'] }))).toBe(false);
    expect(of(DAUGHTER, directives(SHARING))).toBeNull();
  });

  test('sees no more of an organisation for which they work, if their token names one.', () => {
    const working = { ...DAUGHTER, organization: 'hospital' };
    expect(sees(working, mandate())).toBe(true);
    for (const confidentiality of ['R', 'V'] as const)
      expect(sees(working, mandate(), { confidentiality })).toBe(false);
  });

  test('sees nothing for the sake of treatment, and nothing that is denied.', () => {
    expect(of({ ...DAUGHTER, purpose: 'TREAT' }, mandate())).toBeNull();
    expect(of(DAUGHTER, directives(...mandate().directives, directive('DENY', { persons: ['daughter'] })))).toBeNull();
  });
});

describe('An auditor', () => {
  const auditor: Caller = { ...GP, role: 'auditor', purpose: 'HCOMPL' };
  const all = { organization: null, from: null, until: null };
  const restricted = { confidentiality: 'V', sensitivity: ['PSY', 'HIV'] } as const;
  const inspects = (over: Partial<typeof all> | { from: Date }, seen: Partial<SeenRecord> = {}) =>
    sees(auditor, { inspections: [{ ...all, ...over }] }, { ...restricted, sensitivity: ['PSY', 'HIV'], ...seen });

  test('sees what an open inspection is about, whatever the person denied and however confidential it is.', () => {
    expect(inspects({})).toBe(true);
    expect(sees(auditor, { directives: [directive('DENY')], inspections: [all] }, { confidentiality: 'V' })).toBe(true);
    expect(inspects({ organization: 'hospital' } as never)).toBe(true);
    expect(inspects({ organization: 'elsewhere' } as never)).toBe(false);
    const from = { from: new Date('2025-01-01') };
    expect([
      inspects(from, { when: new Date('2025-06-01') }),
      inspects(from, { when: new Date('2024-06-01') }),
    ]).toEqual([true, false]);
  });

  test('sees nobody without one, for another purpose, or in another role.', () => {
    expect(of(auditor, { inspections: [] })).toBeNull();
    expect(of({ ...auditor, purpose: 'TREAT' }, { inspections: [all] })).toBeNull();
    expect(of({ ...auditor, role: 'administrator' }, { inspections: [all] })).toBeNull();
  });
});

describe('In an emergency', () => {
  const emergency = { purpose: 'BTG', role: 'physician' } as const;
  const broken = { caring: false, directives: [directive('DENY')], glassBroken: true };

  test('who broke the glass sees the emergency summary, whatever was denied, and nothing else of others.', () => {
    const grant = of(emergency, broken);
    expect(grant?.breakGlass).toBe(true);
    for (const category of CATEGORIES)
      expect(opens(grant, record({ category }))).toBe(EMERGENCY_SUMMARY.includes(category as Category));
    expect(sees(emergency, broken, { confidentiality: 'R' })).toBe(true);
    expect(sees(emergency, broken, { confidentiality: 'V' })).toBe(false);
  });

  test('who did not break it sees nobody, and who broke it sees no more for another purpose.', () => {
    expect(of(emergency, { caring: true, holding: true, glassBroken: false })).toBeNull();
    expect(of({ purpose: 'TREAT' }, broken)).toBeNull();
  });
});

test('A grant says for whom, about whom, why and by which policy, in levels where these are enough.', () => {
  expect(of({}, {})).toEqual({
    person: 'martine',
    caller: 's',
    organization: 'practice',
    purpose: 'TREAT',
    categories: Object.fromEntries(CATEGORIES.map(category => [category, 'ALL'])),
    confidentiality: 'N',
    basis: 'CARE',
    breakGlass: false,
    policy: POLICY,
  });
});
