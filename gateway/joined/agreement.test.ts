import { endOf, holdsAt, parseAgreement } from './agreement.ts';

const GOOD = `
name: meals
organisation: { name: Meals on Wheels, cbe: "0403.201.185" }
contact: { name: An Peeters, email: an@meals.example }
legalBasis: GDPR-9.2.h
purposes: [TREAT, COC]
categories: [social-support]
period: { from: 2026-01-01, until: 2026-12-31 }
`;

it('reads an agreement, with the enterprise number in its usual form', () => {
  const agreement = parseAgreement(GOOD);
  expect(agreement).toMatchObject({
    organisation: { cbe: '0403201185' },
    purposes: ['TREAT', 'COC'],
    period: { from: '2026-01-01', until: '2026-12-31' },
  });
});

it('tells all faults together, each with its place', () => {
  const faulty = GOOD.replace('185', '186')
    .replace('TREAT', 'FUN')
    .replace('social-support', 'gossip')
    .replace('An P', 'x: ');
  const bad = faulty.replace('name: x: eeters', 'phone: 1').replace('until: 2026', 'until: 2025');
  expect(() => parseAgreement(bad)).toThrow(
    /organisation\.cbe: check digits.*contact\.name.*purposes\.0.*categories\.0.*period\.until: is before/s,
  );
});

it('refuses what is no YAML, is nothing, or says more than an agreement does', () => {
  for (const text of ['a: [', '', '- 1', `${GOOD}more: 1`])
    expect(() => parseAgreement(text)).toThrow(/The agreement is/);
});

it('takes no number of a wrong length, even one that YAML reads as a number', () => {
  expect(parseAgreement(GOOD.replace('"0403.201.185"', '403201185')).organisation.cbe).toBe('0403201185');
  expect(() => parseAgreement(GOOD.replace('"0403.201.185"', '40320118'))).toThrow('organisation.cbe');
});

it('holds from its first day until the end of its last', () => {
  const agreement = parseAgreement(GOOD);
  const at = (moment: string) => holdsAt(agreement, new Date(moment));
  expect([at('2025-12-31T23:59:59.999Z'), at('2026-01-01T00:00:00Z')]).toEqual([false, true]);
  expect([at('2026-12-31T23:59:59.999Z'), at('2027-01-01T00:00:00Z')]).toEqual([true, false]);
  expect(endOf(agreement)).toBe(Date.parse('2027-01-01'));
});
