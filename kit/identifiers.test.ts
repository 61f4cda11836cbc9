import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describeReal } from '../test/support/real-data.ts';
import { CBE, canonicalSystem, checkIdentifier, identifierKey, isPlaceholder, NIHDI, SSIN } from './identifiers.ts';

const HOST = 'https://www.ehealth.fgov.be/standards/fhir';

test.each([
  [`${HOST}/core/NamingSystem/ssin`, SSIN],
  [`${HOST}/NamingSystem/ssin`, SSIN],
  [`${HOST}/NamingSystem/SSIN`, SSIN],
  [`${HOST}/core/NamingSystem/be-ssin`, SSIN],
  ['urn:oid:2.16.840.1.113883.3.6777.5.1', SSIN],
  ['urn:oid:2.16.840.1.113883.3.6777.5.2', NIHDI],
  [`${HOST}/NamingSystem/nihdi`, NIHDI],
  ['2.16.840.1.113883.3.6777.5.5', CBE],
  ['BE-BCE_KBO', CBE],
  ['http://hl7.org/fhir/sid/us-npi', 'http://hl7.org/fhir/sid/us-npi'],
])('%s is %s', (written, canonical) => {
  expect(canonicalSystem(written)).toBe(canonical);
});

test.each<[string, string, boolean | null, string]>([
  [SSIN, '85073003328', true, 'born before 2000'],
  [SSIN, '85.07.30-033.28', true, 'as it is printed on a card'],
  [SSIN, '00012556777', true, 'born in 2000 or later'],
  [SSIN, '00012556748', true, 'the same day a century earlier'],
  [SSIN, '85473099921', true, 'a BIS number, sex known'],
  [SSIN, '85273099975', true, 'a BIS number, sex not known'],
  [SSIN, '79000099978', true, 'month and day not known'],
  [SSIN, '85073003329', false, 'wrong check digits'],
  [SSIN, '8507300332', false, 'too short'],
  [SSIN, '99999999999', false, 'all nines'],
  [SSIN, '85023000161', false, '30 February'],
  [CBE, '0566.988.259', true, 'as it is written on an invoice'],
  [CBE, 'BE 0566.988.259', true, 'with the letters of the VAT number'],
  [CBE, '0425222333', false, 'wrong check digits'],
  [CBE, '2566988259', false, 'begins with 2'],
  [NIHDI, '18749704477', true, 'modulus 97'],
  [NIHDI, '19999973004', true, 'modulus 89'],
  [NIHDI, '1-87497-04', true, 'without the competence'],
  [NIHDI, '99999999999', false, 'neither modulus'],
  ['http://hospital.example/records', '123', null, 'a system without a rule'],
])('%s %s is valid: %s (%s)', (system, value, valid) => {
  expect(checkIdentifier({ system, value }).valid).toBe(valid);
});

test('one wrong digit in an enterprise number is always found', () => {
  const head = fc.integer({ min: 10_000_000, max: 19_999_999 });
  fc.assert(
    fc.property(head, fc.nat(9), fc.integer({ min: 1, max: 9 }), (first, position, off) => {
      const right = `${first}${String(97 - (first % 97)).padStart(2, '0')}`;
      const digits = [...right];
      digits[position] = String((Number(digits[position]) + off) % 10);
      expect(checkIdentifier({ system: CBE, value: right }).valid).toBe(true);
      expect(checkIdentifier({ system: CBE, value: digits.join('') }).valid).toBe(false);
    }),
  );
});

test.each(['', ' ', '???', '?', 'unknown', 'XXXX', 'n/a', 'YYYY-MM-DD'])('"%s" is a placeholder', value => {
  expect(isPlaceholder(value)).toBe(true);
});

test.each(['0', 'AX1', 'X1', '12345623'])('"%s" is none', value => expect(isPlaceholder(value)).toBe(false));

test('a provider has one key under each NIHDI system and competence', () => {
  const systems = [`${HOST}/core/NamingSystem/nihdi-professional`, `${HOST}/NamingSystem/nihdi`, NIHDI];
  const keys = systems.map((system, index) => identifierKey({ system, value: `1874970444${index}` }));
  expect(new Set(keys)).toEqual(new Set([`${NIHDI}|18749704`]));
  expect(identifierKey({ system: SSIN, value: '???' })).toBeNull();
  expect(identifierKey({ value: '12' })).toBeNull();
});

describeReal('the published and computed numbers', folder => {
  type Numbers = { system?: string; systems?: string[]; valid: { value: string }[]; invalid: { value: string }[] };
  const file = path.join(folder, 'identifiers', 'be-identifiers.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<'ssin' | 'cbe' | 'nihdi', Numbers>;
  test.each(['ssin', 'cbe', 'nihdi'] as const)('of %s are told apart from wrong ones', name => {
    const system = known[name].system ?? known[name].systems?.[0];
    const valid = (list: { value: string }[]) => list.map(({ value }) => checkIdentifier({ system, value }).valid);
    expect(new Set(valid(known[name].valid))).toEqual(new Set([true]));
    expect(new Set(valid(known[name].invalid))).toEqual(new Set([false]));
  });
});
