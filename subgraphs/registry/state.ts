/** How far one version of a service is. */
export const STATES = ['PROPOSED', 'APPROVED', 'LIVE', 'SUSPENDED', 'RETIRED', 'LAPSED'] as const;

/** One of these states. */
export type State = (typeof STATES)[number];

/** What comes after what; `null` is before it is known. What is retired, or whose agreement has lapsed, stays so. */
const NEXT: ReadonlyMap<State | null, readonly State[]> = new Map<State | null, readonly State[]>([
  [null, ['PROPOSED']],
  ['PROPOSED', ['APPROVED', 'RETIRED']],
  ['APPROVED', ['LIVE', 'LAPSED']],
  ['LIVE', ['SUSPENDED', 'RETIRED', 'LAPSED']],
  ['SUSPENDED', ['LIVE', 'RETIRED', 'LAPSED']],
  ['RETIRED', []],
  ['LAPSED', []],
]);

/** Whether a version in one state may come into another. */
export const mayFollow = (from: State | null, to: State): boolean => NEXT.get(from)?.includes(to) === true;

/** Why no other may follow, for whoever asked for it. */
export const whyNot = (from: State): string => {
  const next = NEXT.get(from) ?? [];
  return next.length === 0
    ? `it is ${from}, and stays so`
    : `it is ${from}, which only ${next.join(' or ')} can follow`;
};
