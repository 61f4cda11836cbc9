import { parse } from 'graphql';
import { createUsed } from './used.ts';

let day = 1;
const noted = (...texts: string[]) => {
  const used = createUsed(() => day);
  for (const text of texts) used.note(text, parse(text));
  return used;
};
const textsOf = (used: ReturnType<typeof createUsed>) => used.take().map(({ text }) => text.replace(/\s+/g, ' '));

it('tells of an operation once a day, however often it is asked', () => {
  const used = noted('{ a }', '{ a }');
  expect(textsOf(used)).toEqual(['{ a }']);
  used.note('{ a }', parse('{ a }'));
  expect(textsOf(used)).toEqual([]);
  day += 1;
  used.note('{ a }', parse('{ a }'));
  expect(textsOf(used)).toEqual(['{ a }']);
});

it('tells nothing that callers wrote into it, so that the same with other values is the same', () => {
  const written = noted(
    '{ a(id: "80.01.01-001.05", n: 800101, f: 1.5, in: { name: """An""", kind: X }) }',
    '{ a(id: "other", n: 7, f: 2.5, in: { name: "Bo", kind: X }) }',
  );
  expect(textsOf(written)).toEqual(['{ a(id: "", n: 0, f: 0, in: {name: "", kind: X}) }']);
});

it('tells again what could not be told', () => {
  const used = noted('{ a }');
  used.giveBack(used.take());
  expect(textsOf(used)).toEqual(['{ a }']);
});

it('tells many in several pieces, and no more than so many', () => {
  const used = noted(...Array.from({ length: 600 }, (_, n) => `{ a${n} }`));
  const pieces: number[] = [];
  for (let piece = used.take(); piece.length > 0; piece = used.take()) pieces.push(piece.length);
  expect(pieces).toEqual(Array.from({ length: 20 }, () => 25));
});

it('leaves out what is too long to be told', () => {
  expect(textsOf(noted(`{ ${'a '.repeat(11_000)}}`))).toEqual([]);
});
