import fc from 'fast-check';
import { type Caller, PURPOSES } from '../../kit/caller/caller.ts';
import { CATEGORIES } from '../../kit/grant/categories.ts';
import { CARING_ROLES, decide, POLICY } from './decide.ts';

const nobody: Caller = {
  subject: 's',
  name: null,
  role: 'none',
  organization: null,
  professional: null,
  person: null,
  purpose: 'TREAT',
};
const gp: Caller = { ...nobody, role: 'physician', professional: 'gp', organization: 'practice' };
const martine: Caller = { ...nobody, role: 'patient', person: 'martine', purpose: 'PATRQT' };
const CARE = ['TREAT', 'ETREAT', 'COC', 'CAREMGT', 'PATRQT'];

/** What is seen: nothing, what is not restricted, or everything. */
const seen = (caller: Caller, inForce: boolean): string => {
  const grant = decide(caller, 'martine', inForce);
  return grant === null ? 'nothing' : grant.confidentiality === 'V' ? 'everything' : 'the unrestricted';
};

test.each<[sentence: string, caller: Caller, inForce: boolean, sees: string]>([
  ['The person sees everything about themselves.', martine, false, 'everything'],
  ['A person sees nothing of another person.', { ...martine, person: 'leen' }, false, 'nothing'],
  [
    'A person does not see another one for whom they care in no profession.',
    { ...martine, person: 'leen' },
    true,
    'nothing',
  ],
  ['A professional with a care relationship in force sees what is not restricted.', gp, true, 'the unrestricted'],
  ['A professional without one sees nothing.', gp, false, 'nothing'],
  ['A social worker with one sees what is not restricted.', { ...gp, role: 'social-worker' }, true, 'the unrestricted'],
  [
    'An organisation’s own system in a caring role sees what is not restricted.',
    { ...gp, professional: null },
    true,
    'the unrestricted',
  ],
  [
    'Someone in a caring role, but nobody’s and for nobody, sees nothing.',
    { ...nobody, role: 'physician' },
    true,
    'nothing',
  ],
  ['A pilot’s coordinator sees nobody.', { ...gp, role: 'pilot-coordinator' }, true, 'nothing'],
  ['An auditor sees nobody.', { ...gp, role: 'auditor' }, true, 'nothing'],
  ['An administrator sees nobody.', { ...gp, role: 'administrator' }, true, 'nothing'],
  ['A token without a role sees nobody.', { ...gp, role: 'none' }, true, 'nothing'],
  ['A role that nobody has heard of sees nobody.', { ...gp, role: 'astrologer' }, true, 'nothing'],
  ['A professional who is the person sees everything.', { ...gp, person: 'martine' }, false, 'everything'],
  ['A professional who does not say for what purpose sees nothing.', { ...gp, purpose: null }, true, 'nothing'],
  ['The person who does not say for what purpose sees nothing.', { ...martine, purpose: null }, false, 'nothing'],
])('%s', (_sentence, caller, inForce, sees) => {
  expect(seen(caller, inForce)).toBe(sees);
});

test.each(PURPOSES)('A professional who asks for %s sees a person only if that is for the sake of care.', purpose => {
  expect(seen({ ...gp, purpose }, true)).toBe(CARE.includes(purpose) ? 'the unrestricted' : 'nothing');
});

test('A grant says for whom, about whom, why and by which policy.', () => {
  expect(decide(gp, 'martine', true)).toEqual({
    person: 'martine',
    caller: 's',
    organization: 'practice',
    purpose: 'TREAT',
    categories: Object.fromEntries(CATEGORIES.map(category => [category, 'ALL'])),
    confidentiality: 'N',
    breakGlass: false,
    policy: POLICY,
  });
});

test('Nobody but the person, and those in a caring role who have a relationship, is ever given anything.', () => {
  const caller = fc.record<Caller>({
    subject: fc.string(),
    name: fc.constant(null),
    role: fc.oneof(fc.string(), fc.constantFrom('patient', 'auditor', 'none', ...CARING_ROLES)),
    organization: fc.option(fc.constant('practice')),
    professional: fc.option(fc.constant('gp')),
    person: fc.option(fc.constantFrom('martine', 'leen')),
    purpose: fc.option(fc.constantFrom(...PURPOSES)),
  });
  fc.assert(
    fc.property(caller, fc.boolean(), (who, inForce) => {
      const grant = decide(who, 'martine', inForce);
      const themself = who.person === 'martine';
      if (grant) expect(themself || (inForce && CARING_ROLES.has(who.role))).toBe(true);
      expect(grant?.confidentiality ?? 'N').toBe(grant && themself ? 'V' : 'N');
      expect(grant?.purpose ?? who.purpose).toBe(who.purpose);
    }),
  );
});
