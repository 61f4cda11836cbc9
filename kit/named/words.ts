import { refuse } from '../errors.ts';

/** The words of a text as lists are searched by them: in lower case, without accents and punctuation. */
export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** How long a text that is searched for may be, in characters: each of its words becomes an expression of the database. */
const LONGEST = 200;

/**
 * What matches a list of words by their beginnings: all of the text's words must match. Empty for an empty text. Refuses
 * (`BAD_USER_INPUT`) one that is too long.
 */
export const beginsWithAll = (field: string, text: string | null | undefined): Record<string, unknown> => {
  if (text && text.length > LONGEST)
    throw refuse('BAD_USER_INPUT', `"search" takes at most ${LONGEST} characters, but ${text.length} came.`);
  const conditions = words(text ?? '').map(word => ({ [field]: { $regex: `^${word}` } }));
  return conditions.length ? { $and: conditions } : {};
};
