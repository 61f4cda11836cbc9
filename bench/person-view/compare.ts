import { isDeepStrictEqual } from 'node:util';

/** Makes sure that two ways to an answer give the same to everyone who asks. Rejects with the first for whom they don't. */
export async function compareAnswers<Asker extends { id: string }>(
  askers: readonly Asker[],
  one: (asker: Asker) => Promise<unknown>,
  other: (asker: Asker) => Promise<unknown>,
): Promise<void> {
  if (askers.length === 0) throw new Error('There is nobody to compare answers for.');
  for (const asker of askers) {
    if (!isDeepStrictEqual(await one(asker), await other(asker)))
      throw new Error(`The answers for person ${asker.id} differ: nothing was measured.`);
  }
}
