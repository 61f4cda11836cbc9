/** What says which records there are, and how many. */
const COMPARED: ReadonlySet<string> = new Set(['id', 'totalCount']);

/**
 * Where what the stores have differs from an answer in ids, totals, or how many there are of something; undefined where it
 * does not. All that the answer has is looked at; the stores can have more.
 */
export function difference(answer: unknown, stored: unknown, place = 'person'): string | undefined {
  if (answer === null) return typeof stored === 'object' && stored !== null ? place : undefined;
  if (typeof answer !== 'object') return undefined;
  if (typeof stored !== 'object' || stored === null) return place;
  if (Array.isArray(answer) && (!Array.isArray(stored) || answer.length !== stored.length)) return place;
  const [said, known] = [answer as Record<string, unknown>, stored as Record<string, unknown>];
  for (const key of Object.keys(said)) {
    const here = `${place}.${key}`;
    if (COMPARED.has(key) && said[key] !== known[key]) return here;
    const within = difference(said[key], known[key], here);
    if (within) return within;
  }
  return undefined;
}
