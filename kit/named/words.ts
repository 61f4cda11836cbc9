/** The words of a text as lists are searched by them: in lower case, without accents and punctuation. */
export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** What matches a list of words by their beginnings: all of the text's words must match. Empty for an empty text. */
export const beginsWithAll = (field: string, text: string | null | undefined): Record<string, unknown> => {
  const conditions = words(text ?? '').map(word => ({ [field]: { $regex: `^${word}` } }));
  return conditions.length ? { $and: conditions } : {};
};
