import { testContext } from '../testing/context.ts';
import { notes } from './annotation.ts';
import { concept, concepts } from './concept.ts';
import { addresses } from './contact.ts';
import { dosages } from './dosage.ts';
import { displayName, humanNames } from './humanName.ts';
import { identifiers } from './identifier.ts';
import { narrativeInWords } from './narrative.ts';
import { all, at, rootOf } from './place.ts';
import { boolean, code, integer, number, text, texts } from './primitive.ts';
import { choice } from './timing.ts';
import { translations } from './translation.ts';

/** A value under `x`, with the findings that reading it gave. */
function reading<T>(value: unknown, read: (root: ReturnType<typeof rootOf>) => T): [T, string[]] {
  const context = testContext();
  return [read(rootOf({ x: value }, context)), context.findings.map(each => each.code)];
}

const coding = { system: 'http://loinc.org', version: null, code: '8302-2', display: 'Body height' };

test.each([
  ['a single object', { a: 1 }, 1, 'x'],
  ['a list', [{ a: 1 }, { a: 2 }], 2, 'x[0]'],
  ['nulls in a list', [null, { a: 1 }], 1, 'x[1]'],
])('%s is a list of places', (_what, value, length, path) => {
  const places = all(rootOf({ x: value }, testContext()), 'x');
  expect([places.length, places[0]?.path]).toEqual([length, path]);
});

test.each([
  [5, 5, []],
  ['5.25', 5.25, []],
  [' -3 ', -3, []],
  ['1e3', 1000, []],
  ['1,5', null, ['NUMBER_UNREADABLE']],
  ['???', null, ['NUMBER_UNREADABLE']],
  [{ value: '7' }, 7, []],
  [undefined, null, []],
])('the number %j is %j', (value, expected, findings) => {
  expect(reading(value, root => number(root, 'x'))).toEqual([expected, findings]);
});

test('a whole number that GraphQL cannot carry is null', () => {
  expect(reading(2 ** 31, root => integer(root, 'x'))).toEqual([null, ['NUMBER_UNREADABLE']]);
  expect(reading('12', root => integer(root, 'x'))).toEqual([12, []]);
});

test('words, truth values and codes', () => {
  expect(reading('  ', root => text(root, 'x'))).toEqual([null, []]);
  expect(reading({ a: 1 }, root => text(root, 'x'))).toEqual([null, ['SHAPE_UNEXPECTED']]);
  expect(reading('one', root => texts(root, 'x'))).toEqual([['one'], []]);
  expect(reading('false', root => boolean(root, 'x'))).toEqual([false, []]);
  expect(reading('maybe', root => boolean(root, 'x'))).toEqual([null, ['SHAPE_UNEXPECTED']]);
  expect(reading('odd', root => code(root, 'x', ['even']))).toEqual(['odd', ['CODE_UNKNOWN']]);
});

test.each([
  ['a CodeableConcept', { coding: [coding] }, { coding: [coding], text: 'Body height' }],
  ['its own words first', { coding: [coding], text: 'Height' }, { coding: [coding], text: 'Height' }],
  ['a bare Coding', coding, { coding: [coding], text: 'Body height' }],
  ['a single coding', { coding }, { coding: [coding], text: 'Body height' }],
  ['a CodeableReference', { concept: { coding: [coding] } }, { coding: [coding], text: 'Body height' }],
  ['a reference with words', { reference: { reference: 'X/1', display: 'Words' } }, { coding: [], text: 'Words' }],
  ['a bare Reference', { reference: 'X/1', display: 'Words' }, { coding: [], text: 'Words' }],
  ['a bare Reference without words', { reference: 'X/1' }, null],
  ['words only', { text: 'Words' }, { coding: [], text: 'Words' }],
  ['nothing', {}, null],
])('a concept from %s', (_what, value, expected) => {
  expect(reading(value, root => concept(root, 'x'))).toEqual([expected, []]);
});

test('a placeholder for a code says nothing', () => {
  expect(reading([{ coding: [{ code: '???' }] }], root => concepts(root, 'x'))).toEqual([[], ['PLACEHOLDER']]);
});

const NOTHING = { dateTime: null, period: null, age: null, text: null };

test.each([
  [{ onsetDateTime: '2019' }, { dateTime: '2019' }],
  [{ onsetPeriod: { start: '2019' } }, { period: { start: '2019', end: null } }],
  [{ onsetAge: { value: 7, unit: 'a' } }, { age: { value: 7, unit: 'a', comparator: null, system: null, code: null } }],
  [{ onsetString: 'summer 2018' }, { text: 'summer 2018' }],
  [{ onsetRange: { low: { value: 5, unit: 'a' }, high: { value: 9, unit: 'a' } } }, { text: '5 a – 9 a' }],
  [{ onsetDateTime: '2019', onsetString: 'long ago' }, { dateTime: '2019' }],
  [{ onsetTiming: { event: ['2019-02'] } }, { dateTime: '2019-02' }],
  [{ onsetTiming: { repeat: { frequency: 2, period: 1, periodUnit: 'd' } } }, { text: '2 × per 1 d' }],
])('%j as a timing', (resource, expected) => {
  expect(choice(rootOf(resource, testContext()), 'onset')).toEqual({ ...NOTHING, ...expected });
});

test('names are said whole, and the usual one is shown', () => {
  const name = [
    { use: 'old', family: 'Peeters', given: ['Pia'] },
    { use: 'official', prefix: ['Dr.'], family: 'Peters', given: ['Pia', 'Maria'] },
  ];
  const names = humanNames(rootOf({ name }, testContext()));
  expect(names[1]?.text).toBe('Dr. Pia Maria Peters');
  expect(displayName(names)).toBe('Dr. Pia Maria Peters');
});

test('an address has the language of its extension', () => {
  const extension = [{ url: 'http://hl7.org/fhir/StructureDefinition/language', valueCode: 'fr' }];
  const [address] = addresses(rootOf({ address: { extension, line: 'Rue 1', city: 'Bruxelles' } }, testContext()));
  expect(address).toMatchObject({ language: 'fr', line: ['Rue 1'], city: 'Bruxelles', state: null });
});

test('translations stand beside the name', () => {
  const url = 'http://hl7.org/fhir/StructureDefinition/translation';
  const parts = [
    { url: 'lang', valueCode: 'fr' },
    { url: 'content', valueString: 'Ville de Gand' },
  ];
  const root = rootOf({ name: 'Stad Gent', _name: { extension: [{ url, extension: parts }] } }, testContext());
  expect(translations(root, 'name')).toEqual([{ language: 'fr', text: 'Ville de Gand' }]);
});

test('a wrong number is kept and flagged without being told, a placeholder is left out', () => {
  const context = testContext();
  const system = 'https://www.ehealth.fgov.be/standards/fhir/NamingSystem/ssin';
  const found = identifiers(
    rootOf(
      {
        identifier: [
          { system, value: '85073003329' },
          { system, value: '???' },
        ],
      },
      context,
    ),
  );
  expect(found).toMatchObject([{ value: '85073003329', valid: false }]);
  expect(context.findings.map(({ code, path }) => [code, path])).toEqual([
    ['CHECK_DIGIT', 'identifier[0].value'],
    ['PLACEHOLDER', 'identifier[1].value'],
  ]);
  expect(context.findings[0]?.message).not.toContain('850730');
});

test('a dosage in words', () => {
  const dosage = {
    timing: { repeat: { frequency: 1, period: 4, periodUnit: 'h' } },
    asNeededCodeableConcept: { text: 'pain' },
    doseAndRate: [{ doseRange: { low: { value: 1, unit: 'tablet' }, high: { value: 2, unit: 'tablet' } } }],
  };
  expect(dosages(rootOf({ dosage }, testContext()), 'dosage')).toMatchObject([
    { text: '1 tablet – 2 tablet', timing: '1 × per 4 h', asNeeded: true, dose: null },
  ]);
});

test('remarks and narratives as plain text', () => {
  const div = '<div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p><p>C &#233; &lt; <b>D</b></p></div>';
  const root = rootOf({ note: [{ text: 'one' }, 'two'], text: { div } }, testContext());
  expect(notes(root)).toEqual(['one', 'two']);
  expect(narrativeInWords(at(root, 'text'))).toBe('A & B\nC é < D');
});
