/** The length of a list as an operation asks for it: the largest of what it says, where variables count with their values. */
export interface Length {
  /** The largest number that stands in the text. */
  least: number;
  /** The variables that say more, and what holds where one has no value. */
  variables: readonly { name: string; otherwise: number }[];
}

/** What an operation costs: so much in any case, and for each list whose length is a variable's, its cost that many times. */
export interface Cost {
  fixed: number;
  lists: readonly { length: Length; each: Cost }[];
}

/** Costs nothing. */
export const FREE: Cost = { fixed: 0, lists: [] };

/** Two costs together. */
export const plus = (one: Cost, other: Cost): Cost => ({
  fixed: one.fixed + other.fixed,
  lists: other.lists.length ? [...one.lists, ...other.lists] : one.lists,
});

/** A cost as often as a list is long. */
export function times(length: Length, each: Cost): Cost {
  if (length.variables.length > 0) return { fixed: 0, lists: [{ length, each }] };
  const { least } = length;
  return {
    fixed: each.fixed * least,
    lists: each.lists.map(list => ({ length: list.length, each: times(length, list.each) })),
  };
}

/** What an operation costs with these variables. */
export function evaluate(cost: Cost, variables: Readonly<Record<string, unknown>>): number {
  let total = cost.fixed;
  for (const { length, each } of cost.lists) {
    let most = length.least;
    for (const { name, otherwise } of length.variables) {
      const value = variables[name];
      most = Math.max(most, typeof value === 'number' ? value : otherwise);
    }
    total += most * evaluate(each, variables);
  }
  return total;
}
