const moment = (value: unknown): number => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};

/** The newest first by one of their dates; those without it last. What is of the same day keeps its order. */
export const newestFirst = <Node extends Record<string, unknown>>(nodes: readonly Node[], field: string): Node[] =>
  [...nodes].sort((a, b) => {
    const [one, other] = [moment(a[field]), moment(b[field])];
    return one === other ? 0 : other - one;
  });
