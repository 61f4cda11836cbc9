import { answerReader } from './index.ts';

/** An answer with more than was asked is read twice, from the same place. */
test.each([
  ['a text with a quotation mark before a field that was not asked', '{"data":{"a":{"b":"1\\"2","c":"z","more":1}}}'],
  [
    'a text with brackets in an error before the data',
    '{"errors":[{"message":"\\"[{\\" is none","x":"y"}],"data":{"a":null}}',
  ],
])('%s is read as it stands', (_what, text) => {
  const { data, errors } = answerReader('{ a { b c } }')(text) as { data: { a: object | null }; errors?: string };
  const wanted = JSON.parse(text) as { data: { a: { b: string } | null }; errors?: object };
  expect(errors && JSON.parse(errors)).toEqual(wanted.errors);
  expect(data.a).toEqual(wanted.data.a && { b: JSON.stringify(wanted.data.a.b), c: '"z"' });
});
